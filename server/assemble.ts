/** The composition root: from configuration to working parts, for the server and the command line. */
import {
  type BuildProgress,
  type BuildResult,
  buildIndex,
  type DalilIndex,
  openIndex,
  openLexicon,
  openTransformersEmbedder,
} from '#indexer';
import { LanguageModel } from './answer/written/language-model.ts';
import type { Config } from './config.ts';
import { ConversationStore } from './conversations/store.ts';
import { loadCurriculum } from './training/curriculum.ts';
import { Training } from './training/training.ts';
import { Translations } from './translations.ts';
import { openUserDatabase } from './user-database.ts';

export interface Parts {
  index: DalilIndex;
  store: ConversationStore;
  training: Training;
  /** Null where the operator has none. */
  model: LanguageModel | null;
  translations: Translations | null;
}

/** What questions are answered from. @throws IndexError when there is no index that fits, saying what to run */
export async function assembleIndex(config: Config): Promise<DalilIndex> {
  const embedder = await openTransformersEmbedder(config.model, config.modelsFolder);
  return openIndex({ corpusFolder: config.corpusFolder, indexFolder: config.indexFolder, embedder });
}

/** @throws ConfigError for a provider that there is not, or whose package is not installed */
export const assembleModel = async ({ languageModel }: Config): Promise<LanguageModel | null> =>
  languageModel ? LanguageModel.open(languageModel) : null;

/**
 * What the server is made of. Closing the store closes the database of everything that users make.
 * @param now milliseconds since 1970
 * @throws as `assembleIndex`; ConfigError when there is no such language model; DatabaseError when what users made cannot be opened
 */
export async function assemble(config: Config, now: () => number = Date.now): Promise<Parts> {
  const model = await assembleModel(config);
  const index = await assembleIndex(config);
  // What it writes is compared word by word; the first reader shall not wait for the lexicon.
  if (model) openLexicon();
  const database = openUserDatabase(config.userFile);
  return {
    index,
    model,
    translations: model && new Translations(index, model, database, now),
    store: new ConversationStore(database),
    training: new Training(index, loadCurriculum(config.corpusFolder, index), database, now),
  };
}

/** Brings the index up to date with the corpus and the model of the configuration. */
export async function bringIndexUpToDate(
  config: Config,
  onProgress: (progress: BuildProgress) => void,
): Promise<BuildResult> {
  const embedder = await openTransformersEmbedder(config.model, config.modelsFolder);
  return buildIndex({
    corpusFolder: config.corpusFolder,
    indexFolder: config.indexFolder,
    embedder,
    onProgress,
  });
}
