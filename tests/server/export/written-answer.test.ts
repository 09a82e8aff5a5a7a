/** What a language model wrote, taken away: its label, its references, what it rests on; nothing of it when it is void. */
import { describe, expect, it } from 'vitest';
import type { AnswerEvent, AnswerSentence, WrittenSentence } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import { type Language, languageCodes } from '#corpus/languages';
import { conversationAsExport } from '../../../server/export/answer-as-export.ts';
import { asDocx } from '../../../server/export/docx.ts';
import { asMarkdown } from '../../../server/export/markdown.ts';
import { asPrintPage } from '../../../server/export/print-page.ts';
import { index } from '../running-app.ts';
import { asked } from './samples.ts';
import { openWord } from './word.ts';

const exported = (turn: KeptTurn, language: Language) =>
  conversationAsExport({ title: 'T', turns: [turn] }, index, language, new Date(2025, 10, 22));

const [casinos, agencies] = (await Promise.all([
  asked({ question: 'How are casinos in South-East Asia linked to online scams?' }),
  asked({ question: 'بماذا أوصى الفريق العامل في عام ٢٠١٥ بشأن وكالات التوظيف؟' }),
])) as [KeptTurn, KeptTurn];
const sentencesOf = ({ events }: KeptTurn) =>
  events.flatMap((event) => (event.type === 'sentence' ? [event.sentence] : []));
const own = sentencesOf(casinos);
const [foreign, otherForeign] = sentencesOf(agencies) as [AnswerSentence, AnswerSentence];
const firstOwn = own[0] as AnswerSentence;

const wrote = (sentences: Partial<WrittenSentence>[], ending: Partial<AnswerEvent> = {}): AnswerEvent[] => [
  { type: 'writing', model: 'Llama 3' },
  ...sentences.map(
    (sentence): AnswerEvent => ({
      type: 'written',
      sentence: { text: 'It is so.', language: 'en', supported: true, quotations: [], ...sentence },
    }),
  ),
  { type: 'wrote', withheld: 0, fallback: null, ...ending } as AnswerEvent,
];
const withWriting = (events: AnswerEvent[]): KeptTurn => ({
  ...casinos,
  events: [...casinos.events, ...events],
});
const fluent = withWriting(
  wrote([
    { text: 'First.', quotations: [foreign, firstOwn] },
    { text: 'Made up.', supported: false },
    { text: 'أخيراً.', language: 'ar', quotations: [foreign, foreign, otherForeign] },
  ]),
);
const placeOf = ({ citation: { document, paragraph } }: AnswerSentence) => `${document}#${paragraph}`;

describe('an answer that a language model wrote', () => {
  const document = exported(fluent, 'en');
  const [part] = document.parts;

  it('has its label and its sentences, numbered after the quotations, as on the page', () => {
    expect(foreign.citation.document).not.toBe(firstOwn.citation.document);
    const order = [...new Set([...own, foreign, otherForeign].map(placeOf))];
    const numbers = (...quotations: (typeof own)[number][]) => [
      ...new Set(quotations.map((quotation) => order.indexOf(placeOf(quotation)))),
    ];
    expect(part?.written).toEqual({
      notes: [
        'Written by the language model \u2068Llama 3\u2069 from the paragraphs cited; each sentence was checked against them. The quotations below are the documents’ own words.',
      ],
      sentences: [
        { text: 'First.', language: 'en', supported: true, references: numbers(foreign, firstOwn) },
        { text: 'Made up.', language: 'en', supported: false, references: [] },
        {
          text: 'أخيراً.',
          language: 'ar',
          supported: true,
          references: numbers(foreign, otherForeign),
        },
      ],
    });
    expect(document.references).toHaveLength(order.length);
    expect(part?.quotations.map(({ reference }) => reference)).toEqual(
      [...own, foreign, otherForeign].map((sentence) => order.indexOf(placeOf(sentence))),
    );
  });

  it('quotes what the answer has, then what only the written sentences rest on, nothing twice', () => {
    expect(part?.quotations.map(({ text, language }) => [text, language])).toEqual(
      [...own, foreign, otherForeign].map(({ text, language }) => [text, language]),
    );
  });

  it('says nothing about a model where none wrote', () => {
    for (const language of languageCodes) {
      expect(exported(casinos, language).parts[0]).not.toHaveProperty('written');
      expect(asMarkdown(exported(casinos, language))).not.toContain('Llama');
    }
  });

  it('notes once that a paragraph it rests on has changed since', () => {
    const stale = { ...foreign, text: 'A sentence that no paragraph has.' };
    const { parts } = exported(withWriting(wrote([{ quotations: [stale] }, { quotations: [stale] }])), 'en');
    expect(parts[0]?.notes.filter((note) => note.includes('has since been changed'))).toHaveLength(1);
    expect(parts[0]?.quotations.at(-1)?.text).toBe(stale.text);
  });

  it.each(['en', 'ar', 'zh'] as const)(
    'in %s is told whole by every format, each mark with its reference',
    async (language) => {
      const taken = exported(fluent, language);
      const markdown = asMarkdown(taken);
      const page = asPrintPage(taken);
      const word = openWord(await asDocx(taken));
      const numbers = (taken.parts[0]?.written?.sentences ?? []).flatMap(({ references }) =>
        references.map((reference) => reference + 1),
      );
      expect(numbers.length).toBeGreaterThan(2);
      const passages = [...page.matchAll(/<p class="written".*?<\/p>/g)].map(([passage]) => passage).join('');
      expect([...passages.matchAll(/#reference-(\d+)/g)].map(([, number]) => Number(number))).toEqual(
        numbers,
      );
      const digits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
      const marks = (text: string) =>
        [...digits(text).matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(
        marks(
          word
            .styled('BodyText')
            .map(({ text }) => text)
            .join(''),
        ),
      ).toEqual(numbers);
      expect(
        marks(
          markdown
            .split('\n')
            .filter((line) => /^(First\.|أخيراً\.)/.test(line))
            .join('\n'),
        ),
      ).toEqual(numbers);
      expect(
        marks(
          word
            .styled('Bibliography')
            .map(({ text }) => text.slice(0, 4))
            .join(''),
        ),
      ).toEqual(taken.references.map((_, i) => i + 1));
      expect(markdown).toContain('~~Made up.~~');
      expect(page).toContain('<s dir="ltr">Made up.</s>');
      for (const { text } of [...own, foreign]) expect(page).toContain(text.replaceAll('"', '&quot;'));
    },
  );
});

describe('what does not count', () => {
  const fallback = { reason: 'timeout' as const, message: 'النموذج لم يُجب.' };

  it('is one note where the model fell back, set apart', () => {
    const [part] = exported(
      withWriting(
        wrote([{ text: 'Void.', quotations: [foreign] }], { fallback, withheld: 4 } as Partial<AnswerEvent>),
      ),
      'en',
    ).parts;
    const [plain] = exported(casinos, 'en').parts;
    expect(part).toEqual({ ...plain, notes: ['Language model: \u2068النموذج لم يُجب.\u2069'] });
  });

  it('is left out when it has no text, and when nothing was written before the end', () => {
    for (const events of [wrote([{ text: ' \u0000\u2029' }]), wrote([]).slice(0, 1)])
      expect(exported(withWriting(events), 'en').parts).toEqual(exported(casinos, 'en').parts);
  });

  it('is counted where it was withheld, in the digits of the language', () => {
    const taken = (language: Language) =>
      exported(withWriting(wrote([{}], { withheld: 12 } as Partial<AnswerEvent>)), language).parts[0]?.written
        ?.notes[1];
    expect(taken('en')).toBe('Sentences left out because they were not found in the documents: 12');
    expect(taken('ar')).toBe('عدد الجُمل التي حُذفت لعدم وجودها في الوثائق: ١٢');
    expect(exported(fluent, 'en').parts[0]?.written?.notes).toHaveLength(1);
  });
});

it('keeps what a model writes on one line that turns nothing', () => {
  const text = 'a\n\n# b\u202Ec\u2066d\u001B[31m';
  const taken = exported(withWriting(wrote([{ text }])), 'en');
  expect(taken.parts[0]?.written?.sentences[0]?.text).toBe('a # bcd[31m');
});
