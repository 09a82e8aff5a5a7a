/** The composition root: from configuration to working parts, for the server and the command line. */
import {
  type BuildProgress,
  type BuildResult,
  buildIndex,
  type DalilIndex,
  openIndex,
  openTransformersEmbedder,
} from '#indexer';
import type { Config } from './config.ts';

export interface Parts {
  index: DalilIndex;
}

/** @throws IndexError when there is no index that fits, saying what to run */
export async function assemble(config: Config): Promise<Parts> {
  const embedder = await openTransformersEmbedder(config.model, config.modelsFolder);
  return {
    index: await openIndex({ corpusFolder: config.corpusFolder, indexFolder: config.indexFolder, embedder }),
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
