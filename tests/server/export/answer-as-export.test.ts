/** Real answers as exports: every quotation to the letter, every paragraph once, in the language of the export. */
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '#contract/ask';
import type { KeptTurn } from '#contract/conversations';
import type { Language } from '#corpus/languages';
import { conversationAsExport } from '../../../server/export/answer-as-export.ts';
import { asDocx } from '../../../server/export/docx.ts';
import { asMarkdown } from '../../../server/export/markdown.ts';
import { asPrintPage } from '../../../server/export/print-page.ts';
import { index } from '../running-app.ts';
import { asked, kept } from './samples.ts';
import { openWord } from './word.ts';

const now = new Date(2025, 10, 22, 23, 30);
const exported = (turns: KeptTurn[], language: Language, title = 'T') =>
  conversationAsExport({ title, turns }, index, language, now);

const [casinos, bangladesh, agencies, day, gold] = (await Promise.all(
  [
    { question: 'How are casinos in South-East Asia linked to online scams?' },
    {
      question: 'and in Bangladesh?',
      previous: 'How are casinos in South-East Asia linked to online scams?',
    },
    { question: 'بماذا أوصى الفريق العامل في عام ٢٠١٥ بشأن وكالات التوظيف؟' },
    {
      question: '联合国大会将哪一天定为世界打击贩运人口行为日？',
      documents: ['ctoc-cop-wg4-2019-2', 'ctoc-cop-wg4-2019-draft-report'],
    },
    { question: 'What is the price of gold?' },
  ].map(asked),
)) as [KeptTurn, KeptTurn, KeptTurn, KeptTurn, KeptTurn];
const conversation = [casinos, bangladesh, agencies, day, gold];

const sentencesOf = ({ events }: KeptTurn) =>
  events.flatMap((event) => (event.type === 'sentence' ? [event.sentence] : []));
const sentences = conversation.flatMap(sentencesOf);
const keys = sentences.map(({ citation }) => `${citation.document}#${citation.paragraph}`);
const changed = (turn: KeptTurn, change: (event: AnswerEvent) => AnswerEvent): KeptTurn => ({
  ...turn,
  events: turn.events.map(change),
});
const anyNote = (part: { notes: string[] } | undefined) => part?.notes.join('\n') ?? '';

describe('a conversation', () => {
  const inEnglish = exported(conversation, 'en', 'Casinos');

  it('has the questions in their languages', () => {
    expect(inEnglish.parts.map(({ heading }) => heading)).toEqual(
      conversation.map(({ question }, i) => ({
        text: question,
        language: ['en', 'en', 'ar', 'zh', 'en'][i],
      })),
    );
    expect(inEnglish).toMatchObject({ title: 'Casinos', language: 'en', taken: '22 November 2025' });
  });

  it('quotes what was answered, and cites every paragraph once, in order of first citation', () => {
    expect(sentences.length).toBeGreaterThan(5);
    const quotations = inEnglish.parts.flatMap((part) => part.quotations);
    expect(quotations.map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
    const order = [...new Set(keys)];
    expect(quotations.map(({ reference }) => reference)).toEqual(keys.map((key) => order.indexOf(key)));
    expect(inEnglish.references).toHaveLength(order.length);
    expect(order.length).toBeLessThan(sentences.length);
  });

  it.each([
    ['en', 'CTOC/COP/WG.4/2019/2, para. 37', /^Crime prevention/, '29 July 2019'],
    ['ar', 'CTOC/COP/WG.4/2019/2، الفقرة ٣٧', /^تدابير منع الجريمة/, '٢٩ تموز/يوليه ٢٠١٩'],
    ['zh', 'CTOC/COP/WG.4/2019/2，第37段', /^与贩运人口/, '2019年7月29日'],
  ] as const)('cites in %s whatever the language of the question', (language, label, title, date) => {
    const { references } = exported(conversation, language);
    expect(references).toContainEqual({ label, title: expect.stringMatching(title), date });
  });

  it('says how a follow-up was searched, in which documents, and what is not answered', () => {
    const [first, followUp, , filtered, refused] = inEnglish.parts;
    expect(first?.notes).toEqual([]);
    const query = bangladesh.events.flatMap((event) => (event.type === 'understood' ? [event.query] : []))[0];
    expect(followUp?.notes).toEqual([`Searched as: \u2068${query}\u2069`]);
    expect(filtered?.notes).toEqual([
      'Only in these documents: \u2068CTOC/COP/WG.4/2019/2\u2069; \u2068Working Group on Trafficking in Persons, draft report, 2019\u2069',
    ]);
    expect(refused).toMatchObject({ notes: ['The documents do not answer this question.'], quotations: [] });
    expect(anyNote(exported(conversation, 'ar').parts[4])).toBe('لا تجيب الوثائق عن هذا السؤال.');
  });

  it('is told whole by every format', async () => {
    for (const language of ['ar', 'en', 'zh'] as const) {
      const document = exported(conversation, language);
      const word = openWord(await asDocx(document));
      const quoted = word.styled('Quote');
      expect(quoted.map(({ text }) => text.replace(/\[[\d٠-٩]+\]$/, ''))).toEqual(
        sentences.map(({ text }) => text),
      );
      expect(quoted.every(({ bidi }) => bidi)).toBe(true);
      expect(word.styled('Bibliography')).toHaveLength(new Set(keys).size);
      const markdown = asMarkdown(document);
      const page = asPrintPage(document);
      expect(markdown.match(/^> .* \[\d+\]$/gm)).toHaveLength(sentences.length);
      expect(markdown.match(/^\d+\. /gm)).toHaveLength(new Set(keys).size);
      for (const { text } of sentences) expect(page).toContain(text.replaceAll('"', '&quot;'));
    }
  });
});

describe('labels', () => {
  const first = sentencesOf(agencies)[0];
  const items = sentencesOf(agencies).filter(({ text }) => text.startsWith('('));
  const only = (texts: string[]): KeptTurn => ({
    ...agencies,
    events: agencies.events.filter(
      (event) => event.type !== 'sentence' || texts.includes(event.sentence.text),
    ),
  });

  it('name the sub-item when one only is quoted, else the paragraph', () => {
    expect(items.length).toBeGreaterThan(1);
    const label = (texts: string[]) => exported([only(texts)], 'en').references[0]?.label;
    expect(label(items.slice(0, 1).map(({ text }) => text))).toMatch(/, para\. \d+ \u2068\(\p{L}\)\u2069$/u);
    expect(label(items.map(({ text }) => text))).toMatch(/, para\. \d+$/);
  });

  it('are kept as they were for a document that is gone', () => {
    const gone = changed(agencies, (event) =>
      event.type === 'sentence'
        ? {
            ...event,
            sentence: { ...event.sentence, citation: { ...event.sentence.citation, document: 'gone' } },
          }
        : event,
    );
    const { references, parts } = exported([gone], 'en');
    expect(references).toEqual([{ label: first?.citation.label, title: '', date: '' }]);
    expect(anyNote(parts[0])).toContain('has since been changed or removed');
  });
});

describe('a paragraph that was read anew since', () => {
  const other = 'A sentence that no paragraph has.';

  it('is quoted as it was, and a note says so once', () => {
    const stale = changed(day, (event) =>
      event.type === 'sentence' ? { ...event, sentence: { ...event.sentence, text: other } } : event,
    );
    const [part] = exported([stale], 'en').parts;
    expect(part?.quotations.length).toBeGreaterThan(0);
    expect(part?.quotations.map(({ text }) => text)).toEqual(sentencesOf(day).map(() => other));
    expect(part?.notes.filter((note) => note.includes('has since been changed'))).toEqual([
      'The text of \u2068CTOC/COP/WG.4/2019/2, para. 37\u2069 has since been changed or removed; it is quoted as it stood when the answer was given.',
    ]);
  });

  it('is not called changed when the sentence only moved in it', () => {
    const moved = changed(day, (event) => {
      if (event.type !== 'sentence') return event;
      const { citation } = event.sentence;
      return {
        ...event,
        sentence: {
          ...event.sentence,
          citation: { ...citation, start: citation.start + 3, end: citation.end + 3 },
        },
      };
    });
    expect(anyNote(exported([moved], 'en').parts[0])).not.toContain('changed');
  });
});

describe('turns that have no answer', () => {
  const understood: AnswerEvent = {
    type: 'understood',
    language: 'en',
    query: 'Hello',
    filter: {},
    named: {},
  };

  it.each([
    ['running', 'The answer was not yet complete when it was exported.'],
    ['interrupted', 'The answer was not yet complete when it was exported.'],
    ['stopped', 'The answer was stopped before it was complete.'],
    ['failed', 'The answer could not be given.'],
    ['done', 'The answer could not be given.'],
  ] as const)('%s: a note says so', (state, note) => {
    const [part] = exported([kept({ state, question: 'من يُحمى؟' })], 'en').parts;
    expect(part).toEqual({ heading: { text: 'من يُحمى؟', language: 'ar' }, notes: [note], quotations: [] });
  });

  it('keep what was quoted before they were stopped', () => {
    const events = casinos.events.slice(0, 3);
    const [part] = exported([{ ...casinos, state: 'stopped', events }], 'en').parts;
    expect(part?.quotations).toHaveLength(1);
    expect(part?.notes).toEqual(['The answer was stopped before it was complete.']);
  });

  it('tell a reply as a note, set apart', () => {
    const reply: AnswerEvent = { type: 'reply', reply: { kind: 'greeting', message: 'Hello!' } };
    const [part] = exported([kept({ events: [understood, reply] })], 'ar').parts;
    expect(part).toMatchObject({ notes: ['ردّ دليل: \u2068Hello!\u2069'], quotations: [] });
  });

  it('begin anew with the last understanding', () => {
    const events = [...casinos.events, ...casinos.events];
    expect(exported([{ ...casinos, events }], 'en').parts).toEqual(exported([casinos], 'en').parts);
  });

  it('name every facet of what was searched', () => {
    const filter = {
      bodies: ['Working Group on Trafficking in Persons', 'Nobody'],
      years: [2010, 2019],
      languages: ['ar' as const],
      documents: ['gone'],
    };
    expect(exported([kept({ filter, state: 'failed' })], 'fr').parts[0]?.notes.slice(0, -1)).toEqual([
      'Uniquement dans ces documents : \u2068gone\u2069',
      'Uniquement dans les documents de ces organes : \u2068Groupe de travail sur la traite des personnes\u2069 ; \u2068Nobody\u2069',
      'Uniquement dans les documents de ces années : \u20682010\u2069 ; \u20682019\u2069',
      'Uniquement dans les documents rédigés dans ces langues : \u2068arabe\u2069',
    ]);
  });
});
