/** Suggested next questions: in the asker's language, about something else, and answered by the documents. */
import { describe, expect, it } from 'vitest';
import type { Citation } from '#contract/ask';
import { type Language, languageCodes } from '#corpus/languages';
import { ask } from '../../../server/answer/ask.ts';
import { templates } from '../../../server/answer/followup-words.ts';
import { languageOf } from '../../../server/search.ts';
import { readOwnQuestions } from '../../eval/questions.ts';
import { answered } from '../questions.ts';
import { answerTo, index } from '../running-app.ts';

/** What stands in the place of `%` in the template that a suggestion was made from. */
function subjectOf(suggestion: string): string {
  for (const template of languageCodes.flatMap((language) => Object.values(templates[language]))) {
    const [before = '', after = ''] = template.split('%');
    if (suggestion.startsWith(before) && suggestion.endsWith(after))
      return suggestion.slice(before.length, suggestion.length - after.length);
  }
  throw new Error(`made from no template: ${suggestion}`);
}

/** Asks, and stops listening at the first sentence; throws when there is none. */
async function firstCitation(request: Parameters<typeof ask>[1]): Promise<Citation> {
  for await (const event of ask(index, request))
    if (event.type === 'sentence') return event.sentence.citation;
    else if (event.type === 'refusal') break;
  throw new Error(`refused: ${request.question}`);
}

/** Of the field, but answered by no document. */
const nearMiss = 'Which shelter in Vienna takes in male victims?';

const asked = readOwnQuestions('answerable.jsonl').filter((_, at) => at % 32 === 5);
const cases = languageCodes.flatMap((language) =>
  asked.map((question) => ({ language, question: question[language] })),
);
const suggested = new Map<string, string[]>();
for (const { question } of cases) suggested.set(question, (await answerTo(question)).followups);
const suggestionsIn = (language: Language) =>
  cases
    .filter((one) => one.language === language)
    .flatMap(
      ({ question }) => suggested.get(question)?.map((suggestion) => ({ question, suggestion })) ?? [],
    );

describe.each(languageCodes)('suggestions in %s', (language) => {
  const all = suggestionsIn(language);

  it('are two or three to nearly every question', () => {
    expect(all.length).toBeGreaterThanOrEqual(2 * asked.length);
    for (const { question } of cases) expect(suggested.get(question)?.length).toBeLessThanOrEqual(3);
  });

  it('are written in that language', () => {
    for (const { suggestion } of all) expect(languageOf(suggestion)).toBe(language);
  });

  it('are about something that the question does not name', () => {
    for (const { question, suggestion } of all) {
      const named = index.termsIn(question, language).flatMap(({ concepts }) => concepts);
      const subject = subjectOf(suggestion);
      expect(named.some((concept) => concept[language][0] === subject)).toBe(false);
      expect(question).not.toContain(subject);
    }
  });

  it('are answered, first of all, by a paragraph that uses their subject', async () => {
    for (const { suggestion } of all) {
      const { document, paragraph } = await firstCitation({ question: suggestion, language });
      const concepts = index.glossary.filter((concept) => concept[language][0] === subjectOf(suggestion));
      const places = concepts
        .flatMap(({ id }) => index.catalogue.labelsWith(id))
        .map((label) => index.catalogue.passage(label))
        .map((passage) => `${passage.document}:${passage.paragraph.ref}`);
      expect(places).toContain(`${document}:${paragraph}`);
    }
  });
});

describe('the suggestions after one answer', () => {
  it.each(cases)('are about different things: $question', ({ question }) => {
    const subjects = suggested.get(question)?.map(subjectOf) ?? [];
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const one of subjects)
      expect(subjects.filter((other) => other !== one && other.includes(one))).toEqual([]);
  });

  it('do not come back to what was asked before', async () => {
    const [first = ''] = (await answerTo(answered.en)).followups;
    const next = await (async () => {
      for await (const event of ask(index, { question: first, previous: answered.en }))
        if (event.type === 'followups') return event.questions;
      return [];
    })();
    expect(next.length).toBeGreaterThan(0);
    expect(next).not.toContain(first);
  });

  it('follow a refusal too', async () => {
    const { refusal, followups } = await answerTo(nearMiss);
    expect(refusal).not.toBeNull();
    expect(followups.length).toBeGreaterThan(0);
  });

  it('keep to the documents that were searched', async () => {
    const documents = ['a-hrc-14-32'];
    const { followups } = await answerTo(answered.en, { documents });
    expect(followups.length).toBeGreaterThan(0);
    for (const suggestion of followups)
      expect((await firstCitation({ question: suggestion, documents })).document).toBe(documents[0]);
  });

  it('are not made up near what has nothing to do with the field', async () => {
    const { refusal, followups } = await answerTo('What will the weather be like in Paris tomorrow?');
    expect(refusal).not.toBeNull();
    expect(followups).toEqual([]);
  });

  it('are the same every time', async () => {
    expect((await answerTo(answered.ru)).followups).toEqual((await answerTo(answered.ru)).followups);
  });
});

describe('while suggestions are looked for', () => {
  it('nothing more is searched once the answer is aborted', async () => {
    const controller = new AbortController();
    const { search } = index.retriever;
    let searches = 0;
    index.retriever.search = async (query) => {
      searches += 1;
      if (searches === 2) controller.abort();
      return search.call(index.retriever, query);
    };
    try {
      const seen: string[] = [];
      for await (const { type } of ask(index, { question: answered.en }, { signal: controller.signal }))
        seen.push(type);
      expect(seen.at(-1)).toBe('sentence');
      expect(searches).toBe(2);
    } finally {
      index.retriever.search = search;
    }
  });

  it('others are served', async () => {
    let turns = 0;
    let looking = true;
    const others = (async () => {
      while (looking) {
        await new Promise((resolve) => setImmediate(resolve));
        turns += 1;
      }
    })();
    const events = ask(index, { question: answered.en });
    for await (const { type } of events) if (type === 'sentence') turns = 0;
    looking = false;
    await others;
    expect(turns).toBeGreaterThan(5);
  });
});
