/** Words by which a statement is stronger or weaker than another, in six languages. */
import { type Listed, patternOf } from './patterns.ts';

const listed = {
  /** Nothing is left out. */
  all: {
    latin:
      'all, every, each, everyone, everybody, entire, entirely, fully, whole, without exception, unanimous*, tous, toutes, tout, toute, chaque, chacun*, quel* que soi*, unanim*, sans exception, entierement, pleinement, integral*, todos, todas, todo, toda, cada, sin excepcion, cualquier*, sea cual sea, unanim*, plenamente, totalmente, integramente, no matter, regardless, both, throughout, across the board',
    ru: 'все, всех, всем, всеми, всю, всей, всему, весь, каждый, каждого, каждой, каждое, каждая, каждую, каждому, каждым, каждом, без исключения, любой, любого, любая, любые, любых, любому, единогласно, единодушно, полностью, повсеместно*, целиком',
    zh: '所有,全部,一律,每个,每一,每项,每名,每次,任何,无一例外,全体,一致,普遍,均,皆,都',
    ar: 'كل, كافه, جميع, جميعا, جميعها, جميعهم, كلها, كلهم, اي, ايه, بلا استثناء, دون استثناء, اجمع*, باجماع, اجماع, كليا, كامل*, ايا',
  },
  /** There is nothing else, and nothing like it. */
  only: {
    latin:
      'only, solely, exclusively, sole, nothing but, alone, seul*, uniquement, exclusive*, ne que, rien que, solo, solamente, exclusiv*, unicamente, tan solo',
    ru: 'только, лишь, исключительно, единственн*, одними, одной лишь, одиночк*',
    zh: '只有,仅有,唯一,只能,只限,仅限,只是,仅仅,只,仅,独自,单独',
    ar: 'فقط, وحده, وحدها, وحدهم, حصرا, حصريا, الوحيد, الوحيده, بمفرد*, سوي, الا, تقتصر, يقتصر, اقتصر, اقتصرت',
  },
  /** Whoever does not is in breach. */
  must: {
    latin:
      'must, shall, oblig*, require*, requirement*, mandatory, compulsory, binding, compel*, forced to, have to, has to, had to, duty, duties, oblige*, doit, doivent, devra, devront, tenu* de, contraign*, impos*, exig*, obligatoire*, imperatif, devoir*, debe, deben, debera, deberan, oblig*, tienen que, tiene que, vinculante*, exige*, exigi*, impon*, impus*, imperativ*',
    ru: 'обяз*, должен, должна, должны, должно, требу*, потребова*, необходимо, вынужд*, императивн*, надлежит',
    zh: '必须,应当,有义务,义务,强制,约束力,要求,规定,责令,务必,须,责成',
    ar: 'يجب, يتعين, الزام*, ملزم*, يلزم, تلزم, الزم*, ملزم, واجب*, اشتراط*, يشترط, تشترط, اشترط*, يتطلب, تتطلب, يقتضي, تقتضي, التزام*, لا بد, ضروره, تعين, يتعين, تفرض, يفرض, فرض*, مطالب*',
  },
  /** It happens whatever else does. */
  sure: {
    latin:
      'always, invariably, never, guarantee*, certain to, inevitabl*, necessarily, suffic*, enough, prove*, toujours, jamais, garanti*, invariablement, inevitabl*, necessairement, suffi*, siempre, nunca, jamas, garantiz*, inevitabl*, necesariamente, bastar*, basta, in every case, in all cases, dans tous les cas, en todos los casos, definitiv*, permanent*, completely, consistently, continually, continuously, constantly, constamment, sans relache, continuamente, constantemente',
    ru: 'всегда, никогда, неизменно, гарантир*, неизбежно, непременно, обязательно, достаточно, хватит, во всех случаях, окончательн*, навсегда, постоянн*',
    zh: '总是,始终,从不,从未,保证,确保,必然,必定,一定会,足以,在任何情况下,永远,永久,彻底,杜绝',
    ar: 'دائما, دوما, ابدا, قط, يضمن, تضمن, ضمان*, كفل*, كفال*, يكفل, تكفل, حتما, لا محاله, يكفي, تكفي, كفيل*, في كل الاحوال, في جميع الحالات, دائم*, نهائي*, قطعا, باستمرار, استمرار, مستمر*, دوام',
  },
  /** It is asked for or advised. */
  asked: {
    latin:
      'should, ought, recommend*, encourag*, urge*, invit*, call* on, call* upon, call* for, suggest*, advis*, propos*, consider*, request*, asked, ask*, appeal*, devrai*, recommand*, conseil*, suggér*, prie*, demand*, appel*, envisag*, preconis*, exhort*, engag*, deberia*, recomend*, alent*, inst*, pid*, pedi*, sugier*, sugir*, aconsej*, considerar, conviene, exhort*, solicit*, stress*, soulign*, subray*, plaid*, prone*, advocat*, aboga*',
    ru: 'следует, рекоменд*, совет*, высказ*, призва*, призыва*, предлож*, предлага*, поощр*, рассмотреть, попрос*, просит, настоятельно, желательно, целесообразно, стоит, подчерк*',
    zh: '应,建议,鼓励,呼吁,敦促,促请,邀请,考虑,请求,吁请,倡导,主张,提倡,强调',
    ar: 'ينبغي, نصح*, ينصح, تنصح, يوصي, اوصي, اوصت, توصي, شجع, شجعت, تشجع, يشجع, حث, حثت, يحث, تحث, دعا, دعت, يدعو, تدعو, طلبت, طلب الي, يطلب, تطلب, تنظر, ينظر, اقترح*, يقترح, مستصوب, يستحسن, حبذا, شدد*, تشدد',
  },
} satisfies Record<string, Listed>;

export type Strength = keyof typeof listed;
export const strengthPatterns = Object.fromEntries(
  Object.entries(listed).map(([name, list]) => [name, patternOf(list)]),
) as Record<Strength, RegExp>;
