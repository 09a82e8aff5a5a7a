/** Words of which one denies the other, in six languages. */
import { type Listed, patternOf } from './patterns.ts';

const listed: readonly (readonly [Listed, Listed])[] = [
  [
    { latin: 'increas*, rise, rises, rose, rising, grow*, grew, expand*, more, augment*, accro*, hausse, croi*, aument*, increment*, crec*, plus de, multipli*, double*', ru: 'увелич*, рост*, расти, растёт, выро*, возрос*, возраста*, повы*, расшир*, умнож*, учащ*', zh: '增加,增长,上升,扩大,提高,增多,加剧,加大', ar: 'زياده, ازدياد, تزايد*, زاد, زادت, ارتفع*, ارتفاع, يزيد, تزيد, توسيع, توسع, ازداد*, تفاقم, نمو, تضاعف*, متزايد*' },
    { latin: 'decreas*, declin*, fall, falls, fell, falling, drop*, reduc*, fewer, less, diminu*, baisse*, recul*, réduct*, réduire, moins, disminu*, descen*, cay*, menos, reduj*, shrink*, shrank, lower*', ru: 'уменьш*, снижа*, снижени*, снизи*, сократ*, сокращ*, пад*, упал*, меньше', zh: '减少,下降,降低,缩小,减弱,削减,减缓', ar: 'انخفض*, انخفاض, تراجع*, تناقص, قلل, تقليل, خفض, تخفيض, حد من, الحد, نقصان, انحسار, هبوط, تقلص*, تقليص' },
  ],
  [
    { latin: 'welcom*, prais*, satisf*, salu*, felicit*, acog*, celebr*, beneplacito, commend*, pleas*', ru: 'приветств*, удовлетвор*, одобр*, похвал*', zh: '欢迎,赞扬,满意,赞赏', ar: 'رحب*, ترحب, يرحب, ترحيب, اشاد*, ارتياح, تشيد, تثني, اثني' },
    { latin: 'concern*, condemn*, deplor*, regret*, alarm*, preocup*, preoccup*, inquiet*, conden*, lament*, condamn*, worri*, grave*', ru: 'обеспоко*, озабочен*, осуд*, осужд*, сожал*, тревог*', zh: '关切,谴责,遗憾,担忧,忧虑', ar: 'قلق, اعرب عن القلق, ادان*, تدين, يدين, ادانه, اسف, ياسف, استنكر*, شجب, قلقه' },
  ],
  [
    { latin: 'easy, easier, easily, facilit*, facil*, simpl*', ru: 'легк*, легч*, облегч*, прост*, упрост*, упрощ*', zh: '容易,便利,简化,方便,便于', ar: 'سهل*, تسهيل, يسهل, تيسير, يسر, تيسر, بسهوله, سهوله' },
    { latin: 'difficult*, hard, harder, hinder*, obstacle*, challeng*, compliqu*, difficil*, entrav*, obstacul*, dificult*, complic*, hamper*, imped*', ru: 'трудн*, сложн*, затрудн*, препятств*, осложн*, усложн*, мешать, мешает, мешают', zh: '困难,难以,阻碍,障碍,妨碍,难', ar: 'صعب*, يصعب, صعوب*, عرقل*, تعرقل, عاق*, اعاق*, عقب*, تحدي*, عايق*, عويق' },
  ],
  [
    { latin: 'succe*, effective*, reussi*, exito*, eficaz*, lograr*, logr*, efficac*, progress*', ru: 'успе*, эффективн*, удал*', zh: '成功,成效,有效,进展', ar: 'نجاح*, نجح*, ناجح*, فعال*, نجاعه, احراز, تقدم' },
    { latin: 'fail*, unsuccess*, ineffective*, echec*, echou*, inefficac*, fracas*, ineficaz*', ru: 'неудач*, провал*, неэффективн*, безуспешн*', zh: '失败,无效,未能', ar: 'فشل*, اخفاق*, اخفق*, غير فعال*' },
  ],
  [
    { latin: 'exempt*, spar*, not be punish*, non-punish*, dispens*, impun*, pardon*, amnest*', ru: 'освобожд*, освобо*, ненаказ*, безнаказ*', zh: '免于,豁免,不处罚,免受', ar: 'اعفاء, يعفي, تعفي, عدم توقيع, عدم معاقبه, عدم المعاقبه, افلات, عدم العقاب' },
    { latin: 'punish*, penal*, sanction*, liab*, prosecut*, puni*, poursui*, castig*, enjuici*, responsab*', ru: 'наказ*, санкц*, ответственн*, преследова*', zh: '处罚,惩罚,惩处,制裁,追究,起诉', ar: 'عقوب*, معاقب*, يعاقب, عقاب, جزاء*, ملاحق*, مقاضا*, مساءل*' },
  ],
  [
    { latin: 'allow*, permit*, authori*, enabl*, permett*, permet, permis, autoris*, permit*, autoriz*, let, lets', ru: 'разреш*, позвол*, допуска*', zh: '允许,准许,许可,可以,使能', ar: 'يسمح, تسمح, سمح*, اتاح*, يتيح, تتيح, اجاز*, تجيز, يجوز, سماح' },
    { latin: 'prohib*, forbid*, forbad*, ban, bans, banned, interdi*, prohíb*, vet*, empech*, impid*, impedir', ru: 'запре*, недопу*', zh: '禁止,不得,严禁,不许', ar: 'حظر*, يحظر, تحظر, محظور*, منع, يمنع, تمنع, تحريم' },
  ],
  [
    { latin: 'suffic*, enough, adequate*, ampl*, necessary funds, suffisa*, adequa*, bastant*, available, disponib*', ru: 'достаточн*, адекватн*, хватает, имеются, располага*', zh: '充足,足够,充分,具备,拥有', ar: 'كاف, كافي*, وافي*, يكفي, كفايه, تتوافر, متوافر*, متاح*' },
    { latin: 'insuffic*, inadequa*, lack*, short of, shortage*, scarc*, manqu*, insuffis*, faute de, falta*, carec*, escas*, insuficien*, want of, depriv*, without, missing', ru: 'недостат*, нехватк*, отсутств*, дефицит*, не хватает, мало', zh: '不足,缺乏,短缺,缺少,没有,匮乏', ar: 'نقص, افتقار, يفتقر, تفتقر, شح, انعدام, عدم كفايه, غير كاف*, قله, تنقص, ضعف, عدم توافر' },
  ],
  [
    { latin: 'join*, becam* a member, adher*, rejoin*, unir*, unio, ingres*, incorpor*, accession', ru: 'присоедин*, вступ*', zh: '加入,参加', ar: 'انضم*, التحق*, التحاق, انضمام' },
    { latin: 'leave, leaves, left, withdr*, quit*, retir*, abandon*, sort*', ru: 'покину*, выш*, выход*', zh: '退出,离开', ar: 'غادر*, انسحب*, انسحاب, مغادره, خرج*' },
  ],
  [
    { latin: 'begin*, began, start*, launch*, commenc*, lanc*, debut*, comenz*, inici*, lanz*, empez*, entamer', ru: 'нача*, начин*, запус*, приступ*, старт*', zh: '开始,启动,发起,推出', ar: 'بدا*, يبدا, تبدا, اطلق*, اطلاق, انطلق*, استهل*, شرع*, بدء' },
    { latin: 'ended, ends, finish*, conclud*, complet*, clos*, terminat*, achev*, conclu*, termin*, finaliz*, cess*, stop*', ru: 'заверш*, законч*, оконч*, прекра*', zh: '结束,完成,终止,停止', ar: 'انته*, انهاء, اختتم*, اختتام, اكتمل*, اكتمال, انجز*, توقف*' },
  ],
  [
    { latin: 'voluntary, voluntarily, voluntar*, volontair*, optional, facultat*', ru: 'доброволь*, необязательн*', zh: '自愿,志愿', ar: 'طوعي*, طواعيه, اختياري*' },
    { latin: 'mandator*, compulsor*, forced, obligat*, obligator*, binding, contraign*, vinculant*', ru: 'обязательн*, принудит*', zh: '强制,义务,约束力', ar: 'الزامي*, اجباري*, قسري*, ملزم*, قسرا' },
  ],
  [
    { latin: 'before, prior, avant, antes, earlier, previous*, precede*', ru: 'до, перед, прежде, раньше, ранее', zh: '之前,以前,前', ar: 'قبل, قبيل, سابق*' },
    { latin: 'after, following, apres, despues, tras, later, subsequent*, suite a, since', ru: 'после, позже, затем, впоследствии, вслед', zh: '之后,以后,后,随后', ar: 'بعد, عقب, لاحق*, اثر, تلا*' },
  ],
  [
    { latin: 'more than, over, exceed*, above, at least, plus de, au moins, superieur*, mas de, al menos, por lo menos, supera*, upward*', ru: 'более, больше, свыше, не менее, превы*', zh: '超过,以上,逾,多于,至少,多', ar: 'اكثر, يزيد, تزيد, ما لا يقل, فوق, تجاوز*, يتجاوز, علي الاقل, يربو' },
    { latin: 'less than, under, fewer than, below, at most, moins de, au plus, inferieur*, menos de, como maximo, a lo sumo, up to, no more than', ru: 'менее, меньше, не более, ниже, до', zh: '不到,以下,少于,最多,不足,至多', ar: 'اقل, دون, ما لا يزيد, علي الاكثر, تحت, كحد اقصي' },
  ],
  [
    { latin: 'proactiv*, proactif*, preventiv*', ru: 'упрежда*, превентивн*, активн*, проактивн*', zh: '主动,积极,预防性', ar: 'استباقي*, استباقيه, وقايي*' },
    { latin: 'reactiv*, reactif*', ru: 'реактивн*, реагир*', zh: '被动,反应性', ar: 'كرد فعل, رد الفعل, ردود الفعل, ردود فعل, رد فعل' },
  ],
  [
    { latin: 'women, woman, female*, girl*, femme*, fille*, mujer*, niñas, nina, femin*', ru: 'женщин*, девоч*, женск*', zh: '妇女,女性,女,女童', ar: 'مراه, نساء, امراه, انثي, اناث, فتيات, نسايي*, نسوه, فتاه, النسويه' },
    { latin: 'men, man, male*, boy*, homme*, garcon*, hombre*, niños, varon*, mascul*', ru: 'мужчин*, мальчик*, мужск*', zh: '男性,男子,男人,男童,男', ar: 'رجل, رجال, ذكور, ذكر, اولاد, فتيان' },
  ],
  [
    { latin: 'legal, lawful, regular, legale*, legal*, régulièr*, licit*, orderly', ru: 'законн*, легальн*, правомерн*', zh: '合法,正规,正常', ar: 'قانوني*, مشروع*, نظامي*' },
    { latin: 'illegal*, unlawful*, irregular*, illicit*, illicite*, ilegal*, ilicit*', ru: 'незаконн*, нелегальн*, противоправн*', zh: '非法,违法,非正规', ar: 'غير قانوني*, غير مشروع*, غير نظامي*' },
  ],
  [
    { latin: 'temporar*, provisional*, provisoire*, tempor*, interim, renewab*, renouvel*, renov*', ru: 'временн*, продлева*', zh: '临时,暂时,可续', ar: 'مووقت*, موقت*, قابل* للتجديد, للتجديد' },
    { latin: 'permanent*, lasting, definitiv*', ru: 'постоянн*, бессрочн*', zh: '永久,长期,常设', ar: 'دايم*, دايمه' },
  ],
];

export const opposites: readonly (readonly [RegExp, RegExp])[] = listed.map(([one, other]) => [
  patternOf(one),
  patternOf(other),
]);
