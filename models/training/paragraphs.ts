/** Prints the corpus for training: the headings and sentences of every paragraph, one JSON object a line. */
import { loadCorpus } from '../../indexer/corpus.ts';
import { parseCorpus } from '../../indexer/parse/index.ts';
import { splitSentences } from '../../indexer/text/sentences.ts';

const { raws } = await loadCorpus('corpus');
for (const { blocks, language, damaged } of parseCorpus(raws))
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || damaged) continue;
    const sentences = splitSentences(block.text, language, block.items).map(([start, end]) =>
      block.text.slice(start, end),
    );
    console.log(JSON.stringify({ section: block.section, sentences }));
  }
