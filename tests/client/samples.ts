/** Sample events of an answer, with what a test does not care about filled in. */
import type { AnswerSentence, Citation, Hit, Written, WrittenSentence } from '#contract/ask';

export const citation = (parts: Partial<Citation> = {}): Citation => ({
  document: 'a-hrc-14-32',
  paragraph: 77,
  start: 0,
  end: 20,
  label: 'A/HRC/14/32، الفقرة ٧٧',
  ...parts,
});

export const sentence = (parts: Partial<AnswerSentence> = {}): AnswerSentence => ({
  text: 'تُكفل للضحايا الحماية.',
  language: 'ar',
  damaged: false,
  marks: [],
  citation: citation(),
  ...parts,
});

export const hit = (parts: Partial<Hit> = {}): Hit => ({
  document: 'a-hrc-14-32',
  paragraph: 77,
  score: 1,
  label: 'A/HRC/14/32، الفقرة ٧٧',
  language: 'ar',
  damaged: false,
  excerpt: 'تُكفل للضحايا الحماية …',
  why: { terms: [], similarity: 0.5, wordByWord: 0.5 },
  ...parts,
});

export const writtenSentence = (parts: Partial<WrittenSentence> = {}): WrittenSentence => ({
  text: 'Victims are protected.',
  language: 'en',
  supported: true,
  quotations: [sentence()],
  ...parts,
});

export const written = (parts: Partial<Written> = {}): Written => ({
  model: 'ollama:llama3.1',
  sentences: [writtenSentence()],
  withheld: 0,
  fallback: null,
  ...parts,
});
