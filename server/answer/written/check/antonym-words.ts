/** Words that say the opposite of one another, in the field and in the prose of the United Nations, in six languages. */
import type { Listed } from './patterns.ts';

/** Each side of a pair: Latin (three languages), Russian, Chinese, Arabic. */
const side = (latin: string, ru: string, zh: string, ar: string): Listed => ({ latin, ru, zh, ar });
export const antonyms: readonly (readonly [Listed, Listed])[] = [
  [
    side(
      'increas*, rise, rises, rose, risen, rising, grow, grows, grew, growing, grown, growth, augment*, accr*, hausse, croissan*, aument*, increment*, crec*',
      'увелич*, рост, роста, растет, вырос*, возрос*, возраст*',
      '增加,增长,上升,增多,上涨',
      'زاد, زادت, يزيد, تزيد, زياده, ازداد*, ازدياد, تزايد*, يتزايد, تتزايد, ارتفع*, ارتفاع, نمو, تنامي',
    ),
    side(
      'decreas*, declin*, reduc*, drop, dropped, drops, fall, fell, falls, falling, fallen, diminish*, shrink*, shrank, lower*, diminu*, redui*, baiss*, recul*, disminu*, descen*, cayo, reduj*',
      'сокра*, сниж*, сниз*, уменьш*, падени*, упал*, спад*',
      '减少,下降,降低,缩减,减退',
      'انخفض*, انخفاض, ينخفض, تنخفض, تراجع*, يتراجع, تناقص*, نقص*, تخفيض, خفض*, يخفض, تخفض, قلص*, تقليص, تقلص*, قلل*, تقليل, يقلل, تقلل, حد من, الحد من',
    ),
  ],
  [
    side(
      'strengthen*, reinforc*, enhanc*, bolster*, renforc*, consolid*, fortal*, reforz*, refuerz*',
      'укреп*, усил*',
      '加强,增强,强化,巩固',
      'عزز*, تعزيز*, يعزز*, تعزز*, تقويه, تقوي, يقوي, تدعيم, توطيد',
    ),
    side(
      'weaken*, undermin*, erod*, affaibl*, compromet*, saper, sape, debilit*, socav*',
      'ослаб*, подрыв*, подорв*',
      '削弱,减弱,破坏,损害',
      'اضعف*, اضعاف, يضعف, تضعف, تقويض, قوض*, يقوض, تقوض',
    ),
  ],
  [
    side(
      'expand*, extend*, broaden*, widen*, enlarg*, elarg*, etend*, ampli*, expans*, ensanch*',
      'расшир*',
      '扩大,扩展,拓展',
      'وسع*, توسيع*, يوسع, توسع*, تمديد',
    ),
    side(
      'shrink*, shrank, shrunk, narrow*, curtail*, limit, limits, limited, limiting, restrict*, cut, cuts, restrein*, restrict*, limiter, limite, limitent, reduir*, redui*, restring*, recort*, limitar, limita, limitan',
      'сужа*, сузи*, ограничи*, сверн*, сокра*',
      '缩小,限制,收缩,削减',
      'قلص*, تقليص, تقلص*, تضييق, ضيق*, تقييد, قيد, قيدت, يقيد',
    ),
  ],
  [
    side(
      'launch*, start*, begin*, began, begun, initiat*, commenc*, inaugur*, lanc*, debut*, commenc*, demarr*, inici*, comenz*, comienz*, empez*, empiez*',
      'запус*, запущ*, нача*, начин*, инициир*',
      '启动,发起,开始,开展,推出,发动',
      'اطلق*, اطلاق, يطلق, تطلق, بدا, بدات, يبدا, تبدا, بدء, استهل*, شرع, شرعت, دشن*, تدشين',
    ),
    side(
      'end, ends, ended, ending, stop*, halt*, terminat*, discontinu*, cease*, abandon*, suspend*, cancel*, mis fin, met fin, mettre fin, cess*, arret*, suspend*, annul*, abandonn*, termin*, dej* de, ces*, suspend*, cancel*, abandon*, interrump*',
      'прекра*, заверш*, закон*, останов*, приостан*, отмен*, оконч*',
      '结束,终止,停止,中止,取消,放弃,暂停',
      'انهي, انهت, انهاء, ينهي, تنهي, اوقف*, ايقاف, يوقف, توقف*, وقف, الغي, الغت, الغاء, يلغي, تلغي, علق, علقت, تعليق, تخلي, تخلت',
    ),
  ],
  [
    side(
      'open, opens, opened, opening, ouvr*, ouvert*, abri*, abre*, abiert*, apertur*, inaugur*',
      'откры*',
      '开设,开放,设立,打开,开幕',
      'افتتح*, افتتاح, يفتتح, فتح, فتحت, يفتح, تفتح, انشا*, انشاء, اسس*, تاسيس',
    ),
    side(
      'close, closes, closed, closing, clos*, shut*, ferm*, clotur*, dissol*, dismantl*, cerr*, cierr*, clausur*, disuelv*, disolv*, desmantel*',
      'закры*, ликвидир*, распу*',
      '关闭,关停,解散,撤销',
      'اغلق*, اغلاق, يغلق, تغلق, اقفل*, اقفال, حل, حلت, تفكيك',
    ),
  ],
  [
    side(
      'adopt*, approv*, endors*, accept*, approuv*, accept*, aprob*, aprueb*, acept*',
      'принял*, принят*, принима*, утверд*, одобр*',
      '通过,批准,采纳,核准,核可,接受',
      'اعتمد*, اعتماد, يعتمد, تعتمد, اقر, اقرت, اقرار, وافق*, موافقه, قبل, قبلت, قبول, ايد*',
    ),
    side(
      'reject*, withdr*, repeal*, refus*, oppos*, denounc*, rejet*, retir*, abrog*, refus*, denonc*, rechaz*, retir*, derog*, deneg*',
      'отклон*, отверг*, отозва*, отмен*, отказ*',
      '否决,拒绝,撤回,废除,驳回,反对',
      'رفض*, يرفض, ترفض, سحب*, يسحب, الغي, الغت, الغاء, يلغي, تلغي, نقض*',
    ),
  ],
  [
    side(
      'support*, endors*, favour*, favor, favors, welcom*, encourag*, soutien*, soutenir, soutenu*, appui*, appuy*, favorabl*, encourag*, apoy*, respald*, alent*',
      'поддерж*, приветств*, поощр*',
      '支持,赞成,欢迎,鼓励',
      'دعم*, يدعم, تدعم, ايد*, تاييد, يويد, تويد, ساند*, مسانده, رحب*, ترحيب, يرحب, شجع*, تشجيع, يشجع',
    ),
    side(
      "oppos*, object*, resist*, criticiz*, criticis*, discourag*, condemn*, reject*, obstruct*, s'oppos*, critiqu*, decourag*, condamn*, opon*, opus*, opuest*, critic*, desalent*, conden*",
      'возраж*, противостоя*, критик*, осуд*, осужд*, препятств*, выступа* против',
      '反对,抵制,批评,谴责,阻挠,阻止',
      'عارض*, معارضه, يعارض, اعترض*, اعتراض, انتقد*, انتقاد, ادان*, ادانه, عرقل*, عرقله, اعاق*, اعاقه, رفض*',
    ),
  ],
  [
    side(
      'promot*, facilitat*, foster*, strengthen*, encourag*, enabl*, favoris*, facilit*, promouv*, encourag*, promov*, promuev*, foment*, facilit*, permit*',
      'содейств*, способств*, поощр*, облегч*',
      '促进,推动,鼓励,便利,助长',
      'شجع*, تشجيع, يشجع, تشجع, روج*, ترويج, يروج, يسر*, تيسير, ييسر, تسهيل, سهل, يسهل, تسهل, تمكين, عزز*, تعزيز*, يعزز*, تعزز*',
    ),
    side(
      'prevent*, hinder*, hamper*, imped*, obstruct*, discourag*, block*, prohibit*, forbid*, ban, bans, banned, combat*, empech*, prevenir, prevention*, entrav*, decourag*, interdi*, lutt*, imped*, impid*, prevenc*, prevenir, obstacul*, dificult*, prohib*, combat*, desalent*',
      'предотвра*, предупре*, препятств*, меша*, запре*, борьб*, затрудн*',
      '预防,防止,阻碍,阻止,妨碍,禁止,打击,遏制',
      'منع*, يمنع, تمنع, مناهض*, وقايه, مكافح*, حظر*, يحظر, تحظر, اعاق*, اعاقه, يعوق, تعوق, يعيق, تعيق, عرقل*, عرقله, يعرقل, تعرقل, تصدي, عايق*, يحول دون, تحول دون',
    ),
  ],
  [
    side(
      'severe, harsh*, heavy, stiff*, tough*, strict*, stringent*, rigorous*, lourd*, sever*, rigoureu*, strict*, sever*, grav*, estrict*, rigur*, dur*',
      'суров*, строг*, жестк*, тяжк*',
      '严厉,严格,重刑,严惩,从严',
      'صارم*, مشدد*, شديد*, قاسي*, رادع*, غليظ*',
    ),
    side(
      'light, lenient*, mild*, soft, lax, leger*, clement*, laxist*, leve*, benign*, indulgent*, blanda*, laxa*',
      'мягк*, легк*, снисходительн*',
      '轻微,宽松,宽大,从轻,轻判',
      'خفيف*, متساهل*, مخفف*, متهاون*, لين*, تساهل*',
    ),
  ],
  [
    side(
      'join*, acced*, ratif*, adher*, ratifi*, adhir*, rejoint, rejoindre, se un*, sumar*',
      'присоедин*, ратифицир*, вступ*',
      '加入,批准',
      'انضم*, انضمام, تنضم, ينضم, صدق*, تصديق, مصادقه',
    ),
    side(
      'leav*, withdr*, quit, quits, denounc*, quitt*, retir*, denonc*, abandon*, salir, salio, sali*, denunci*',
      'вышл*, выход*, покин*, вышел, денонсир*',
      '退出,离开,撤出',
      'انسحب*, انسحاب, ينسحب, تنسحب, غادر*, خرج, خرجت',
    ),
  ],
  [
    side(
      'improv*, progress*, amelior*, progres*, mejor*',
      'улучш*, прогресс*',
      '改善,改进,进步,好转',
      'تحسن*, تحسين*, يحسن, حسن, حسنت, تقدم',
    ),
    side(
      'worsen*, deterior*, aggravat*, degrad*, empir*, aggrav*, degrad*, deterior*, empeor*, agrav*',
      'ухудш*, усугуб*',
      '恶化,加剧,退步',
      'تدهور*, ساء, ساءت, تفاقم*, يتفاقم, تتفاقم',
    ),
  ],
  [
    side(
      'high, higher, highest, elev*, haut*, eleve*, alto, alta, altos, altas',
      'высок*',
      '高,很高,较高',
      'مرتفع*, عالي*, عال',
    ),
    side(
      'low, lower, lowest, faible*, bas, basse*, bajo, baja, bajos, bajas',
      'низк*',
      '低,很低,较低',
      'منخفض*, متدني*, ضييل*',
    ),
  ],
  [
    side(
      'easy, easier, easily, facile*, aise*, facil, faciles, facilmente',
      'легко, прост*, легче',
      '容易,轻易',
      'سهل, سهله, بسهوله, يسير',
    ),
    side(
      'difficult*, hard, harder, hardly, difficil*, dificil*, dificultad*',
      'трудн*, сложн*, затрудн*',
      '困难,难以,很难,不易',
      'صعب*, صعوب*, عسير, يصعب',
    ),
  ],
  [
    side(
      'voluntar*, optional*, volontair*, facultati*, voluntari*, optativ*',
      'доброволь*, факультатив*',
      '自愿,任择',
      'طوعي*, طواعيه, اختياري*, طوعا',
    ),
    side(
      'compulsory, mandatory, obligat*, forced, obligatoir*, force, forcee*, obligatori*, forzos*, forzad*',
      'обязательн*, принудительн*',
      '强制,强迫,义务性',
      'الزامي*, اجباري*, قسري*, ملزم*',
    ),
  ],
  [
    side(
      'protect*, safeguard*, proteg*, proteccion*, salvaguard*',
      'защит*, защищ*, охран*',
      '保护,保障,维护',
      'حمي, حمايه, يحمي, تحمي, صون, حمت',
    ),
    side(
      'endanger*, harm, harms, harmed, violat*, expos*, jeopardi*, viol*, violer, viole*, violent, met* en danger, violar, viola, violan, vulner* los, pon* en peligro',
      'нарушает, нарушают, нарушил*, подверг*',
      '危害,侵犯,损害',
      'انتهك*, ينتهك, تنتهك, عرض*',
    ),
  ],
  [
    side(
      'criminali*, punish*, penali*, prosecut*, convict*, sanction*, reprim*, poursui*, condamn*, castig*, sancion*, enjuici*, conden*',
      'уголовн*, наказ*, преслед*, осуд*, осужд*',
      '定罪,惩罚,处罚,起诉,惩处',
      'جرم, تجريم, يجرم, تجرم, عاقب*, معاقب*, عقوب*, يعاقب, ادان*, ادانه, مقاضاه, ملاحق*',
    ),
    side(
      'decriminali*, pardon*, acquit*, exonerat*, amnest*, legaliz*, legalis*, depenalis*, amnisti*, acquitt*, absol*, indult*, despenaliz*, legaliz*',
      'оправда*, помилова*, амнист*, декриминализ*, легализ*',
      '赦免,无罪,释放,合法化,非刑罪化',
      'عفو, العفو, برا, براءه, تبريه, اعفي, اعفاء, افراج',
    ),
  ],
  [
    side(
      'successful*, succeed*, success, reussi*, succes, exit*, exitos*',
      'успешн*, успех*',
      '成功',
      'نجح*, ناجح*, نجاح*',
    ),
    side(
      'failure*, fail*, unsuccessful*, echec*, echou*, fracas*, fall*',
      'неудач*, провал*',
      '失败',
      'فشل*, اخفق*, اخفاق*',
    ),
  ],
  [
    side(
      'include*, including, inclu*, y compris, incluid*, incluy*',
      'включ*, в том числе',
      '包括,包含,纳入',
      'شمل*, يشمل, تشمل, تضمن*, يتضمن, تتضمن, ادرج*, ادراج, بما في ذلك',
    ),
    side(
      'exclud*, omit*, except, leav* out, exclu*, sauf, hormis, excluy*, exclus*, salvo, omit*',
      'исключ*, кроме, за исключением',
      '排除,不包括,除外',
      'استبعد*, استبعاد, يستبعد, تستبعد, استثن*, باستثناء, ما عدا, اغفل*',
    ),
  ],
];
