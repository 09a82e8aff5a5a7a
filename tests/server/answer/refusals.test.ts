/** What the documents do not answer is refused, in the language of the question, with the nearest paragraphs. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';
import { offDomain, writtenIn } from '../questions.ts';
import { answerTo } from '../running-app.ts';

const cases = languageCodes.flatMap((language) =>
  offDomain[language].map((question) => ({ language, question })),
);

describe('a question that has nothing to do with the documents', () => {
  it.each(cases)('is refused in its language ($language): $question', async ({ language, question }) => {
    const { refusal, sentences, hits, ...answer } = await answerTo(question);
    expect(sentences).toEqual([]);
    expect(answer.language).toBe(language);
    expect(refusal?.reason).toBe('not_found');
    expect(refusal?.message).toMatch(writtenIn[language]);
    expect(hits).toHaveLength(10);
    expect(new Set(hits.map(({ document, paragraph }) => `${document}:${paragraph}`)).size).toBe(10);
    for (const hit of hits) expect(hit.excerpt).not.toBe('');
  });

  it('is refused in a different sentence in each language', async () => {
    const messages = await Promise.all(
      languageCodes.map(async (language) => (await answerTo(offDomain[language][0] ?? '')).refusal?.message),
    );
    expect(new Set(messages).size).toBe(languageCodes.length);
    expect(messages).not.toContain(undefined);
  });

  it('is not timed for a first sentence, because there is none', async () => {
    const { timings } = await answerTo(offDomain.en[0] ?? '');
    expect(timings.firstSentence).toBeNull();
    expect(timings.total).toBeGreaterThanOrEqual(timings.search);
  });
});

describe('a question without a single word', () => {
  it.each(['🙂', '-', '؟!', '\ud800', '()', '…'])('is refused: %j', async (question) => {
    const { refusal, sentences } = await answerTo(question);
    expect(sentences).toEqual([]);
    expect(refusal).not.toBeNull();
  });
});
