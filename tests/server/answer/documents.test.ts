/** Answering from some documents only. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '#corpus/languages';

import { AppError } from '../../../server/errors.ts';
import { search } from '../../../server/search.ts';
import { answered, writtenIn } from '../questions.ts';
import { answerTo, index } from '../running-app.ts';

const ids = index.catalogue.sources.map(({ id }) => id);

describe('a question put to some documents', () => {
  it.each(ids)('finds and quotes nothing outside them: %s', async (id) => {
    const { hits, sentences } = await answerTo(answered.ar, { documents: [id] });
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map(({ document }) => document))).toEqual(new Set([id]));
    for (const { citation } of sentences) expect(citation.document).toBe(id);
  });

  it('may be put to several', async () => {
    const documents = ids.slice(0, 2);
    const { hits } = await search(index, { query: answered.ar, limit: 50, documents });
    expect(new Set(hits.map(({ document }) => document))).toEqual(new Set(documents));
  });

  it('finds the same in all of them by name as without names', async () => {
    const [named, all] = await Promise.all([
      answerTo(answered.ru, { documents: ids }),
      answerTo(answered.ru),
    ]);
    expect(named.hits).toEqual(all.hits);
    expect(named.sentences).toEqual(all.sentences);
  });

  it.each(languageCodes)(
    'fails in its own language (%s) when one of them does not exist',
    async (language) => {
      const failure: unknown = await answerTo(answered[language], {
        documents: [ids[0] ?? '', 'a-res-55-25'],
      }).catch((error: unknown) => error);
      if (!(failure instanceof AppError)) throw new Error('an AppError should have been thrown');
      expect(failure.code).toBe('not_found');
      expect(failure.message).toMatch(writtenIn[language]);
    },
  );

  it.each(['__proto__', 'constructor', '../raw', ''])('knows no document %j', async (id) => {
    await expect(answerTo(answered.en, { documents: [id] })).rejects.toMatchObject({ code: 'not_found' });
  });
});
