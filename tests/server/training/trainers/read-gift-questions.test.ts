/** Questions in GIFT: what Moodle takes is taken, what cannot be asked is named with its line. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { readQuestions } from '../../../../server/training/trainers/read-questions.ts';
import { findSource } from './samples.ts';

const read = (text: string) => readQuestions(text, 'gift', 'en', findSource);
const lines = (text: string) =>
  read(text).errors.map(({ line, message }) => `${line} ${message.split('.')[0]}`);

function only(text: string) {
  const { items, errors } = read(text);
  expect(errors).toEqual([]);
  expect(items).toHaveLength(1);
  return items[0];
}

describe('readQuestions in GIFT', () => {
  it('reads a choice with the feedback of each answer and of all', () => {
    const item = only(
      '// who\n::Title: one::Who: is {\n// no answer\n=victims#yes: they ~%-50%others#no\n####See: the law\n} protected?',
    );
    if (item?.type !== 'choice') throw new Error('no choice');
    expect(item.prompt).toEqual({ kind: 'question', text: { en: 'Who: is _____ protected?' } });
    const said = Object.fromEntries(
      item.options.map(({ id, label, feedback }) => [
        'text' in label && label.text.en,
        [id === item.key, feedback?.en],
      ]),
    );
    expect(said).toEqual({
      victims: [true, 'yes: they\nSee: the law'],
      others: [false, 'no\nSee: the law'],
    });
  });

  it.each([
    ['{T}', { type: 'true-false', key: true, feedback: null }],
    ['{false#wrong#right}', { type: 'true-false', key: false, feedback: { en: 'wrong' } }],
    ['{=21 =%100%twenty-one =%0%*#no}', { type: 'cloze', key: { texts: ['21', 'twenty-one'] } }],
    ['{a \\* \\{b\\}}', { type: 'cloze', key: { texts: ['a * {b}'] } }],
    ['{#٣٠}', { type: 'cloze', key: { texts: ['30'] } }],
    ['{#=%100%2.5:0#at 10:30 = so}', null],
    [
      '{#=2.5:0#at 10:30 =7..7}',
      { type: 'cloze', key: { texts: ['2.5', '7'] }, feedback: { en: 'at 10:30' } },
    ],
  ])('reads %s', (answers, expected) => {
    if (expected === null) expect(lines(`Q${answers}`)).toHaveLength(1);
    else expect(only(`How many? ${answers}`)).toMatchObject(expected);
  });

  it('reads pairs', () => {
    const item = only('Match:{\n=Protocol -> 2000\n=Convention -> a\\: 1989\n####Learn it.}');
    if (item?.type !== 'match') throw new Error('no pairs');
    expect(item.question).toEqual({ en: 'Match:' });
    expect(item.feedback).toEqual({ en: 'Learn it.' });
    expect(item.key.map((key) => item.options.find(({ id }) => id === key)?.label)).toEqual([
      { text: { en: '2000' } },
      { text: { en: 'a: 1989' } },
    ]);
  });

  it('makes text of HTML, and takes the language that it names', () => {
    const item = only(
      '[html]<p dir="rtl" lang="fr">L&eacute;on&nbsp;: x &lt; 5<br/>et y<!-- c --> &amp;lt;</p><p>fin</p>{T}',
    );
    expect(item).toMatchObject({ prompt: { text: { fr: 'Léon : x < 5\net y &lt;\nfin' } } });
    expect(only('[plain]Is <b> a tag?{T}')).toMatchObject({ prompt: { text: { en: 'Is <b> a tag?' } } });
    expect(only('Is 1 < 2 and 3 > 2?{T}')).toMatchObject({ prompt: { text: { en: 'Is 1 < 2 and 3 > 2?' } } });
  });

  it.each([
    ['A/HRC/14/32, para. 77', '', 1],
    ['See A/HRC/14/32, para. 77', '', 1],
    ['A/HRC/14/32، الفقرة ٧٧', '', 1],
    ['A/HRC/14/32，第77段', '', 1],
    ['A/HRC/14/32, п. 77 (b)', '', 1],
    ['ويحق لهم فترة 30 يوماً\\nA/HRC/14/32, párr. 77', '', 1],
    ['They are: A/HRC/14/32, para. 99', 'They are: A/HRC/14/32, para. 99', 0],
    ['Because A/HRC/14/32, para. 77 says so', 'Because A/HRC/14/32, para. 77 says so', 0],
    ['A/HRC/14/32, para. 77\\nA/HRC/14/32, para. 78\\nThat is all', 'That is all', 2],
  ])('takes a citation for the source: %s', (feedback, rest, sources) => {
    const item = only(`Victims have 30 days.{T####${feedback}}`);
    expect(item).toMatchObject({ feedback: rest === '' ? null : { en: rest } });
    expect(item?.sources).toHaveLength(sources);
    if (feedback.includes('párr')) expect(item?.sources[0]?.text).toBe('ويحق لهم فترة 30 يوماً');
  });

  it('names the line and what is wrong', () => {
    const file = [
      '// a comment',
      '$CATEGORY: Law',
      '',
      'Fine{T}',
      '',
      '',
      'Only text',
      '',
      '// a comment',
      'Essay{}',
      '',
      'Two {=a =b ~c}',
      '',
      'Part {~%50%a ~%50%b ~c}',
      '',
      'None {~a ~b}',
      '',
      'One {=a',
      '',
      'Broken {=a ~b}} x {',
      '',
      'Range {#5:2}',
      '',
      'Weight {=a =%50%b}',
      '',
      'Star {=*day*}',
      '',
      'Pairs {=a -> b = -> c}',
      '',
      'Same {=a ~a}',
      '',
      '[html]Picture <img src\\="x.png">{T}',
      '',
      '{T}',
      '$CATEGORY: another',
      '',
      `Long {=${'x'.repeat(4001)} ~b}`,
      '',
      'Also fine {=a ~b}',
    ].join('\r\n');
    expect(lines(file)).toEqual([
      '7 This is text without answers',
      '10 An essay has no key here, so it cannot be graded',
      '12 Several answers are right, or right in part',
      '14 Several answers are right, or right in part',
      '16 There is no right answer',
      '18 A brace { or } is missing',
      '20 This question could not be read',
      '22 The answer is a range of numbers',
      '24 Some answers get a part of the mark',
      '26 A * for “anything” is not known here',
      '28 In a matching question each pair needs both its sides',
      '30 The option “\u2068a\u2069” is there twice',
      '32 The question has a picture or a file, which cannot be shown here',
      '34 There is no question',
      '37 A text is longer than the \u20684000\u2069 characters it may have',
    ]);
    expect(read(file).items).toHaveLength(2);
  });

  it.each(languageCodes)('speaks %s of every error', (language) => {
    const { errors } = readQuestions('Essay{}\n\nText\n\nTwo{=a =b ~c}', 'gift', language, findSource);
    expect(errors.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(new Set(errors.map(({ message }) => message)).size).toBe(3);
  });
});
