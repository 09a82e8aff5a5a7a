/** Questions written against the search engine rather than to it are questions like any other. */
import { describe, expect, it } from 'vitest';
import { zAnswer, zSearchResponse } from '#contract/ask';
import { zHealth } from '#contract/documents';
import { index, post, startApp } from '../running-app.ts';

const app = await startApp();

const questions: Record<string, string> = {
  'one quotation mark': '"',
  'an open quotation': '"forced labour',
  'an open NEAR': 'NEAR(',
  'a whole NEAR': 'NEAR("trafficking" "persons", 5)',
  'a column filter': 'text: trafficking',
  'a column filter in braces': '{text section}: victims',
  'an unknown column': 'nosuch:victims',
  'a lone star': '*',
  'a prefix': 'victim*',
  'an anchor': '^victims',
  'a minus': '- victims',
  minuses: '-- --',
  'operators alone': 'AND OR NOT',
  'an open parenthesis': '((((victims',
  'plus and comma': 'a + b, c',
  backslashes: '\\"\\',
  'SQL that drops': "'; DROP TABLE paragraphs; --",
  'SQL that joins': "x' UNION SELECT sql FROM sqlite_master --",
  'a bound parameter': '?1 :name @x $y',
  'a NUL': 'victims\u0000 of trafficking',
  'a lone high surrogate': 'victims \ud83d',
  'a lone low surrogate': '\ude00 victims',
  'surrogates the wrong way round': '\ude00\ud83d',
  'a thousand vowel signs': '\u064b'.repeat(1000),
  'a thousand elongations': 'ـ'.repeat(1000),
  'letters under many vowel signs': `ب${'\u064e'.repeat(9)}`.repeat(100),
  'a thousand joiners': '\u200d'.repeat(1000),
  'direction marks': '\u202e\u2066\u200f',
  'a byte order mark': '\ufeff victims',
  'combining marks': `e${'\u0301'.repeat(999)}`,
  'a thousand letters': 'a'.repeat(1000),
  'a thousand Chinese characters': '人口贩运'.repeat(250),
  'five hundred words': 'a b '.repeat(250).trim(),
  'a thousand digits': '1'.repeat(1000),
  emoji: '👩‍👩‍👧‍👦'.repeat(20),
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a pattern that backtracks': `${'a'.repeat(900)}!`,
  'spaces between digits': '1 000 '.repeat(160).trim(),
};

describe.each(Object.entries(questions))('a question of %s', (_, question) => {
  it('is answered or refused as the contract says', async () => {
    const response = await post(`${app.address}/api/ask`, { question }, { accept: 'application/json' });
    expect(response.status).toBe(200);
    const { sentences, refusal, hits } = zAnswer.parse(await response.json());
    expect(sentences.length > 0).toBe(refusal === null);
    for (const { score } of hits) expect(Number.isFinite(score)).toBe(true);
  });

  it('is searched for as the contract says', async () => {
    const response = await post(`${app.address}/api/search`, { query: question, limit: 5 });
    expect(response.status).toBe(200);
    const { hits } = zSearchResponse.parse(await response.json());
    expect(hits.length).toBeLessThanOrEqual(5);
  });
});

describe('signs that mean something to the search engine', () => {
  /** Which paragraphs the words of a question were found in, and with what score. */
  const found = async (text: string) => {
    const { hits } = await index.retriever.search({ text, language: 'ar', limit: 1 });
    return (hits[0]?.slice.matches ?? []).map(({ term, scores }) => ({
      text: term.text,
      scores: [...scores],
    }));
  };

  it.each(['"', '*', '^', '-', ':', '(', ')', ';', "'", '{', '\\'])(
    'mean nothing beside a word: %s',
    async (sign) => {
      const plain = await found('الاستغلال الضحايا');
      expect(plain.flatMap(({ scores }) => scores).length).toBeGreaterThan(10);
      const matching = (await found(`${sign}الاستغلال${sign} ${sign}الضحايا${sign}`)).filter(
        ({ scores }) => scores.length > 0,
      );
      expect(matching).toEqual(plain);
    },
  );

  it('leave the documents as they were', async () => {
    const health = zHealth.parse(await (await fetch(`${app.address}/api/health`)).json());
    expect(health).toMatchObject({ status: 'ok', documents: 5 });
  });
});
