/** The sentences judged by hand, told by a scripted language model: whole way through its client, the stream and the check. */
import type { DalilIndex } from '#indexer';
import { LanguageModel } from '../../../server/answer/written/language-model.ts';
import { written } from '../../../server/answer/written/written.ts';
import { loadConfig } from '../../../server/config.ts';
import { startScriptedOpenAI } from '../../server/answer/written/scripted/openai.ts';
import { says } from '../../server/answer/written/scripted/script.ts';
import { type ClaimFigures, type ClaimSet, type Judge, measureClaims, readClaims } from '../claims.ts';

/** What is told is shown as supported only if every sentence that it was cut into is. */
export async function measureLiar(index: DalilIndex, sets: readonly ClaimSet[]): Promise<ClaimFigures[]> {
  const server = await startScriptedOpenAI(says(''));
  const { languageModel } = loadConfig({ DALIL_LLM: 'openai:liar', DALIL_LLM_URL: server.address });
  if (languageModel === undefined) throw new Error('there is no language model to lie');
  const model = await LanguageModel.open(languageModel);
  const { signal } = new AbortController();
  const judge: Judge = async ({ text, language }, passage) => {
    server.script = says(`${text} [1]`, { chunk: 16 });
    const to = {
      question: text,
      passages: [passage],
      text: `[1] ${passage.paragraph.text}`,
      history: [],
      language,
      writing: 'all',
      quotation: () => ({
        text: '',
        language,
        damaged: false,
        marks: [],
        citation: {
          document: passage.document,
          paragraph: passage.paragraph.ref,
          start: 0,
          end: 1,
          label: '',
        },
      }),
    } as const;
    const shown: boolean[] = [];
    for await (const event of written(model, index, to, signal))
      if (event.type === 'written') shown.push(event.sentence.supported);
    return shown.length > 0 && shown.every(Boolean);
  };
  try {
    const figures: ClaimFigures[] = [];
    for (const set of sets) figures.push(await measureClaims(index, readClaims(set), judge));
    return figures;
  } finally {
    await server.close();
  }
}
