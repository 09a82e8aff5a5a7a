/** What reading and analysing once got wrong. */
import { describe, expect, it } from 'vitest';
import type { DocumentSource } from '#corpus/schema';
import { detectLanguage } from '#indexer';
import { readMarkdown } from '../../indexer/parse/markdown.ts';
import { mendTornWords } from '../../indexer/parse/torn-words.ts';
import { Vocabulary } from '../../indexer/parse/vocabulary.ts';
import { splitSentences } from '../../indexer/text/sentences.ts';

const titles = { ar: 'x', en: 'x', fr: 'x', es: 'x', ru: 'x', zh: 'x' };
const source: DocumentSource = {
  id: 'made-up',
  symbol: 'X/1',
  citeAs: null,
  title: titles,
  body: titles,
  date: '2020',
  language: 'en',
  file: 'made-up.txt',
  format: 'markdown',
  damaged: false,
  sha256: '0'.repeat(64),
};
const paragraphs = (raw: string) =>
  readMarkdown(source, raw).blocks.filter((block) => block.kind === 'paragraph');

describe('reading', () => {
  it('does not join two words across a footnote call', () => {
    expect(paragraphs('1. A word ^(1)next.')[0]?.text).toBe('A word next.');
    expect(paragraphs('1. A word ^(1) next.')[0]?.text).toBe('A word next.');
  });

  it('leaves numbers between ordinary brackets alone', () => {
    expect(paragraphs('1. Compare (see 2)3( here).')[0]?.text).toBe('Compare (see 2)3( here).');
  });

  it('reads full-width numbers and items', () => {
    const [first, second] = paragraphs('1．第一段：\n（a） 甲；\n（b） 乙。\n2．第二段。');
    expect(first?.items.map(({ label }) => label)).toEqual(['（a）', '（b）']);
    expect(second?.ref).toBe(2);
  });

  it('does not keep the bullet that a converter put before a lettered item', () => {
    expect(paragraphs('1. Consider:\n- (a) this;\n- (b) that.')[0]?.text).toBe(
      'Consider:\n(a) this;\n(b) that.',
    );
  });

  it('mends a torn word that punctuation follows', () => {
    expect(mendTornWords('الأعضا ء.', new Vocabulary(['الدول الأعضاء']))).toBe('الأعضاء.');
  });
});

describe('analysis', () => {
  it('keeps the title of a recommendation with its text', () => {
    const text = 'They recommend:\nRecommendation 1\nDo it. Then rest.';
    const items = [{ label: 'Recommendation 1', start: 16, end: text.length }];
    const sentences = splitSentences(text, 'en', items).map(([start, end]) => text.slice(start, end));
    expect(sentences).toEqual(['They recommend:', 'Recommendation 1\nDo it.', 'Then rest.']);
  });

  it('does not take a short English query for French where both fit', () => {
    expect(detectLanguage('victim compensation', 'en')).toBe('en');
    expect(detectLanguage('indemnisation', 'en')).toBe('fr');
    expect(detectLanguage('traite des personnes', 'en')).toBe('fr');
  });

  it('knows a question by the script it begins in, whatever names it contains', () => {
    expect(detectLanguage('ما هو برنامج Global Programme against Trafficking؟', 'en')).toBe('ar');
    expect(detectLanguage('什么是 Global Programme？', 'en')).toBe('zh');
    expect(detectLanguage('What does the word اتجار mean in this protocol?', 'ar')).toBe('en');
  });
});
