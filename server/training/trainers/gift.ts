/**
 * A quiz as Moodle imports it: GIFT, one question a block. What people read is HTML in it, because a site in another
 * language would set it in its own direction; what is typed or chosen from a list is plain, because Moodle shows it so.
 */
import { escaped, written } from '../../export/print-page.ts';
import { soundLine, soundText } from '../../export/sound-text.ts';
import type { LessonSheet, SheetQuestion, SheetText } from './sheet.ts';
import { sayOnSheet } from './sheet-words.ts';

/** The signs that GIFT has a use for. */
const inGift = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');

const html = (name: 'p' | 'span' | 'blockquote', { text, language }: SheetText): string =>
  inGift(`<${name} ${written(language)}>${escaped(soundText(text)).replaceAll('\n', '<br>')}</${name}>`);

/** A typed answer: an arrow would make it a pair, and a star would stand for anything. */
const typed = ({ text }: SheetText): string =>
  inGift(soundLine(text).replaceAll('->', '→').replaceAll('*', '\\*'));

const feedback = (text: SheetText | null): string => (text ? `#${html('span', text)}` : '');

function answers(question: SheetQuestion): string[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(
        (option) =>
          `${option.id === question.key ? '=' : '~'}${html('span', option)}${feedback(option.feedback)}`,
      );
    // Moodle has the feedback of the wrong answer first.
    case 'true-false':
      return [`${question.key ? 'TRUE' : 'FALSE'}${feedback(question.feedback)}`];
    // With its weight in front, so that an answer may begin with a per cent sign.
    case 'short':
      return question.answers.map((answer) => `=%100%${typed(answer)}`);
    case 'match':
      return question.rows.map((row, at) => {
        const option = question.options.find(({ id }) => id === question.key[at]);
        return `=${row.map((each) => html('span', each)).join(' ')} -> ${option ? inGift(soundLine(option.text)) : ''}`;
      });
    // GIFT has nothing for order, so each place is matched with what comes there.
    case 'order':
      return question.key.map((key, at) => {
        const option = question.options.find(({ id }) => id === key);
        return `=${at + 1} -> ${option ? inGift(soundLine(option.text)) : ''}`;
      });
    case 'free-text':
      return [];
    default:
      return question satisfies never;
  }
}

/** What is said to everybody: the points of a full answer, and the sources word for word. */
function generalFeedback(question: SheetQuestion, { language }: LessonSheet): string[] {
  const said = question.type === 'true-false' ? null : question.feedback;
  const points = question.type === 'free-text' ? question.points : [];
  const pieces = [
    ...(said ? [html('p', said)] : []),
    ...(points.length > 0 ? [html('p', { text: sayOnSheet('points', language), language })] : []),
    ...points.map((point) => html('p', point)),
    ...question.sources.flatMap((source) => [
      html('blockquote', source),
      html('p', { text: source.label, language }),
    ]),
  ];
  return pieces.length > 0 ? [`####${pieces.join('')}`] : [];
}

/** Moodle takes ids and tags from comments; an id there has no brackets. */
const comment = ({ id }: SheetQuestion, sheet: LessonSheet): string =>
  `// [id:${soundLine(id).replace(/[[\]]/g, '-')}] [tag:dalil] [tag:${sheet.id}]`;

const block = (question: SheetQuestion, at: number, sheet: LessonSheet): string =>
  [
    comment(question, sheet),
    `::${inGift(soundLine(sheet.title))} ${at + 1}::[html]${question.prompt.map((each) => html('p', each)).join('')}{`,
    ...answers(question).map((answer) => `\t${answer}`),
    ...generalFeedback(question, sheet).map((each) => `\t${each}`),
    '}',
  ].join('\n');

export function asGift(sheet: LessonSheet): string {
  const { title, language, questions } = sheet;
  // A slash would begin a category inside the category, a doubled one does not; nothing else is escaped in its name.
  const category = `$CATEGORY: Dalil/${soundLine(title).replaceAll('/', '//')}`;
  const head = [`// ${soundLine(title)}`, `// ${sayOnSheet('moodle', language)}`, category].join('\n');
  return `${[head, ...questions.map((question, at) => block(question, at, sheet))].join('\n\n')}\n`;
}
