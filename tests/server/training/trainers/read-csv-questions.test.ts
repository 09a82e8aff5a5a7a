/** Questions in CSV: every kind, every dialect, and each error with its line and the reader's language. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { template } from '../../../../client/features/training/questions/template.ts';
import { findSourceIn } from '../../../../server/training/trainers/find-source.ts';
import { readQuestions } from '../../../../server/training/trainers/read-questions.ts';
import { index } from '../../running-app.ts';
import { findSource } from './samples.ts';

const read = (text: string) => readQuestions(text, 'csv', 'en', findSource);
const lines = (text: string) =>
  read(text).errors.map(({ line, message }) => `${line} ${message.split('.')[0]}`);

const choices = (text: string) =>
  read(text).items.map((item) =>
    item.type === 'choice'
      ? [
          item.options.find(({ id }) => id === item.key)?.label,
          item.options.map(({ label }) => ('text' in label ? Object.values(label.text)[0] : '')).sort(),
        ]
      : [item.type],
  );

describe('readQuestions in CSV', () => {
  it('reads a choice from options, from one cell, and from wrong options', () => {
    expect(
      choices(
        [
          'question,answer,options,option 1,option 2,wrong 1,wrong 2',
          'Who?,b,a | b | c,,,,',
          'What?,b,,a,b,,',
          'Where?,b,,,,a,c',
        ].join('\n'),
      ),
    ).toEqual([
      [{ text: { en: 'b' } }, ['a', 'b', 'c']],
      [{ text: { en: 'b' } }, ['a', 'b']],
      [{ text: { en: 'b' } }, ['a', 'b', 'c']],
    ]);
  });

  it('reads true and false, short answers and pairs', () => {
    const { items, errors } = read(
      [
        'type;question;answer;options;feedback',
        ';Victims are protected.;TRUE;;They are.',
        ';How many days?;30 | thirty;;At least 30.',
        'match;Which year?;;Protocol -> 2000 | Convention → 1989;',
      ].join('\r\n'),
    );
    expect(errors).toEqual([]);
    expect(items[0]).toMatchObject({
      type: 'true-false',
      key: true,
      feedback: { en: 'They are.' },
      origin: 'own',
    });
    expect(items[1]).toMatchObject({
      type: 'cloze',
      key: { texts: ['30', 'thirty'] },
      feedback: { en: 'At least 30.' },
    });
    const match = items[2];
    if (match?.type !== 'match') throw new Error('no matching question');
    expect(match.prompts.map((prompt) => 'text' in prompt && prompt.text.en)).toEqual([
      'Protocol',
      'Convention',
    ]);
    expect(match.key.map((key) => match.options.find(({ id }) => id === key)?.label)).toEqual([
      { text: { en: '2000' } },
      { text: { en: '1989' } },
    ]);
  });

  it('finds the source, and marks the answer in it', () => {
    const [item] = read(
      'question,answer,document,paragraph,quote\nHow many days?,٣٠,A/HRC/14/32,77,ويحق لهم  فترة 30 يوما على الأقل',
    ).items;
    const [source] = item?.sources ?? [];
    expect(source).toMatchObject({
      document: 'a-hrc-14-32',
      paragraph: 77,
      text: 'ويحق لهم فترة 30 يوماً على الأقل',
    });
    expect(source?.marks.map(([start, end]) => source.text.slice(start, end))).toEqual(['30']);
  });

  it.each(['ar', 'en'] as const)('reads the template of the page in %s', (language) => {
    const read = readQuestions(template(language), 'csv', language, findSourceIn(index, language));
    expect(read.errors).toEqual([]);
    expect(read.items.map(({ type, sources }) => `${type} ${sources.length}`)).toEqual([
      'choice 1',
      'true-false 1',
      'cloze 1',
    ]);
  });

  it('reads tabs, a byte order mark, what Excel writes in front, and cells of several lines', () => {
    const text = '\uFEFFsep=;\r\nquestion;answer\r\n\r\n"Two\r\nlines; ""really""";yes indeed\r\n;x\r\n';
    expect(read(text).items[0]).toMatchObject({ prompt: { text: { en: 'Two\nlines; "really"' } } });
    expect(lines(text)).toEqual(['6 There is no question']);
    expect(read('question\tanswer\nWhy, and how?\tso').items).toHaveLength(1);
  });

  it('names the line and what is wrong', () => {
    const long = 'x'.repeat(4001);
    expect(
      lines(
        [
          'type,question,answer,options,document,paragraph,quote,language',
          ',,yes,,,,,',
          ',Who?,,,,,,',
          ',Who?,d,a|b,,,,',
          ',Who?,a,a|a|b,,,,',
          'choice,Who?,a,,,,,',
          'essay,Who?,a,,,,,',
          `,${long},a,,,,,`,
          ',Who?,a,,A/X/1,1,,',
          ',Who?,a,,A/HRC/14/32,,,',
          ',Who?,a,,A/HRC/14/32,77,"not\nthere",',
          ',Who?,a,,,,,Klingon',
          'tf,Who?,perhaps,,,,,',
          'match,Who?,,a -> b | c,,,,',
          ',"Who?"x,a,,,,,',
          ',Who?,a,a|b|c|d|e|f|g|h|i|j|k,,,,',
          ',Who is last?,right,,,,,',
        ].join('\n'),
      ),
    ).toEqual([
      '2 There is no question',
      '3 There is no right answer',
      '4 The right answer “\u2068d\u2069” is not among the options',
      '5 The option “\u2068a\u2069” is there twice',
      '6 At least two options are needed',
      '7 The type “\u2068essay\u2069” is not known',
      '8 A text is longer than the \u20684000\u2069 characters it may have',
      '9 There is no paragraph “\u20681\u2069” of a document “\u2068A/X/1\u2069”',
      '10 There is no paragraph “\u2068\u2069” of a document “\u2068A/HRC/14/32\u2069”',
      '11 The quotation “\u2068not there\u2069…” is not in \u2068A/HRC/14/32\u2069, para',
      '13 The language “\u2068Klingon\u2069” is not known',
      '14 The answer “\u2068perhaps\u2069” is neither true nor false',
      '15 In a matching question each pair needs both its sides',
      '16 This row could not be read',
      '17 There are more than \u206810\u2069 options',
    ]);
  });

  it('goes on after a quotation mark that nothing closes', () => {
    const { items, errors } = read(`question,answer\n"Who,a\nWhen,2000\nWhere,here`);
    expect(errors.map(({ line }) => line)).toEqual([2]);
    expect(items).toHaveLength(2);
  });

  it('says what is missing in the first row, or that there is nothing', () => {
    expect(lines('name,points\na,1')).toEqual(['1 The first row has no column “question”']);
    for (const text of ['question,answer', '\n\n', ' '])
      expect(lines(text)).toEqual(['1 There are no questions in this file']);
  });

  it.each(languageCodes)('speaks %s of every error', (language) => {
    const text = 'type,question,answer,options\n,,a,\n,Who?,d,a|b\nessay,Who?,a,\nmatch,Who?,,a';
    const { errors } = readQuestions(text, 'csv', language, findSource);
    expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    for (const { message } of errors) expect(message).not.toMatch(/\{\w+\}/);
    expect(new Set(errors.map(({ message }) => message)).size).toBe(4);
  });

  it('gives the same content the same id, in whatever file and order', () => {
    const once = read('question,answer,wrong 1\nWho?,a,b\nWhat?,c,d');
    const again = read('wrong 1;answer;question\nd;c;What?\nb; a ;Who?\nb;a;Who?');
    expect(new Set(again.items.map(({ id }) => id))).toEqual(new Set(once.items.map(({ id }) => id)));
    expect(again.items).toHaveLength(2);
    expect(read('question,answer,wrong 1\nWho?,b,a').items[0]?.id).not.toBe(once.items[0]?.id);
  });

  it('tells the language of each question, or believes the file', () => {
    const { items } = read(
      'question,answer,language\nمن يُحمى؟,الضحايا,\nQui ?,moi,français\nКого защищают?,жертв,',
    );
    expect(
      items.map((item) => 'prompt' in item && 'text' in item.prompt && Object.keys(item.prompt.text)),
    ).toEqual([['ar'], ['fr'], ['ru']]);
  });

  it('knows words of another script in a question for what they are', () => {
    const [item] = read('question,answer,wrong 1\nWhich word means victims?,الضحايا,жертвы').items;
    if (item?.type !== 'choice') throw new Error('no choice');
    const labels = Object.assign({}, ...item.options.map(({ label }) => ('text' in label ? label.text : {})));
    expect(labels).toEqual({ ar: 'الضحايا', ru: 'жертвы' });
    expect(item.options.find(({ id }) => id === item.key)?.label).toEqual({ text: { ar: 'الضحايا' } });
  });
});
