/** Quotations: verbatim as the reading routes serve the paragraph, few, the best first, none twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AnswerSentence, type Citation, zAnswer } from '#contract/ask';
import { type ParagraphView, zParagraphView } from '#contract/documents';
import { languageCodes } from '#corpus/languages';
import { normalise } from '#indexer';
import { answered } from '../questions.ts';
import { answerTo, index, post, startApp } from '../running-app.ts';

const app = await startApp();

const zQuestion = z.looseObject({
  ar: z.string(),
  en: z.string(),
  fr: z.string(),
  es: z.string(),
  ru: z.string(),
  zh: z.string(),
});
/** Every eighth of our own questions with an answer. */
const questions = readFileSync(join(import.meta.dirname, '../../eval/questions/answerable.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .filter((_, at) => at % 8 === 0)
  .map((line) => zQuestion.parse(JSON.parse(line)));

const served = new Map<string, Promise<ParagraphView>>();
function paragraphOf({ document, paragraph }: Citation): Promise<ParagraphView> {
  const path = `/api/documents/${document}/paragraphs/${paragraph}`;
  const known =
    served.get(path) ?? fetch(app.address + path).then(async (r) => zParagraphView.parse(await r.json()));
  served.set(path, known);
  return known;
}

const wordsOf = (text: string) => new Set(normalise(text).match(/[\p{L}\p{N}]+/gu));
const sharedWords = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length;

async function expectSound(sentences: readonly AnswerSentence[]): Promise<void> {
  expect(sentences.length).toBeLessThanOrEqual(4);
  for (const { text, citation, damaged, language, marks } of sentences) {
    const { paragraph, document } = await paragraphOf(citation);
    expect(text).toBe(paragraph.text.slice(citation.start, citation.end));
    expect(text.trim()).toBe(text);
    expect(text.length).toBeGreaterThan(0);
    expect({ damaged, language }).toEqual({ damaged: document.damaged, language: document.language });
    for (const [start, end] of marks) expect(text.slice(start, end).trim()).not.toBe('');
  }
  sentences.forEach(({ text }, at) => {
    for (const other of sentences.slice(0, at)) {
      const [a, b] = [wordsOf(text), wordsOf(other.text)];
      expect(sharedWords(a, b) / Math.min(a.size, b.size), `${text}\n${other.text}`).toBeLessThan(0.9);
    }
  });
}

describe.each(languageCodes)('what is quoted for questions in %s', (language) => {
  it('stands in the paragraph exactly as the paragraph is served, at most four times and never twice', async () => {
    let quoted = 0;
    for (const question of [answered[language], ...questions.map((each) => each[language])]) {
      const response = await post(`${app.address}/api/ask`, { question }, { accept: 'application/json' });
      const { sentences, refusal } = zAnswer.parse(await response.json());
      expect(sentences.length > 0).toBe(refusal === null);
      await expectSound(sentences);
      quoted += sentences.length;
    }
    expect(quoted).toBeGreaterThan(questions.length / 2);
  });
});

describe('the first quotation', () => {
  const sentences = index.catalogue.documentOf().flatMap((_, label) => {
    if (label % 11 !== 0) return [];
    const { paragraph } = index.catalogue.passage(label);
    const [first] = index.catalogue.sentences(label);
    const text = first ? paragraph.text.slice(first.start, first.end) : '';
    return text.length > 60 && text.length < 400 ? [text] : [];
  });

  it('is the sentence that the question repeats, but where another paragraph says almost the same', async () => {
    const repeated: string[] = [];
    for (const sentence of sentences) {
      const { sentences: quoted } = await answerTo(sentence);
      if (quoted[0]?.text === sentence) repeated.push(sentence);
    }
    expect(sentences.length).toBeGreaterThan(20);
    expect(repeated.length).toBeGreaterThanOrEqual(0.95 * sentences.length);
  });
});

describe('a quotation of a document that was damaged before it reached us', () => {
  it('is marked so, and no other is', async () => {
    const all = await answerTo(answered.ar);
    const damaged = await answerTo('ما أفضل الممارسات للحد من الطلب على السلع؟', {
      documents: ['ctoc-cop-2012-4'],
    });
    expect(damaged.sentences.length).toBeGreaterThan(0);
    for (const sentence of [...damaged.sentences, ...all.sentences])
      expect(sentence.damaged).toBe(sentence.citation.document === 'ctoc-cop-2012-4');
    expect(all.sentences.some((sentence) => !sentence.damaged)).toBe(true);
  });
});
