import json
T={}
T['en']={"title":"Simulations","scope":"A case from practice, decision by decision. Each decision is judged by the sentence of a document that speaks of it.",
"loading":"Reading the simulations…","failed":"The simulations could not be read.","opening":"Opening the simulation…","notOpened":"The simulation could not be opened.","unknown":"There is no such simulation.","back":"All simulations",
"minutes":"{count, plural, one {# minute} other {# minutes}}","writtenIn":"Written in {language}",
"states":{"new":"Not begun","begun":"At decision {decision}","ended":"Ended. Best decisions: {best} of {taken}"},
"actions":{"new":"Begin","begun":"Continue","ended":"See the debrief"},
"again":"Run it again","againFailed":"It could not be begun again. Try once more.",
"situation":"Where it begins","behind":"Decided so far","decision":"Decision {number}","whatNow":"What do you do?","decide":"Decide","judged":"Judged:",
"verdicts":{"best":"Best","acceptable":"Acceptable","harmful":"Harmful"},
"openSource":"{label}. Open the paragraph","goOn":"Continue","toDebrief":"To the debrief",
"debrief":"Debrief","result":"Best decisions: {best} of {taken}","wholeWay":"The whole way","better":"Best would have been",
"print":"Print","notKept":"Your last decision could not be kept. It goes along with the next.","keepAgain":"Keep it now"}
T['ar']={"title":"محاكاة الحالات","scope":"حالة من واقع العمل، قراراً بعد قرار. وكل قرار تحكم عليه جملة من وثيقة تتناوله.",
"loading":"تجري قراءة الحالات…","failed":"تعذرت قراءة الحالات.","opening":"يجري فتح الحالة…","notOpened":"تعذر فتح الحالة.","unknown":"لا توجد حالة كهذه.","back":"كل الحالات",
"minutes":"{count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}","writtenIn":"كُتبت باللغة: {language}",
"states":{"new":"لم تبدأ بعد","begun":"عند القرار {decision}","ended":"انتهت. القرارات الأفضل: {best} من {taken}"},
"actions":{"new":"ابدأ","begun":"تابع","ended":"اعرض الخلاصة"},
"again":"ابدأ من جديد","againFailed":"تعذر البدء من جديد. حاول مرة أخرى.",
"situation":"البداية","behind":"ما تقرر حتى الآن","decision":"القرار {number}","whatNow":"ماذا تفعل؟","decide":"قرّر","judged":"الحكم:",
"verdicts":{"best":"الأفضل","acceptable":"مقبول","harmful":"ضار"},
"openSource":"{label}. افتح الفقرة","goOn":"تابع","toDebrief":"إلى الخلاصة",
"debrief":"الخلاصة","result":"القرارات الأفضل: {best} من {taken}","wholeWay":"الطريق كله","better":"كان الأفضل",
"print":"اطبع","notKept":"تعذر حفظ قرارك الأخير. سيُحفظ مع القرار التالي.","keepAgain":"احفظه الآن"}
T['fr']={"title":"Simulations","scope":"Un cas tiré de la pratique, décision après décision. Chaque décision est jugée par la phrase d’un document qui en parle.",
"loading":"Lecture des simulations…","failed":"Les simulations n’ont pas pu être lues.","opening":"Ouverture de la simulation…","notOpened":"La simulation n’a pas pu être ouverte.","unknown":"Cette simulation n’existe pas.","back":"Toutes les simulations",
"minutes":"{count, plural, one {# minute} many {# de minutes} other {# minutes}}","writtenIn":"Langue du texte : {language}",
"states":{"new":"Pas encore commencée","begun":"À la décision {decision}","ended":"Terminée. Meilleures décisions : {best} sur {taken}"},
"actions":{"new":"Commencer","begun":"Continuer","ended":"Voir le bilan"},
"again":"Recommencer","againFailed":"Impossible de recommencer. Réessayez.",
"situation":"Le point de départ","behind":"Décisions déjà prises","decision":"Décision {number}","whatNow":"Que faites-vous ?","decide":"Décider","judged":"Appréciation :",
"verdicts":{"best":"La meilleure","acceptable":"Acceptable","harmful":"Nuisible"},
"openSource":"{label}. Ouvrir le paragraphe","goOn":"Continuer","toDebrief":"Voir le bilan",
"debrief":"Bilan","result":"Meilleures décisions : {best} sur {taken}","wholeWay":"Tout le parcours","better":"Le mieux aurait été",
"print":"Imprimer","notKept":"Votre dernière décision n’a pas pu être enregistrée. Elle le sera avec la suivante.","keepAgain":"Enregistrer maintenant"}
T['es']={"title":"Simulaciones","scope":"Un caso de la práctica, decisión tras decisión. Cada decisión se valora con la frase de un documento que trata de ella.",
"loading":"Leyendo las simulaciones…","failed":"No se pudieron leer las simulaciones.","opening":"Abriendo la simulación…","notOpened":"No se pudo abrir la simulación.","unknown":"No existe esa simulación.","back":"Todas las simulaciones",
"minutes":"{count, plural, one {# minuto} many {# de minutos} other {# minutos}}","writtenIn":"Idioma del texto: {language}",
"states":{"new":"Sin empezar","begun":"En la decisión {decision}","ended":"Terminada. Mejores decisiones: {best} de {taken}"},
"actions":{"new":"Empezar","begun":"Continuar","ended":"Ver el balance"},
"again":"Empezar de nuevo","againFailed":"No se pudo empezar de nuevo. Inténtelo otra vez.",
"situation":"El punto de partida","behind":"Decisiones tomadas","decision":"Decisión {number}","whatNow":"¿Qué hace usted?","decide":"Decidir","judged":"Valoración:",
"verdicts":{"best":"La mejor","acceptable":"Aceptable","harmful":"Perjudicial"},
"openSource":"{label}. Abrir el párrafo","goOn":"Continuar","toDebrief":"Ver el balance",
"debrief":"Balance","result":"Mejores decisiones: {best} de {taken}","wholeWay":"Todo el recorrido","better":"Lo mejor habría sido",
"print":"Imprimir","notKept":"No se pudo guardar su última decisión. Se guardará con la siguiente.","keepAgain":"Guardarla ahora"}
T['ru']={"title":"Ситуационные задачи","scope":"Случай из практики, решение за решением. Каждое решение оценивается предложением из документа, в котором о нём говорится.",
"loading":"Задачи загружаются…","failed":"Не удалось загрузить задачи.","opening":"Задача открывается…","notOpened":"Не удалось открыть задачу.","unknown":"Такой задачи нет.","back":"Все задачи",
"minutes":"{count, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}","writtenIn":"Язык текста: {language}",
"states":{"new":"Не начата","begun":"На решении {decision}","ended":"Завершена. Лучших решений: {best} из {taken}"},
"actions":{"new":"Начать","begun":"Продолжить","ended":"Смотреть итоги"},
"again":"Пройти ещё раз","againFailed":"Не удалось начать заново. Попробуйте ещё раз.",
"situation":"С чего всё начинается","behind":"Принятые решения","decision":"Решение {number}","whatNow":"Как вы поступите?","decide":"Решить","judged":"Оценка:",
"verdicts":{"best":"Лучшее","acceptable":"Приемлемое","harmful":"Вредное"},
"openSource":"{label}. Открыть пункт","goOn":"Продолжить","toDebrief":"К итогам",
"debrief":"Итоги","result":"Лучших решений: {best} из {taken}","wholeWay":"Весь путь","better":"Лучшим решением было бы",
"print":"Печать","notKept":"Последнее решение не удалось сохранить. Оно сохранится вместе со следующим.","keepAgain":"Сохранить сейчас"}
T['zh']={"title":"情景模拟","scope":"来自实践的案例，逐一作出决定。每项决定都由文件中论及它的一句话来评判。",
"loading":"正在读取情景模拟……","failed":"无法读取情景模拟。","opening":"正在打开情景模拟……","notOpened":"无法打开该情景模拟。","unknown":"没有这个情景模拟。","back":"全部情景模拟",
"minutes":"{count, plural, other {# 分钟}}","writtenIn":"文本语言：{language}",
"states":{"new":"尚未开始","begun":"进行到第 {decision} 项决定","ended":"已结束。最佳决定：{taken} 项中有 {best} 项"},
"actions":{"new":"开始","begun":"继续","ended":"查看总结"},
"again":"重新开始","againFailed":"无法重新开始，请再试一次。",
"situation":"案例开端","behind":"已作出的决定","decision":"决定 {number}","whatNow":"您会怎么做？","decide":"确定","judged":"评判：",
"verdicts":{"best":"最佳","acceptable":"可以接受","harmful":"有害"},
"openSource":"{label}。打开该段落","goOn":"继续","toDebrief":"查看总结",
"debrief":"总结","result":"最佳决定：{taken} 项中有 {best} 项","wholeWay":"全过程","better":"最佳做法本应是",
"print":"打印","notKept":"您最后的决定未能保存，将与下一项决定一并保存。","keepAgain":"现在保存"}
import sys
Q=json.load(open('/tmp/questions-i18n.json')) if len(sys.argv)>1 else {}
for l in T:
    p=f'client/i18n/{l}.json'; raw=open(p,encoding='utf8').read(); d=json.loads(raw)
    assert json.dumps(d,ensure_ascii=False,indent=2)+'\n'==raw,p
    title=d['cases']['title']
    if l in T: d['cases']=T[l]
    print(l,title,'|',T[l]['title'],'|',d['questions']['title'])
    if Q: d['questions']=Q[l]
    open(p,'w',encoding='utf8').write(json.dumps(d,ensure_ascii=False,indent=2)+'\n')
