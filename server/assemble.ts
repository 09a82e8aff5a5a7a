/** The composition root: from configuration to working parts, for the server and the command line. */
import {
  type BuildProgress,
  type BuildResult,
  buildIndex,
  type DalilIndex,
  openDurableDatabase,
  openIndex,
  openTransformersEmbedder,
} from '#indexer';
import type { Config } from './config.ts';
import { ConversationStore, conversationMigrations } from './conversations/store.ts';

export interface Parts {
  index: DalilIndex;
  store: ConversationStore;
}

/** What questions are answered from. @throws IndexError when there is no index that fits, saying what to run */
export async function assembleIndex(config: Config): Promise<DalilIndex> {
  const embedder = await openTransformersEmbedder(config.model, config.modelsFolder);
  return openIndex({ corpusFolder: config.corpusFolder, indexFolder: config.indexFolder, embedder });
}

/** What the server is made of. @throws as `assembleIndex`; DatabaseError when what users made cannot be opened */
export async function assemble(config: Config): Promise<Parts> {
  const index = await assembleIndex(config);
  return {
    index,
    store: new ConversationStore(openDurableDatabase(config.userFile, conversationMigrations)),
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
