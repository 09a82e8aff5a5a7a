/**
 * A quiz as text that Anki imports (2.1.55 and later, File Headers in its manual): a line a note, its question in front;
 * behind it the answer, the sentences that say so, and how they are cited.
 */

import { languages } from '#corpus/languages';
import { escaped } from '../../export/print-page.ts';
import { soundText } from '../../export/sound-text.ts';
import type { LessonSheet, SheetQuestion, SheetText } from './sheet.ts';
import { sayOnSheet } from './sheet-words.ts';

/** On one line, without a quotation mark: one at the beginning of a field would change how it is read. */
const html = (name: 'div' | 'blockquote' | 'li' | 'b' | 'span', { text, language }: SheetText): string => {
  const content = escaped(soundText(text)).replaceAll('\t', ' ').replaceAll('\n', '<br>');
  return `<${name} lang=${language} dir=${languages[language].dir}>${content}</${name}>`;
};

const list = (items: readonly SheetText[], language: LessonSheet['language']): string =>
  `<ul dir=${languages[language].dir}>${items.map((item) => html('li', item)).join('')}</ul>`;

function front(question: SheetQuestion, { language }: LessonSheet): string {
  const prompt = question.prompt.map((each) => html('div', each)).join('');
  switch (question.type) {
    case 'choice':
    case 'order':
      return prompt + list(question.options, language);
    case 'match':
      return (
        prompt +
        question.rows.map((row) => row.map((each) => html('div', each)).join('')).join('') +
        list(question.options, language)
      );
    case 'true-false':
    case 'short':
    case 'free-text':
      return prompt;
    default:
      return question satisfies never;
  }
}

function answer(question: SheetQuestion, { language }: LessonSheet): string {
  switch (question.type) {
    case 'choice': {
      const right = question.options.filter(({ id }) => id === question.key);
      return right
        .map(
          (option) => `<div>${html('b', option)}</div>${option.feedback ? html('div', option.feedback) : ''}`,
        )
        .join('');
    }
    case 'true-false':
      return `<div>${html('b', { text: sayOnSheet(question.key ? 'true' : 'false', language), language })}</div>`;
    case 'short':
      return question.answers
        .slice(0, 1)
        .map((each) => `<div>${html('b', each)}</div>`)
        .join('');
    case 'match':
      return question.rows
        .map((row, at) => {
          const option = question.options.filter(({ id }) => id === question.key[at]);
          const pair = [...row.map((each) => html('span', each)), ...option.map((each) => html('b', each))];
          return `<div dir=${languages[language].dir}>${pair.join(' – ')}</div>`;
        })
        .join('');
    case 'order': {
      const inOrder = question.key.flatMap((key) => question.options.filter(({ id }) => id === key));
      return `<ol dir=${languages[language].dir}>${inOrder.map((option) => html('li', option)).join('')}</ol>`;
    }
    case 'free-text':
      return list(question.points, language);
    default:
      return question satisfies never;
  }
}

const back = (question: SheetQuestion, sheet: LessonSheet): string =>
  [
    answer(question, sheet),
    ...(question.feedback ? [html('div', question.feedback)] : []),
    ...question.sources.flatMap((source) => [
      html('blockquote', source),
      html('div', { text: source.label, language: sheet.language }),
    ]),
  ].join('');

/** Two colons begin a deck inside the deck; a name is one line, without quotation marks. */
const deckName = (title: string): string =>
  `Dalil::${soundText(title)
    .replace(/[\s"]+/g, ' ')
    .replace(/:{2,}/g, ':')
    .trim()}`;

/**
 * Columns: front, back, deck, tags. The deck is a column because Anki makes one named there, but none that is named in a
 * header; the others are not named, so that they are taken by their place in an Anki of any language.
 */
export function asAnki(sheet: LessonSheet): string {
  const head = ['#separator:tab', '#html:true', '#notetype:Basic', '#deck column:3', '#tags column:4'];
  const notes = sheet.questions.map((question) =>
    [front(question, sheet), back(question, sheet), deckName(sheet.title), `dalil ${sheet.id}`].join('\t'),
  );
  return `${[...head, ...notes].join('\n')}\n`;
}
