/** Does a claim deny what a passage says, or say what it denies? By words that deny or tell of a lack, not by meaning. */
import { denies, forbids, isNegative as hasNegative } from '../../../stated/negation.ts';
import { folded } from '../../../stated/words.ts';
import { patternOf } from './patterns.ts';

/** Words of lacking, failing, neglecting and being less. */
const lacks = patternOf({
  latin:
    'lack*, absence, absent, without, fail*, insufficient*, inadequate*, scarce*, neglect*, ignor*, missing, less, fewer, free from, free of, refus*, reject*, exclu*, manqu*, sans, absence, echou*, faute de, insuffisan*, neglig*, moins, refus*, rejet*, falta*, sin, ausencia, carec*, carencia, insuficien*, descuid*, menos, rechaz*, nieg*, neg*, excluy*, cancel*, annul*, depriv*, priver, privent, privation*, unable, incapable, incapaz, incapaces, omit*, omet*, leave out, leaves out, left out, distrust*, mistrust*, mefi*, desconf*, refrain*, abst*, instead, rather than, au lieu, plutot que, en vez, en lugar, free of charge, gratuit*, gratis, rare, raro, rara',
  ru: 'без, отсутств*, недостат*, нехватк*, неудач*, мало, меньше, пренебрег*, отказ*, отверг*, исключ*, лиша*, лиши*, лишен*, отмен*, неспособ*, недовер*, упуск*, упущ*, воздерж*, вместо, бесплатн*, редк*, нельзя, невозможно',
  zh: '缺,无,不足,忽视,没有,较少,拒绝,排除,免,取消,剥夺,而非,罕',
  ar: 'افتقار, يفتقر, تفتقر, نقص, انعدام, غياب, بدون, دون, اقل, قله, غير, فشل*, اهمل*, اهمال, اخفق*, اخفاق, خلا, خلت, خلو, يخلو, تخلو, رفض*, يرفض, ترفض, استبعد*, استبعاد, تستبعد, ضعف, قصور, الغ*, تجاهل*, يتجاهل, تتجاهل, حرم*, يحرم, تحرم, حرمان, عجز*, يعجز, تعجز, امتنع*, يمتنع, تمتنع, امتناع, بدلا, عوضا, منعدم*, مجان*, نادر*',
});

/** Words that say "almost not". */
const hardly = patternOf({
  latin:
    'hardly, barely, scarcely, seldom, rarely, a peine, guere, rarement, apenas, casi nunca, rara vez, raras veces, raramente',
  ru: 'едва, редко, почти не, практически не, вряд ли',
  zh: '几乎不,几乎没,几乎从不,很少,极少,鲜有,难得',
  ar: 'نادرا, نادرا ما, بالكاد, بالكاد ما, قلما',
});

/** «كلا المنظورين» is "both". */
const both = /كل(?:ا|تا)(?=\s)/gu;
/** Any word of denying or lacking, also where it denies nothing: whoever says it otherwise may deny. */
const isNegative = (text: string): boolean => hasNegative(text) || folded(text).search(lacks) >= 0;
const deniesOutright = (text: string): boolean => {
  const form = folded(text).replace(both, ' ');
  return denies(form) || form.search(hardly) >= 0;
};

/**
 * True when the claim denies and the clauses that it is met in do not, nor tell of a lack; or the other way round. What
 * is denied elsewhere in the sentences is something else.
 */
export function denialOf(claim: string, clauses: string): boolean {
  const claimDenies = deniesOutright(claim) && !forbids(clauses) && !isNegative(clauses);
  const clausesDeny = deniesOutright(clauses);
  return (
    (claimDenies && !clausesDeny) ||
    (clausesDeny && !deniesOutright(claim) && !isNegative(claim) && !forbids(claim))
  );
}
