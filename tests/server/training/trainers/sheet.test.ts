/** Sheets in words: each text in its language, each quotation cited in the reader's. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { loadCurriculum } from '../../../../server/training/curriculum.ts';
import type { Item, ItemSource } from '../../../../server/training/items.ts';
import { sheetOf } from '../../../../server/training/trainers/sheet.ts';
import { config, index } from '../../running-app.ts';

const [module] = loadCurriculum(config.corpusFolder, index).modules;
if (module === undefined) throw new Error('there is no lesson');
const text = index.catalogue.paragraph('a-hrc-14-32', 77)?.text ?? '';
const at = text.indexOf('30');
const source: ItemSource = {
  document: 'a-hrc-14-32',
  paragraph: 77,
  start: 0,
  end: text.length,
  text,
  language: 'ar',
  marks: [],
};
const base = { origin: 'made' as const, module: null, sources: [source] };
const fact = (printed: string, value: string) => ({
  label: { fact: { kind: 'number' as const, text: printed, value, language: 'ar' as const } },
  feedback: null,
});
const items: Item[] = [
  {
    ...base,
    id: 'gap',
    type: 'cloze',
    prompt: { kind: 'gap', source: 0, gap: [at, at + 2], fact: 'number', context: 'قبلها.' },
    key: { fact: { kind: 'number', text: '٣٠', value: '30', language: 'ar' } },
  },
  {
    ...base,
    id: 'statement',
    type: 'evidence',
    prompt: { kind: 'statement', text: { ar: 'عبارة' }, context: null },
    options: [
      { id: 'a', ...fact('٢', '2') },
      { id: 'b', ...fact('٣', '3') },
    ],
    key: 'b',
  },
  {
    ...base,
    id: 'about',
    type: 'free-text',
    prompt: { kind: 'about', concept: 'prevention' },
    points: [
      { source: 0, is: { kind: 'fact', fact: fact('٣٠', '30').label.fact } },
      { source: 0, is: { kind: 'meaning' } },
    ],
  },
  {
    ...base,
    id: 'own',
    origin: 'own',
    sources: [{ ...source, document: 'not-there-any-more' }],
    type: 'match',
    question: { fr: 'Associez' },
    prompts: ['un', 'deux'].map((each) => ({ kind: 'question', text: { fr: each } })),
    options: [
      { id: 'a', ...fact('٢', '2') },
      { id: 'b', ...fact('٣', '3') },
    ],
    key: ['a', 'b'],
    feedback: { fr: 'Relisez.' },
  },
];

describe('sheetOf', () => {
  const sheet = sheetOf(module, items, index, 'en');

  it('has the lesson in the language asked for, and quotations as they are', () => {
    expect(sheet).toMatchObject({
      id: module.id,
      title: module.title.en,
      minutes: module.minutes,
      language: 'en',
    });
    expect(sheet.cards.map(({ says }) => says.text)).toEqual(module.cards.map(({ says }) => says.en));
    for (const [card, { quotation }] of sheet.cards.entries()) {
      expect(quotation.text).toBe(module.cards[card]?.quotation.text);
      expect(quotation.language).toBe('ar');
      expect(quotation.label).toMatch(/, (?:para\.|text after para\.|recommendation) \d+/);
    }
  });

  it.each(languageCodes)('is written in %s, the lesson in Arabic or else in English', (language) => {
    const written = sheetOf(module, [], index, language);
    expect(written.title).toBe(module.title[language]);
    expect(written.cards[0]?.says.language).toBe(language === 'ar' ? 'ar' : 'en');
  });

  it('says what is to be done, and asks in the words of the document', () => {
    const [gap, statement, about] = sheet.questions;
    expect(gap?.prompt).toEqual([
      { text: 'Complete the sentence:', language: 'en' },
      { text: 'قبلها.', language: 'ar' },
      { text: text.replace('30', '_____'), language: 'ar' },
    ]);
    expect(gap).toMatchObject({ type: 'short', answers: [{ text: '٣٠' }, { text: '30' }] });
    expect(statement?.prompt.map(({ text: line }) => line)).toEqual([
      'Which of the paragraphs supports this statement?',
      'عبارة',
    ]);
    expect(statement).toMatchObject({ type: 'choice', key: 'b', options: [{ text: '٢' }, { text: '٣' }] });
    expect(about?.prompt[0]?.text).toContain('A/HRC/14/32, para. 77');
    expect(about).toMatchObject({ points: [{ text: '٣٠' }, { text }] });
    expect(gap?.sources).toEqual([{ text, language: 'ar', damaged: false, label: 'A/HRC/14/32, para. 77' }]);
  });

  it('keeps what a trainer wrote, and cites what is left of a document that is gone', () => {
    expect(sheet.questions[3]).toMatchObject({
      type: 'match',
      prompt: [{ text: 'Associez', language: 'fr' }],
      rows: [[{ text: 'un' }], [{ text: 'deux' }]],
      feedback: { text: 'Relisez.', language: 'fr' },
      sources: [{ label: 'not-there-any-more', damaged: false }],
    });
  });
});
