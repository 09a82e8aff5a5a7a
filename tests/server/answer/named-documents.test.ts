/** Documents named in words become a filter; whatever may mean something else does not. */
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes } from '#corpus/languages';
import { ask } from '../../../server/answer/ask.ts';
import { collect } from '../../../server/answer/collect.ts';
import { namedDocuments } from '../../../server/answer/named-documents.ts';
import { passes } from '../../../server/contract/facets.ts';
import type { Filter } from '../../../server/contract/filter.ts';
import { measureNaming, readNamingQuestions } from '../../eval/named-documents.ts';
import { ownQuestionsFolder, readQuestions } from '../../eval/questions.ts';
import { index } from '../running-app.ts';
import { nameNothing, nameSomething } from './named-documents-questions.ts';

const positive = languageCodes.flatMap((language) =>
  nameSomething[language].map(([question, named, query]) => ({ language, question, named, query })),
);
const negative = languageCodes.flatMap((language) =>
  nameNothing[language].map((question) => ({ language, question })),
);

describe('the words of a question', () => {
  it.each(languageCodes)('are tried at least eight times each way in %s', (language) => {
    expect(nameSomething[language].length).toBeGreaterThanOrEqual(8);
    expect(nameNothing[language].length).toBeGreaterThanOrEqual(8);
  });

  it.each(positive)('name documents in $language: $question', ({ language, question, named, query }) => {
    expect(namedDocuments(question, language, index)).toMatchObject({ named, query });
  });

  it.each(negative)('name none in $language: $question', ({ language, question }) => {
    expect(namedDocuments(question, language, index)).toMatchObject({ named: {}, query: question });
  });

  it('never name a document that does not answer, in the questions that quality is measured with', () => {
    const wrong = readQuestions(`${ownQuestionsFolder}/answerable.jsonl`).flatMap((question) =>
      languageCodes.flatMap((language: Language) => {
        const { named } = namedDocuments(question[language], language, index);
        const documents = question.gold.map((gold) => index.sourceOf(gold.split(':')[0] ?? ''));
        return documents.some((document) => passes(named, document)) ? [] : [question[language]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are read in no time however they repeat themselves', () => {
    for (const question of [
      '2010年'.repeat(190),
      '2010 '.repeat(200),
      'the report of '.repeat(70),
      'a/'.repeat(500),
    ])
      for (const language of languageCodes)
        expect(namedDocuments(question, language, index).query).toBe(question);
  });

  it('are told right, and hits come from the named documents alone', async () => {
    expect(readNamingQuestions().length).toBeGreaterThanOrEqual(24);
    const { all } = await measureNaming(index);
    expect(all).toMatchObject({ resolved: 1, 'hits only from them': 1 });
    expect(all?.['words only searched']).toBeLessThan(1);
  }, 60_000);
});

const asked = (question: string, further: Filter & { literal?: boolean; previous?: string } = {}) =>
  collect(ask(index, { question, language: 'en', ...further }));

describe('asking about named documents', () => {
  const question = 'What does the 2010 report say about compensation?';

  it('says what the words name and what is searched without them', async () => {
    expect(await asked(question)).toMatchObject({
      query: 'What does it say about compensation?',
      filter: { years: [2010] },
      named: { years: [2010] },
    });
  });

  it('searches the words when it is told to take them literally', async () => {
    expect(await asked(question, { literal: true })).toMatchObject({
      query: question,
      filter: {},
      named: {},
    });
  });

  it('adds them to another facet of the request', async () => {
    expect(await asked(question, { languages: ['ar'] })).toMatchObject({
      filter: { languages: ['ar'], years: [2010] },
      named: { years: [2010] },
    });
  });

  it('lets the facet of the request win, and then searches the words', async () => {
    expect(await asked(question, { years: [2012] })).toMatchObject({
      query: question,
      filter: { years: [2012] },
      named: {},
    });
  });

  it('does without the words where the request says the same', async () => {
    expect(await asked(question, { years: [2010] })).toMatchObject({
      query: 'What does it say about compensation?',
      filter: { years: [2010] },
      named: {},
    });
  });

  it('drops what leaves no document together with the request', async () => {
    const answer = await asked(question, { documents: ['ctoc-cop-2012-4'] });
    expect(answer).toMatchObject({ query: question, filter: { documents: ['ctoc-cop-2012-4'] }, named: {} });
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});

describe('a follow-up that names documents', () => {
  it('asks the question before it of another document', async () => {
    const previous = 'What does the 2024 report say about compensation?';
    const first = await asked(previous);
    const second = await asked('and in the 2010 report?', { previous: first.query });
    expect(second).toMatchObject({ query: first.query, named: { years: [2010] } });
    expect(await asked('and in the 2010 report?', { previous })).toMatchObject({
      query: 'What does it say about compensation?',
      filter: { years: [2010] },
    });
  });

  it('keeps a year that the question before asks about', async () => {
    const previous = 'What measures did Nepal take in 2008?';
    const answer = await asked('and in the 2010 report?', { previous });
    expect(answer).toMatchObject({ query: previous, named: { years: [2010] } });
  });

  it('still lets a year that names no document replace the one before', async () => {
    const previous = 'What measures did Nepal take in 2008?';
    const answer = await asked('and in 2010?', { previous });
    expect(answer).toMatchObject({ query: 'and in 2010? (What measures did Nepal take in …?)', named: {} });
  });

  it('is left alone when it is complete', async () => {
    const previous = 'How are victims protected in Nepal?';
    expect((await asked('What does the 2010 report say about compensation?', { previous })).query).toBe(
      'What does it say about compensation?',
    );
  });

  it('does not keep the documents that the question before has named', async () => {
    const first = await asked('What does the 2010 report say about compensation?');
    const second = await asked('and for children?', { previous: first.query });
    expect(second).toMatchObject({ filter: {}, named: {} });
    expect(second.query).toContain('compensation');
  });
});
