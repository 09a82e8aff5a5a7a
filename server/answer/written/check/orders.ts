/** Sentences that give orders to whoever reads them, or to a language model: they are no statements, and support none. */
import { normalise } from '#indexer';

/** What is said to a model, in search form: what came before is void, you are someone else, keep this from the user. */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:previous|above|earlier|prior|all|your|these)\b.{0,30}\b(?:instructions?|prompts?|rules?|directions?|context|messages?)\b/u,
  /\byou are (?:now|no longer)\b|\b(?:act|behave|respond|answer|reply) (?:only )?as (?:if you|an? (?:ai|assistant|language model|chatbot))|\bpretend (?:to be|that you)\b/u,
  /\b(?:do not|don't|never) (?:tell|inform|reveal to|mention to|warn|let) (?:the |this )?(?:users?|readers?|anyone)\b|\b(?:system|developer) (?:prompt|message)s?\b|\bas an? (?:ai|language model|assistant)\b|\bnew instructions?\s*:/u,
  /\b(?:ignore[rz]?|oublie[rz]?|ne t(?:iens|enez) pas compte)\b.{0,40}\b(?:instructions?|consignes?|directives?|messages?)\b.{0,30}\b(?:precedent|anterieur|ci-dessus|donne|recu|systeme)/u,
  /\b(?:tu es|vous etes) (?:maintenant|desormais)\b|\bne (?:dis|dites|revele|revelez|disez) (?:rien|pas|jamais).{0,20}\b(?:utilisateur|lecteur)|\b(?:invite|message|prompt) systeme\b|\bnouvelles (?:instructions|consignes)\s*:/u,
  /\b(?:ignora[rd]?|ignore|olvida[rd]?|olvide|haz caso omiso|haga caso omiso)\b.{0,40}\b(?:instrucciones|indicaciones|ordenes|mensajes|reglas)\b/u,
  /\b(?:ahora eres|eres ahora|ahora usted es|usted es ahora|a partir de ahora eres)\b|\bno (?:le )?(?:digas|diga|reveles|revele|informes|informe|cuentes|cuente)\b.{0,25}\b(?:usuari|lector)|\b(?:mensaje|prompt|indicacion) del sistema\b|\bnuevas instrucciones\s*:/u,
  /(?:игнорир(?:уй|уйте|овать)|забудь(?:те)?|не обращай(?:те)? внимания|пренебреги(?:те)?).{0,40}(?:инструкци|указани|команд|правил|сообщени|промпт)/u,
  /(?<!\p{L})(?:теперь (?:ты|вы)|(?:ты|вы) теперь|отныне (?:ты|вы))(?!\p{L})|не (?:говори|сообщай|рассказывай|раскрывай)(?:те)?.{0,25}(?:пользовател|читател)|системн\p{L}+ (?:промпт|сообщени|подсказк|инструкци)|новые (?:инструкции|указания)\s*:/u,
  /(?:忽略|无视|忘记|不要理会|不理会).{0,15}(?:指令|指示|提示|说明|规则|消息)|(?:你|您)现在(?:是|扮演)|从现在起,?(?:你|您)|(?:不要|别|切勿|不得)(?:告诉|告知|向).{0,6}(?:用户|读者)|系统(?:提示|指令|消息|提示词)|新的?指令\s*[::]/u,
  /(?<!\p{L})(?:تجاهل|تجاهلي|تجاهلوا|انس|اغفل|لا تلتفت)(?!\p{L}).{0,40}(?:تعليمات|توجيهات|اوامر|تلقين|قواعد|رسايل)/u,
  /(?<!\p{L})(?:انت|انتم) (?:الان|من الان)(?!\p{L})|لا تخبر(?:وا|ي)?.{0,20}(?:مستخدم|قاري)|لا تكشف(?:وا|ي)?.{0,20}(?:للمستخدم|للقاري)|(?:موجه|رساله|تعليمات|تلقين) النظام(?!\p{L})|تعليمات جديده\s*:|(?:تصرف|اجب) (?:بوصفك|كانك|باعتبارك)/u,
];

/** True when a sentence gives orders to its reader or to a language model, in any of the six languages. */
export function isOrder(sentence: string): boolean {
  const searched = normalise(sentence);
  return patterns.some((pattern) => pattern.test(searched));
}
