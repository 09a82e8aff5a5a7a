/** Sentences out of streamed text: the same however it is cut, with the marks that are theirs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#corpus/languages';
import { type MarkedSentence, SentenceStream } from '../../../../server/answer/written/sentences.ts';

function sentencesOf(deltas: readonly string[], language: Language = 'en'): MarkedSentence[] {
  const stream = new SentenceStream(language);
  const given = deltas.flatMap((delta) => stream.add(delta));
  return [...given, ...stream.end()];
}

/** Pieces of that many characters. */
const cut = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

const one = (text: string, ...marks: number[]): MarkedSentence => ({ text, marks });

describe('sentences of streamed text', () => {
  it.each<[string, Language, string, MarkedSentence[]]>([
    [
      'marks before a full stop',
      'en',
      'One thing [1]. Another [2].',
      [one('One thing.', 1), one('Another.', 2)],
    ],
    ['marks behind it', 'en', 'One thing. [1] Another. [2]', [one('One thing.', 1), one('Another.', 2)]],
    ['marks without a space', 'en', 'One thing.[1]Another. [2]', [one('One thing.', 1), one('Another.', 2)]],
    [
      'marks in front of their sentences',
      'en',
      '[1] One thing. [2] Another.',
      [one('One thing.', 1), one('Another.', 2)],
    ],
    [
      'marks with a word, a sign or a hyphen that does not break',
      'en',
      'One [Passage 1]. Two [^2]. Three [1\u20113]. Four [123].',
      [one('One.', 1), one('Two.', 2), one('Three.', 1, 2, 3), one('Four.', 123)],
    ],
    [
      'blanks without number',
      'en',
      `One.${' \n'.repeat(500)}[1]${'\n'.repeat(500)}Two.`,
      [one('One.', 1), one('Two.')],
    ],
    ['what nobody sees', 'en', 'They do\u200b not\u202e pay [1].', [one('They do not pay.', 1)]],
    ['marks on a line of their own', 'en', 'One thing\n[1]\nAnother', [one('One thing', 1), one('Another')]],
    [
      'several marks',
      'en',
      'One [1][2]. Two [1, 3]. Three [1–3].',
      [one('One.', 1, 2), one('Two.', 1, 3), one('Three.', 1, 2, 3)],
    ],
    [
      'more marks than there are passages',
      'en',
      'One. [1, 2, 3, 4, 5, 6, 7, 8, 9] Two.',
      [one('One.', 1, 2, 3, 4, 5, 6, 7, 8, 9), one('Two.')],
    ],
    ['the same mark twice', 'en', 'One [1] and [1] two.', [one('One and two.', 1)]],
    [
      'Arabic digits and commas',
      'ar',
      'هذا قول [١، ٢]. وهذا قول آخر【3】.',
      [one('هذا قول.', 1, 2), one('وهذا قول آخر.', 3)],
    ],
    ['Chinese', 'zh', '第一句话[1]。第二句话。［2］', [one('第一句话。', 1), one('第二句话。', 2)]],
    [
      'brackets that are no marks',
      'en',
      'He said so [sic] in 2019 [1].',
      [one('He said so [sic] in 2019.', 1)],
    ],
    [
      'a mark that is never closed',
      'en',
      'One thing. [1] Another [2',
      [one('One thing.', 1), one('Another')],
    ],
    [
      'a numbered list',
      'en',
      '1. One thing [1].\n2. Another [2].',
      [one('One thing.', 1), one('Another.', 2)],
    ],
    ['Markdown', 'en', '- **One** thing [1]\n* `Another` [2]', [one('One thing', 1), one('Another', 2)]],
    [
      'a number behind a full stop',
      'en',
      'One thing [1]. 5 people [2]. 6',
      [one('One thing. 5 people.', 1, 2), one('6')],
    ],
    ['thoughts', 'en', '<think>Hm. So [1].\n</think>\nOne thing [2].<thinking>And', [one('One thing.', 2)]],
  ])('%s', (_, language, text, sentences) => {
    for (const size of [text.length, 1, 2, 3, 4, 5])
      expect(sentencesOf(cut(text, size), language)).toEqual(sentences);
  });

  it('are given as soon as the next one has begun, without what may still become a mark', () => {
    const stream = new SentenceStream('en');
    const given = ['One thing.', ' [', '1', ']', ' ', 'A'].map((delta) => stream.add(delta));
    expect(given).toEqual([[], [], [], [], [], [one('One thing.', 1)]]);
  });

  it('begin anew behind a thought whose beginning was not sent', () => {
    const text = 'I look at [1]. It fits.\n</think>\nOne thing [1]. Another [2].';
    expect(sentencesOf([text])).toEqual([one('One thing.', 1), one('Another.', 2)]);
    expect(sentencesOf(cut(text, 3)).slice(-2)).toEqual([one('One thing.', 1), one('Another.', 2)]);
  });

  const pieces: Record<Language, readonly string[]> = {
    en: [
      'States',
      'shall',
      'protect',
      'para. 7',
      'e.g.',
      'No.',
      '26,000',
      '3.5',
      'U.S.',
      '"So"',
      '(a)',
      'don’t',
    ],
    ar: ['الدول', 'تحمي', 'الضحايا', 'الفقرة ٧', 'هـ.', '١٢٬٣', '«نعم»', '3.5', 'د.'],
    fr: ['Les', 'États', 'protègent', 'art. 9', 'M.', '« oui »', 'l’aide', '1 000'],
    es: ['Los', 'Estados', 'protegen', 'Sr.', '¿cómo?', '3,5'],
    ru: ['Государства', 'защищают', 'жертв', 'ст. 9', '2019 г.', '«да»', '1 000'],
    zh: ['各国', '保护', '受害者', '第七段', '“是”', '3.5'],
  };
  const between = [
    ' ',
    ' ',
    ' ',
    '. ',
    '.',
    '? ',
    '؟ ',
    '。',
    '! ',
    '; ',
    ': ',
    ', ',
    '… ',
    '\n',
    '\n\n',
    '\n- ',
    '\n2. ',
    '\n## ',
  ];
  const signs = [
    ' [1]',
    '[2]',
    ' [1, 2]',
    ' [1–3]',
    '【٣】',
    ' [12',
    ' [sic]',
    '**',
    '<b>',
    ' < ',
    '<think>Hm. [1] So</think>',
    '<think>',
  ];

  it.each(Object.keys(pieces) as Language[])('are the same however the text is cut (%s)', (language) => {
    const text = fc
      .array(fc.constantFrom(...pieces[language], ...between, ...between, ...signs), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const deltas = text.chain((whole) =>
      fc
        .array(fc.nat(whole.length), { maxLength: 30 })
        .map((cuts) => [0, ...cuts.sort((a, b) => a - b), whole.length])
        .map((at) => at.slice(1).map((end, i) => whole.slice(at[i], end))),
    );
    fc.assert(
      fc.property(deltas, (parts) => {
        const whole = sentencesOf([parts.join('')], language);
        expect(sentencesOf(parts, language)).toEqual(whole);
        expect(sentencesOf(cut(parts.join(''), 1), language)).toEqual(whole);
        for (const { text } of whole) expect(text).not.toMatch(/\[\p{Nd}+\]|【\p{Nd}+】|<think/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
