/** Questions in the six languages: what the documents answer, and what has nothing to do with them. */
import type { Language } from '#corpus/languages';

/** Answered by the documents. */
export const answered: Record<Language, string> = {
  ar: 'ما التدابير التي تتخذها الدول لحماية ضحايا الاتجار بالأشخاص؟',
  en: 'What should States do to protect victims of trafficking in persons?',
  fr: 'Que doivent faire les États pour protéger les victimes de la traite des personnes ?',
  es: '¿Qué deben hacer los Estados para proteger a las víctimas de la trata de personas?',
  ru: 'Что государства должны делать для защиты жертв торговли людьми?',
  zh: '各国应采取哪些措施保护人口贩运受害者？',
};

/** Nothing to do with the documents. */
export const offDomain: Record<Language, readonly string[]> = {
  ar: ['كيف أطبخ المقلوبة بالباذنجان؟', 'ما هو مقاس كرة القدم؟'],
  en: ['How do I bake sourdough bread?', 'Why does my guitar go out of tune?'],
  fr: ['Comment préparer une ratatouille ?', 'Pourquoi ma guitare se désaccorde-t-elle ?'],
  es: ['¿Cómo se prepara una paella?', '¿Por qué se desafina mi guitarra?'],
  ru: ['Как приготовить борщ?', 'Почему гитара расстраивается?'],
  zh: ['怎样做红烧肉？', '吉他为什么会走音？'],
};

/** A sign that a sentence is in the language: a letter of its script, or a word that only it has. */
export const writtenIn: Record<Language, RegExp> = {
  ar: /\p{Script=Arabic}{2}/u,
  en: /\b(?:the|this)\b/i,
  fr: /\b(?:à|cette|aucun|la)\b|document(?=s? ne)/i,
  es: /\b(?:esta?|ning[uú]n|la|los|el)\b/i,
  ru: /\p{Script=Cyrillic}{2}/u,
  zh: /\p{Script=Han}{2}/u,
};
