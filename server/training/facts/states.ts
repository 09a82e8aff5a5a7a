/** The Member States and observer States of the United Nations, and how they are called. */
import type { Concept } from '#corpus/glossary';
import type { Language } from '#corpus/languages';
import { normalise } from '#indexer';

const codes =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW PS VA'.split(
    ' ',
  );

/** States by the part of the world; those of none of these are of Europe and North America. */
const regions: readonly (readonly [string, string])[] = [
  [
    'Africa',
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  ],
  [
    'Latin America',
    'AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE',
  ],
  ['Western Asia', 'BH IQ IR IL JO KW LB OM PS QA SA SY TR AE YE'],
  ['Asia', 'AF BD BT BN KH CN IN ID JP KZ KG KP KR LA MY MV MN MM NP PK PH SG LK TJ TH TL TM UZ VN'],
  ['Pacific', 'AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU'],
];
export const regionOf = (code: string): string =>
  regions.find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? 'Europe and North America';

/** Concepts of the glossary that bear another name than `Intl` gives the State in English. */
const conceptOf: Readonly<Record<string, string>> = {
  CG: 'congo',
  CD: 'democratic-republic-of-the-congo',
  MM: 'myanmar',
  VC: 'saint-vincent-and-the-grenadines',
  GB: 'united-kingdom',
  PS: 'palestine',
  VA: 'holy-see',
};

/** Spellings that neither `Intl` nor the glossary has. */
const further: Partial<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  ar: {
    EC: ['إكوادور'],
    MV: ['ملديف'],
    LU: ['لكسمبرغ'],
    CL: ['شيلي'],
    ZA: ['جمهورية جنوب أفريقيا'],
    MT: ['مالطة'],
    TZ: ['جمهورية تنزانيا المتحدة'],
    ID: ['إندونيسيا'],
    OM: ['سلطنة عمان'],
  },
  ru: {
    US: ['Соединенные Штаты Америки'],
    GB: ['Соединенное Королевство'],
  },
};

/** Names that are words too ("financial", "boys"), or towns. */
const words: Partial<Record<Language, readonly string[]>> = { ar: ['مالي', 'بنين', 'عمان', 'تونغا الكبرى'] };

const plain = (name: string): string =>
  normalise(name).replaceAll('&', 'and').replaceAll('st.', 'saint').replaceAll('’', "'");
const spaced = (name: string): string => ` ${plain(name)} `;

/** Every name of every State in a language, with its ISO 3166 code. */
export function* stateNames(
  language: Language,
  glossary: readonly Concept[],
): Generator<readonly [string, string]> {
  const inEnglish = new Intl.DisplayNames('en', { type: 'region' });
  const inLanguage = new Intl.DisplayNames(language, { type: 'region' });
  const byTerm = new Map(
    glossary
      .filter(({ theme }) => theme === 'general')
      .flatMap((concept) => concept.en.map((term) => [plain(term), concept] as const)),
  );
  const byId = new Map(glossary.map((concept) => [concept.id, concept]));
  const excluded = new Set((words[language] ?? []).map(plain));
  for (const code of codes) {
    const usual = inLanguage.of(code) ?? code;
    const concept = byId.get(conceptOf[code] ?? '') ?? byTerm.get(plain(inEnglish.of(code) ?? code));
    // Of the further terms, those that contain the name: the others are of the people ("Kenyan").
    const terms = (concept?.[language] ?? []).filter(
      (term, place, [preferred = '']) =>
        place === 0 || spaced(term).includes(spaced(usual)) || spaced(term).includes(spaced(preferred)),
    );
    for (const name of new Set([usual, ...terms, ...(further[language]?.[code] ?? [])]))
      if (!excluded.has(plain(name))) yield [name, code];
  }
}

/** States whose Arabic names are masculine, and words that make a name masculine; all others are feminine. */
const masculine = new Set('JO IQ LB SD SS YE MA SO NE SN GA LU'.split(' '));
const masculineHead = /^(?:الاتحاد|الجبل|الكرسي)(?=\s)/u;
export const isMasculineInArabic = (code: string, name: string): boolean =>
  masculineHead.test(name) || (masculine.has(code) && !/^(?:جمهورية|مملكة|المملكة)/u.test(name));
