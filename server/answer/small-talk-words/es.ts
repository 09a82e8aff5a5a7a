/** Small talk in Spanish: patterns as `SmallTalkWords` describes them. */
import type { SmallTalkWords } from '../small-talk-words.ts';

export const es: SmallTalkWords = {
  about: {
    self: [
      '(?:tu |usted )?(?:quien|que) (?:eres|es usted|sos|es dalil|son ustedes)(?: tu| vos| usted)?(?: exactamente)?',
      '(?:que significa|por que te llamas) (?:dalil|tu nombre|su nombre)',
      '(?:como (?:te llamas|se llama(?: usted)?)|cual es (?:tu|su) nombre|tienes nombre)',
      '(?:presentate|presentese|hablame de ti|hableme de usted|cuentame (?:algo )?(?:de|sobre) ti)',
      'con quien (?:hablo|estoy hablando)',
    ],
    maker: [
      'quien (?:te|lo|le|ha)? ?(?:creo|hizo|ha creado|ha hecho|diseno|desarrollo|programo|construyo|invento)(?: a)?(?: dalil| esta aplicacion| esta herramienta| este sitio)?',
      'quien es (?:tu|su) (?:creador|autor|desarrollador|programador)',
      '(?:quienes son|quien esta detras de) (?:tus creadores|ti|dalil|esto)',
      'de donde (?:vienes|viene usted|eres)',
      '(?:eres|es usted|es|es esto) (?:un )?(?:servicio|producto|sitio)? ?(?:oficial )?(?:de la onu|de las naciones unidas|de la unodc|oficial)',
      '(?:trabajas|trabaja usted) para (?:la onu|las naciones unidas|la unodc)',
    ],
    working: [
      '(?:y )?como (?:funcionas|funciona usted|funciona dalil|funciona (?:esto|esta aplicacion|esta herramienta|este sitio)|trabajas|respondes|contestas|encuentras las respuestas|sabes las respuestas)(?: a las preguntas| a mis preguntas)?',
      '(?:tu |usted )?(?:eres|es usted|sos) (?:realmente )?(?:un |una )?(?:ia|bot|robot|chatbot|humano|humana|persona(?: real)?|maquina|inteligencia artificial|programa|modelo de lenguaje|chatgpt|gpt|buscador|real)(?: o (?:un |una )?(?:robot|humano|persona|maquina|ia))?',
      '(?:usas|utilizas|usa usted|utiliza usted) (?:la |una |un )?(?:ia|inteligencia artificial|modelos? de lenguaje|chatgpt)',
      '(?:estoy hablando|hablo) con (?:un |una )?(?:robot|humano|persona|maquina|ia)',
      '(?:puedo|se puede) (?:confiar en (?:ti|usted|tus respuestas|sus respuestas)|fiarme de ti)',
      '(?:son )?(?:fiables|correctas|exactas|ciertas) (?:son )?(?:tus|sus) respuestas|(?:tus|sus) respuestas son (?:fiables|correctas|exactas|ciertas)',
      '(?:te )?inventas (?:cosas|respuestas|las respuestas)|te equivocas|(?:dices mentiras|mientes)',
    ],
    abilities: [
      'que (?:puedes|puede(?: usted)?|sabes|haces|sabe|podes|ofreces)(?: hacer)?(?: por mi| por nosotros| para mi)?',
      '(?:en que|como) (?:me )?(?:puedes|puede|podrias|podria) (?:ayudarme|ayudarnos|ayudar)|(?:en que|como) me (?:puedes|puede) ayudar',
      '(?:me )?(?:puedes|puede|podrias|podria) (?:ayudarme|ayudar|ayudarnos)',
      '(?:ayuda|ayudame|ayudeme|socorro)|necesito ayuda',
      'para que (?:sirves|sirve(?: esto| dalil| esta aplicacion| este sitio)?|estas)',
      'como (?:te uso|puedo usarte|se usa(?: esto| dalil)?|uso (?:esto|dalil|esta aplicacion)|empiezo|puedo empezar|puedo preguntarte)',
      '(?:que|sobre que|que preguntas|que cosas) (?:puedo|se puede|te puedo|le puedo) (?:preguntar|preguntarte|preguntarle|hacerte|hacerle|hacer)(?: aqui| preguntas)?',
      'cual(?:es)? (?:es|son) (?:tu|tus|su|sus) (?:funcion|funciones|capacidades|objetivo|tarea|proposito|papel)',
      'que es (?:esto|esta aplicacion|esta herramienta|este sitio|esta pagina)',
      'por donde empiezo',
    ],
    documents: [
      '(?:que|cuales|cuantos|cuantas) (?:documentos?|fuentes|informes|textos) (?:conoces|tienes|usas|utilizas|conoce(?: usted)?|tiene(?: usted)?|usa(?: usted)?|citas|contienes|consultas|manejas|hay(?: en la base(?: de datos)?| aqui)?|estan disponibles|incluyes)',
      'cuales son (?:tus|sus) (?:documentos|fuentes|referencias)',
      '(?:en|con) que (?:documentos|fuentes|textos) (?:te basas|se basa|trabajas|buscas)',
      'de donde (?:salen|sacas|vienen|provienen|obtienes) (?:tus|sus|las) (?:respuestas|informaciones|datos|citas)|de donde sacas la informacion',
      '(?:muestrame|ensename|lista|dame) (?:tus|los|todos los) (?:documentos|fuentes)(?: que tienes)?',
    ],
    languages: [
      '(?:en )?(?:que|cuales|cuantos|cuantas) (?:idiomas?|lenguas?) (?:hablas|habla(?: usted)?|sabes|entiendes|conoces|respondes|contestas|estan disponibles|puedo escribir|puedo preguntar|puedes responder|soportas)',
      '(?:hablas|habla usted|entiendes|sabes|hablas tambien) (?:el )?(?:arabe|ingles|frances|espanol|ruso|chino|otros idiomas)',
      '(?:puedo|se puede) (?:escribir|preguntar|hablar|hablarte|preguntarte|escribirte) en (?:arabe|ingles|frances|espanol|ruso|chino|otro idioma)',
    ],
    privacy: [
      '(?:envias|guardas|almacenas|registras|compartes|recopilas|vendes|conservas|mandas|envia(?: usted)?|guarda(?: usted)?|almacena|comparte(?: usted)?) (?:mis|nuestros|los|mi) (?:datos|preguntas|informacion|conversaciones|mensajes)(?: personales)?(?: a alguien| a algun sitio| a alguna parte| en internet| a internet| con alguien| a terceros| con terceros)?',
      '(?:son|estan|quedan|se guardan|se envian) (?:seguros|seguras|privados|privadas|confidenciales|protegidos|guardadas|guardados)? ?(?:mis|los) (?:datos|preguntas|conversaciones)|mis (?:datos|preguntas|conversaciones) (?:son|estan|quedan) (?:seguros|seguras|a salvo|privados|privadas|confidenciales|protegidos|protegidas|guardadas)',
      '(?:a )?donde (?:van|se guardan|estan|se envian|se almacenan) mis (?:datos|preguntas|conversaciones)',
      '(?:necesitas|usas|necesita) (?:conexion a )?internet|(?:funcionas|funciona) (?:sin (?:conexion|internet)|fuera de linea)|estas conectado a internet',
      'es (?:gratis|gratuito|seguro|privado|confidencial|anonimo)(?: esto)?',
      'quien (?:puede )?(?:ve|ver|lee|leer) mis (?:preguntas|datos|conversaciones)',
      '(?:la )?(?:privacidad|politica de privacidad|proteccion de datos)',
    ],
  },
  farewell: [
    'adios|chao|chau|bye|hasta (?:luego|pronto|manana|la vista|la proxima|siempre|otra)|nos vemos(?: luego| pronto)?',
    '(?:que (?:tengas|tenga) )?(?:un )?(?:buen|feliz) (?:dia|fin de semana|viaje)|que (?:tengas|tenga) (?:una )?buena (?:tarde|noche|semana)',
    'que (?:te|le) vaya bien|cuidate|cuidese|que descanses',
  ],
  thanks: [
    '(?:muchas |muchisimas |mil |muy )?gracias(?: (?:a ti|a usted|de nuevo|de antemano|de verdad|otra vez|amigo|igualmente))*(?: por (?:tu|su|la|las|tus|sus|todo|esta|ayudarme|responder)(?: ?)(?:ayuda|respuestas?|informacion|tiempo|explicacion|apoyo)?)?',
    '(?:te|se) lo agradezco(?: mucho| muchisimo)?|(?:te|le) agradezco(?: mucho)?(?: (?:tu|su) (?:ayuda|respuesta))?|agradecido|agradecida',
    '(?:eres|es usted|muy|que) (?:muy )?amable',
  ],
  greeting: [
    '(?:hola+|ola|buenas|saludos|alo|hey|holi|bienvenido)(?: (?:a todos|buenas|que tal|amigo|amiga|a ti|de nuevo|mi amigo))*',
    '(?:muy )?(?:buenos dias|buen dia|buenas tardes|buenas noches)(?: a todos)?',
    '(?:y )?(?:como (?:estas|esta(?: usted)?|te va|le va|andas|va todo|va|estan)|que tal(?: estas| todo| te va)?|que hay|que pasa|que onda|todo bien)(?: hoy| tu)?',
    'mucho gusto|encantado|encantada|un placer(?: conocerte)?|gusto en (?:conocerte|saludarte)',
    'tengo una (?:pregunta|duda|consulta)|(?:puedo|te puedo|le puedo) (?:hacerte|hacerle|hacer) una (?:pregunta|consulta)|hay alguien(?: ahi)?|estas ahi',
  ],
  approval: [
    '(?:muy |esta |es |que |todo )*(?:bien|perfecto|genial|excelente|estupendo|fantastico|bueno|util|claro|interesante|magnifico|fenomenal|correcto|bravo)(?: trabajo)?',
    'ok|vale|de acuerdo|entendido|entiendo|ya veo|comprendo|listo|eso es todo|buen trabajo',
  ],
  filler: [
    'dalil|por favor|porfa|y|pero|pues|entonces|oye|oiga|bueno|si|senor|senora|amigo|amiga|ah|primero|disculpa|disculpe|perdon|perdona|perdone',
    '(?:me )?(?:puedes|puede|podrias|podria) (?:decirme|decir)|dime|digame|por cierto',
    '(?:quiero|quisiera|me gustaria|queria) (?:saber|preguntarte|preguntarle|preguntar)',
  ],
};
