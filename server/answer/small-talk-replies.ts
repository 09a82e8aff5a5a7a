/** What Dalil says to small talk, in six languages: data for `small-talk.ts`. */
import type { Language } from '#corpus/languages';
import type { AboutTopic } from './small-talk-words.ts';

export interface SmallTalkReplies {
  /**
   * The number of documents, in the grammatical case in which `{documents}` stands in the replies below; `#` is the
   * number in digits, the keys are plural categories (`Intl.PluralRules`).
   */
  documents: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  greeting: string;
  thanks: string;
  farewell: string;
  /** What `{writing}` stands for below without and with a language model, and what is private with one elsewhere. */
  languageModel: { none: string; writes: string; sent: string };
  /** `{languages}`: the languages of the documents; `{spoken}`: those of questions. */
  about: Record<AboutTopic, string>;
}

export const smallTalkReplies: Record<Language, SmallTalkReplies> = {
  ar: {
    documents: {
      one: 'وثيقة واحدة',
      two: 'وثيقتين',
      few: '# وثائق',
      other: '# وثيقة',
    },
    greeting:
      'أهلاً بك! أجيب بجُمل مقتبسة حرفياً من {documents} من وثائق الأمم المتحدة عن الاتجار بالأشخاص. اطرح سؤالك، مثل: «كيف تحمي الدول ضحايا الاتجار؟»',
    thanks: 'على الرحب والسعة. يمكنك متابعة السؤال، أو فتح الفقرة المقتبسة لقراءتها في سياقها.',
    farewell: 'مع السلامة! ستجد الوثائق هنا متى عدت بسؤال.',
    languageModel: {
      none: '، من دون أي نموذج لغوي يؤلف الكلام',
      writes: '؛ وقد يضيف النموذج اللغوي {model} خلاصة تُوسم بأنها من كتابته ويُتحقق من كل جملة فيها',
      sent: 'أسئلتك والفقرات التي أجدها تُرسل إلى النموذج اللغوي {model} خارج هذا الجهاز؛ ويمكنك إيقافه في الإعدادات. وكل ما عدا ذلك يبقى على الجهاز الذي يعمل عليه «دليل».',
    },
    about: {
      self: 'أنا «دليل»: برنامج يجيب عن أسئلة مكافحة الاتجار بالأشخاص بجُمل مقتبسة حرفياً من {documents} من وثائق الأمم المتحدة، مع رقم الفقرة. لست إنساناً ولا نموذجاً لغوياً، فاسألني عمّا في الوثائق.',
      maker:
        '«دليل» برنامج مفتوح المصدر (رخصة Apache 2.0)، وهو يقتبس وثائق الأمم المتحدة ولا يتكلم باسمها. للتحقق من أي جواب افتح الفقرة المقتبسة.',
      working:
        'أبحث في {documents} عن الفقرات الأقرب إلى سؤالك، وأقتبس منها الجُمل حرفياً مع رقم كل فقرة{writing}. قد لا تكون الجملة التي أختارها هي الأنسب، فافتح الفقرة لتتحقق؛ وإن لم تجب الوثائق قلت ذلك.',
      abilities:
        'اسألني عن الاتجار بالأشخاص، فأقتبس لك الجواب حرفياً من {documents} من وثائق الأمم المتحدة مع رقم الفقرة، وأقول لك صراحةً إن لم تجب الوثائق. جرّب مثلاً: «ما التدابير التي تقلل الطلب؟» أو «ماذا يقول تقرير عام ٢٠١٠ عن التعويض؟»',
      documents:
        'أعتمد على {documents} من وثائق الأمم المتحدة عن الاتجار بالأشخاص، وكل اقتباس يذكر وثيقته وفقرته. تجدها كلها في صفحة «الوثائق».',
      languages:
        'يمكنك أن تسأل بأي من هذه اللغات: {spoken}. أما الوثائق فمكتوبة بما يلي: {languages}، والاقتباسات منها كما هي.',
      privacy:
        'يبقى كل شيء على الجهاز الذي يعمل عليه «دليل»: لا تُرسل أسئلتك إلى أي مكان، ولا حاجة إلى الإنترنت ولا إلى حساب.',
    },
  },
  en: {
    documents: { one: '# document', other: '# documents' },
    greeting:
      'Hello! I answer with sentences quoted word for word from {documents} of the United Nations on trafficking in persons. Ask me something, such as “How do States protect victims?”',
    thanks: 'You are welcome. Ask on, or open a quoted paragraph to read it in its document.',
    farewell: 'Goodbye! The documents will be here when you come back with a question.',
    languageModel: {
      none: '; no language model writes anything',
      writes:
        '; the language model {model} may add a summary, which is labelled as such and checked sentence by sentence',
      sent: 'Your questions and the paragraphs found are sent to the language model {model} on another machine; you can turn it off in the settings. Everything else stays on the machine that runs Dalil.',
    },
    about: {
      self: 'I am Dalil, a program that answers questions about trafficking in persons with sentences quoted word for word from {documents} of the United Nations, each with its paragraph. I am neither a person nor a language model; ask me what the documents say.',
      maker:
        'Dalil is open-source software (Apache 2.0 licence); it quotes documents of the United Nations and does not speak for the United Nations. To check an answer, open the quoted paragraph.',
      working:
        'I search {documents} for the paragraphs nearest to your question and quote their sentences word for word, each with its paragraph{writing}. I may pick a sentence that is not the best one, so open the paragraph to check; when the documents do not answer, I say so.',
      abilities:
        'Ask me about trafficking in persons: I quote sentences of {documents} of the United Nations word for word, each with its paragraph, and say so when the answer is not there. Try “What reduces demand?” or “What does the 2010 report say about compensation?”',
      documents:
        'I know {documents} of the United Nations on trafficking in persons, and every quotation names its document and paragraph. You can see them all on the page “Documents”.',
      languages:
        'You can ask in any of these languages: {spoken}. The documents themselves are in: {languages}; quotations are given as they stand there.',
      privacy:
        'Everything stays on the machine that runs Dalil: your questions are sent nowhere else, and neither internet nor an account is needed.',
    },
  },
  fr: {
    documents: { one: '# document', other: '# documents' },
    greeting:
      'Bonjour ! Je réponds par des phrases citées mot pour mot de {documents} des Nations Unies sur la traite des personnes. Posez votre question, par exemple : « Comment les États protègent-ils les victimes ? »',
    thanks:
      'Je vous en prie. Posez une autre question, ou ouvrez un paragraphe cité pour le lire dans son document.',
    farewell: 'Au revoir ! Les documents seront là quand vous reviendrez avec une question.',
    languageModel: {
      none: ' ; aucun modèle de langage n’écrit quoi que ce soit',
      writes:
        ' ; le modèle de langage {model} peut y ajouter un résumé, signalé comme tel et vérifié phrase par phrase',
      sent: 'Vos questions et les paragraphes trouvés sont envoyés au modèle de langage {model} sur une autre machine ; vous pouvez le désactiver dans les réglages. Tout le reste demeure sur la machine où Dalil fonctionne.',
    },
    about: {
      self: 'Je suis Dalil, un programme qui répond aux questions sur la traite des personnes par des phrases citées mot pour mot de {documents} des Nations Unies, avec leur paragraphe. Je ne suis ni une personne ni un modèle de langage ; demandez-moi ce que disent les documents.',
      maker:
        'Dalil est un logiciel libre (licence Apache 2.0) ; il cite des documents des Nations Unies mais ne parle pas en leur nom. Pour vérifier une réponse, ouvrez le paragraphe cité.',
      working:
        'Je cherche dans {documents} les paragraphes les plus proches de votre question et j’en cite des phrases mot pour mot, avec leur paragraphe{writing}. La phrase choisie n’est pas toujours la meilleure : ouvrez le paragraphe pour vérifier ; quand les documents ne répondent pas, je le dis.',
      abilities:
        'Interrogez-moi sur la traite des personnes : je cite mot pour mot, avec leur paragraphe, des phrases de {documents} des Nations Unies, et je le dis quand la réponse n’y est pas. Essayez « Comment réduire la demande ? » ou « Que dit le rapport de 2010 sur l’indemnisation ? »',
      documents:
        'Je connais {documents} des Nations Unies sur la traite des personnes, et chaque citation indique son document et son paragraphe. Vous les trouverez tous à la page « Documents ».',
      languages:
        'Vous pouvez poser vos questions dans ces langues : {spoken}. Les documents, eux, sont en : {languages} ; les citations sont données telles quelles.',
      privacy:
        'Tout reste sur la machine où Dalil fonctionne : vos questions ne sont envoyées nulle part ailleurs, et il ne faut ni Internet ni compte.',
    },
  },
  es: {
    documents: { one: '# documento', other: '# documentos' },
    greeting:
      '¡Hola! Respondo con frases citadas palabra por palabra de {documents} de las Naciones Unidas sobre la trata de personas. Haga su pregunta, por ejemplo: «¿Cómo protegen los Estados a las víctimas?»',
    thanks: 'De nada. Puede seguir preguntando o abrir un párrafo citado para leerlo en su documento.',
    farewell: '¡Hasta pronto! Los documentos estarán aquí cuando vuelva con una pregunta.',
    languageModel: {
      none: '; ningún modelo de lenguaje escribe nada',
      writes:
        '; el modelo de lenguaje {model} puede añadir un resumen, señalado como tal y comprobado frase por frase',
      sent: 'Sus preguntas y los párrafos encontrados se envían al modelo de lenguaje {model} en otra máquina; puede desactivarlo en los ajustes. Todo lo demás queda en la máquina en la que funciona Dalil.',
    },
    about: {
      self: 'Soy Dalil, un programa que responde a preguntas sobre la trata de personas con frases citadas palabra por palabra de {documents} de las Naciones Unidas, con su párrafo. No soy una persona ni un modelo de lenguaje; pregúnteme qué dicen los documentos.',
      maker:
        'Dalil es un programa de código abierto (licencia Apache 2.0); cita documentos de las Naciones Unidas, pero no habla en su nombre. Para comprobar una respuesta, abra el párrafo citado.',
      working:
        'Busco en {documents} los párrafos más cercanos a su pregunta y cito sus frases palabra por palabra, con su párrafo{writing}. La frase elegida no siempre es la mejor, así que abra el párrafo para comprobarlo; cuando los documentos no responden, lo digo.',
      abilities:
        'Pregúnteme sobre la trata de personas: cito palabra por palabra, con su párrafo, frases de {documents} de las Naciones Unidas, y lo digo cuando la respuesta no está en ellos. Pruebe con «¿Qué reduce la demanda?» o «¿Qué dice el informe de 2010 sobre la indemnización?»',
      documents:
        'Conozco {documents} de las Naciones Unidas sobre la trata de personas, y cada cita indica su documento y su párrafo. Puede verlos todos en la página «Documentos».',
      languages:
        'Puede preguntar en cualquiera de estos idiomas: {spoken}. Los documentos están en: {languages}; las citas se dan tal como figuran en ellos.',
      privacy:
        'Todo queda en la máquina en la que funciona Dalil: sus preguntas no se envían a ningún otro sitio y no hace falta ni Internet ni una cuenta.',
    },
  },
  ru: {
    documents: { one: '# документа', other: '# документов' },
    greeting:
      'Здравствуйте! Я отвечаю дословными цитатами из {documents} Организации Объединённых Наций о торговле людьми. Задайте вопрос, например: «Как государства защищают жертв торговли людьми?»',
    thanks:
      'Пожалуйста! Спрашивайте дальше или откройте процитированный пункт, чтобы прочесть его в документе.',
    farewell: 'До свидания! Документы будут здесь, когда у вас появится новый вопрос.',
    languageModel: {
      none: '; никакая языковая модель ничего не сочиняет',
      writes:
        '; языковая модель {model} может добавить краткое изложение: оно помечено, и каждое его предложение проверено',
      sent: 'Ваши вопросы и найденные пункты отправляются языковой модели {model} на другом компьютере; её можно отключить в настройках. Всё остальное остаётся на компьютере, где работает Dalil.',
    },
    about: {
      self: 'Я Dalil — программа, которая отвечает на вопросы о торговле людьми дословными цитатами из {documents} Организации Объединённых Наций с указанием пункта. Я не человек и не языковая модель; спросите меня, что говорится в документах.',
      maker:
        'Dalil — программа с открытым исходным кодом (лицензия Apache 2.0); она цитирует документы ООН, но не говорит от имени ООН. Чтобы проверить ответ, откройте процитированный пункт.',
      working:
        'Я ищу пункты, ближайшие к вашему вопросу, среди {documents} и дословно цитирую предложения с указанием пункта{writing}. Выбранное предложение не всегда лучшее, поэтому откройте пункт для проверки; если в документах нет ответа, я так и скажу.',
      abilities:
        'Спросите о торговле людьми: я дословно, с указанием пункта, процитирую подходящие места из {documents} ООН и прямо скажу, если ответа в них нет. Попробуйте: «Как снизить спрос?» или «Что говорится в докладе 2010 года о компенсации?»',
      documents:
        'Моя база состоит из {documents} ООН о торговле людьми; в каждой цитате указаны документ и пункт. Все они перечислены на странице «Документы».',
      languages:
        'Спрашивать можно на любом из этих языков: {spoken}. Языки самих документов: {languages}; цитаты приводятся без изменений.',
      privacy:
        'Всё остаётся на компьютере, где работает Dalil: ваши вопросы никуда больше не отправляются, не нужны ни интернет, ни учётная запись.',
    },
  },
  zh: {
    documents: { other: '#份文件' },
    greeting:
      '您好！我逐字引用联合国关于贩运人口问题的{documents}中的句子来回答问题。请提问，例如：“各国如何保护受害者？”',
    thanks: '不客气。您可以继续提问，也可以打开所引段落，查看其在文件中的上下文。',
    farewell: '再见！有问题时请随时回来，文件都在这里。',
    languageModel: {
      none: '，没有任何语言模型撰写内容',
      writes: '；语言模型 {model} 可能附上一段摘要，摘要会加以标明，并逐句核对',
      sent: '您的问题和找到的段落会发送给另一台机器上的语言模型 {model}；您可以在设置中关闭它。其余一切都留在运行 Dalil 的机器上。',
    },
    about: {
      self: '我是 Dalil，一个回答贩运人口问题的程序：逐字引用联合国{documents}中的句子，并注明段次。我不是真人，也不是语言模型；请问我文件里说了什么。',
      maker:
        'Dalil 是开源软件（Apache 2.0 许可证），它引用联合国文件，但不代表联合国。要核对答案，请打开所引段落。',
      working:
        '我在{documents}中查找与您的问题最接近的段落，逐字引用其中的句子并注明段次{writing}。所选的句子未必最合适，请打开段落核对；文件没有答案时，我会如实说明。',
      abilities:
        '请问我有关贩运人口的问题：我会逐字引用联合国{documents}的内容并注明段次；文件没有答案时，我会如实说明。可以试试：“各国采取了哪些措施减少需求？”或“2010年的报告对赔偿有何说法？”',
      documents:
        '我收录了联合国关于贩运人口问题的{documents}，每条引文都注明文件和段次。可在“文件”页面查看全部文件。',
      languages: '您可以用以下任一语言提问：{spoken}。文件本身的语言为：{languages}；引文保持原文。',
      privacy: '一切都留在运行 Dalil 的机器上：您的问题不会发送到别处，也不需要互联网或账户。',
    },
  },
};
