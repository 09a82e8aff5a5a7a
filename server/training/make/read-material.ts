/** Reads what items are made from out of an index, a paragraph at each step. */
import type { DalilIndex } from '#indexer';
import { readFacts } from '../facts/index.ts';
import { Spelling } from './misread.ts';
import { type Material, materialOf, type ParagraphOfSentences } from './sentence.ts';
import type { Steps } from './steps.ts';

export function* readMaterial({ catalogue, glossary, sourceOf, embedder }: DalilIndex): Steps<Material> {
  const spelling = new Spelling((word) => embedder.cut(word));
  for (const concept of glossary)
    for (const language of catalogue.languages)
      for (const term of concept[language]) spelling.trust(term, language);
  const paragraphs: ParagraphOfSentences[] = [];
  for (let label = 0; label < catalogue.paragraphCount; label += 1) {
    yield;
    const { document, paragraph } = catalogue.passage(label);
    const { language, damaged, date } = sourceOf(document);
    spelling.read(paragraph.text, language);
    paragraphs.push({
      document,
      ref: paragraph.ref,
      language,
      text: paragraph.text,
      vector: catalogue.paragraphVector(label),
      sentences: catalogue.sentences(label).map(({ start, end, stems, vector }) => {
        const text = paragraph.text.slice(start, end);
        const { facts, concepts } = readFacts(text, language, glossary);
        return {
          document,
          paragraph: paragraph.ref,
          start,
          end,
          text,
          language,
          facts,
          concepts,
          stems,
          vector,
          date,
          damaged,
        };
      }),
    });
  }
  return materialOf(paragraphs, glossary, (text, language) => spelling.misreadIn(text, language).length > 0);
}
