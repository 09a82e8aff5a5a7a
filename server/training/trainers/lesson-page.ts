/** A lesson to print: its cards, the quiz to fill in on its own page, and on the last one the answers with their sources. */
import type { Language } from '#corpus/languages';
import { escaped, line, printPage, written } from '../../export/print-page.ts';
import { soundText } from '../../export/sound-text.ts';
import { say } from '../../export/words.ts';
import type { LessonSheet, SheetQuestion, SheetQuotation, SheetText } from './sheet.ts';
import { sayOnSheet } from './sheet-words.ts';

/** By what options are called on paper. */
const letters: Record<Language, string> = {
  ar: 'أبجدهوزحطيكلمن',
  en: 'ABCDEFGHIJKLMN',
  fr: 'ABCDEFGHIJKLMN',
  es: 'ABCDEFGHIJKLMN',
  ru: 'АБВГДЕЖИКЛМНОП',
  zh: 'ABCDEFGHIJKLMN',
};

const letterOf = (at: number, language: Language): string => letters[language][at] ?? String(at + 1);

const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : language).format(value);

const element = (name: string, { text, language }: SheetText, classes = ''): string =>
  `<${name}${classes && ` class="${classes}"`} ${written(language)}>${escaped(soundText(text))}</${name}>`;

const box = '<span class="box"></span>';
/** For a letter or a number. */
const wideBox = '<span class="box wide"></span>';

const lines = (count: number): string[] => Array<string>(count).fill('<p class="blank"></p>');

function quotation(quoted: SheetQuotation, language: Language): string {
  const warning = quoted.damaged ? ` · ${line(say('damaged', language))}` : '';
  return `<figure>
<blockquote ${written(quoted.language)}><p>${escaped(soundText(quoted.text))}</p></blockquote>
<figcaption>${line(quoted.label)}${warning}</figcaption>
</figure>`;
}

const optionList = (options: readonly SheetText[], language: Language, before: string): string[] => [
  '<ul class="options">',
  ...options.map(
    (option, at) =>
      `<li>${before}<b class="letter">${letterOf(at, language)}</b>${element('span', option)}</li>`,
  ),
  '</ul>',
];

/** What the learner fills in. */
function toFillIn(question: SheetQuestion, language: Language): string[] {
  switch (question.type) {
    case 'choice':
      return optionList(question.options, language, box);
    case 'true-false':
      return [
        '<ul class="options inline">',
        ...(['true', 'false'] as const).map((key) => `<li>${box}${line(sayOnSheet(key, language))}</li>`),
        '</ul>',
      ];
    case 'short':
      return lines(1);
    case 'match':
      return [
        '<ul class="options">',
        ...question.rows.map((row, at) => {
          const place = `<b class="letter">${number(at + 1, language)}</b>`;
          return `<li>${wideBox}${place}<span>${row.map((each) => element('span', each)).join(' ')}</span></li>`;
        }),
        '</ul>',
        ...optionList(question.options, language, ''),
      ];
    case 'order':
      return optionList(question.options, language, wideBox);
    case 'free-text':
      return lines(5);
    default:
      return question satisfies never;
  }
}

/** The letters of options, as they are called in the quiz. */
const lettersOf = (options: readonly { id: string }[], key: readonly string[], language: Language) =>
  key.map((id) =>
    letterOf(
      options.findIndex((option) => option.id === id),
      language,
    ),
  );

function solution(question: SheetQuestion, language: Language): string[] {
  const answer = (text: string) =>
    `<p class="answer">${line(sayOnSheet('answer', language, { answer: text }))}</p>`;
  switch (question.type) {
    case 'choice': {
      const right = question.options.find(({ id }) => id === question.key);
      const [letter = ''] = lettersOf(question.options, [question.key], language);
      return [
        `<p class="answer"><b class="letter">${letter}</b>${right ? element('span', right) : ''}</p>`,
        ...(right?.feedback ? [element('p', right.feedback, 'note')] : []),
      ];
    }
    case 'true-false':
      return [answer(sayOnSheet(question.key ? 'true' : 'false', language))];
    case 'short':
      return [`<p class="answer">${question.answers.map((each) => element('bdi', each)).join(' / ')}</p>`];
    case 'match': {
      const found = lettersOf(question.options, question.key, language);
      return [
        answer(
          found
            .map((letter, at) => `${number(at + 1, language)} – ${letter}`)
            .join(language === 'ar' ? '، ' : ', '),
        ),
      ];
    }
    case 'order':
      return [answer(lettersOf(question.options, question.key, language).join(' – '))];
    case 'free-text':
      return [
        `<p class="note">${line(sayOnSheet('points', language))}</p>`,
        '<ul class="points">',
        ...question.points.map((point) => element('li', point)),
        '</ul>',
      ];
    default:
      return question satisfies never;
  }
}

const asked = ({ prompt }: SheetQuestion): string[] =>
  prompt.map((each, at) => element('p', each, at === prompt.length - 1 ? 'asked' : 'note'));

function quiz({ questions, language }: LessonSheet): string[] {
  const field = (key: 'name' | 'date' | 'score') => `<span>${line(sayOnSheet(key, language))}</span>`;
  return [
    '<section class="sheet">',
    `<h2>${line(sayOnSheet('quiz', language))}</h2>`,
    `<p class="fields">${field('name')}${field('date')}${field('score')}</p>`,
    '<ol class="questions">',
    ...questions.flatMap((question) => [
      '<li>',
      ...asked(question),
      ...toFillIn(question, language),
      '</li>',
    ]),
    '</ol>',
    '</section>',
  ];
}

function key({ questions, language }: LessonSheet): string[] {
  return [
    '<section class="sheet">',
    `<h2>${line(sayOnSheet('key', language))}</h2>`,
    '<ol class="questions">',
    ...questions.flatMap((question) => [
      '<li>',
      ...solution(question, language),
      ...(question.feedback ? [element('p', question.feedback, 'note')] : []),
      ...question.sources.map((source) => quotation(source, language)),
      '</li>',
    ]),
    '</ol>',
    '</section>',
  ];
}

export function asLessonPage(sheet: LessonSheet): string {
  const { title, aims, minutes, language, cards, questions } = sheet;
  return printPage(title, language, `<h1 ${written(language)}>${line(title)}</h1>`, [
    '<section>',
    `<p class="note">${line(sayOnSheet('minutes', language, { count: number(minutes, language) }))}</p>`,
    `<h2>${line(sayOnSheet('aims', language))}</h2>`,
    '<ul class="points">',
    ...aims.map((aim) => `<li>${line(aim)}</li>`),
    '</ul>',
    `<h2>${line(sayOnSheet('cards', language))}</h2>`,
    '<ol class="questions">',
    ...cards.flatMap(({ says, quotation: quoted }) => [
      '<li>',
      element('p', says, 'says'),
      quotation(quoted, language),
      '</li>',
    ]),
    '</ol>',
    '</section>',
    ...(questions.length === 0 ? [] : [...quiz(sheet), ...key(sheet)]),
    `<footer>${line(sayOnSheet('quoted', language))}</footer>`,
  ]);
}
