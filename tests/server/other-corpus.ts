/** The configuration of a server over another corpus than the repository's, with an index of it by the bundled model. */
import { join } from 'node:path';
import { bringIndexUpToDate } from '../../server/assemble.ts';
import { type Config, loadConfig } from '../../server/config.ts';

/** One invented document, `TEST/2020/1`, in Arabic and in English; paragraph 13 is in English only. */
export const twoLanguages = join(import.meta.dirname, '../fixtures/two-languages');

/** @param folder where the index is built @param environment further than the tests' own */
export async function indexed(
  corpusFolder: string,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Config> {
  const config = {
    ...loadConfig({ ...process.env, ...environment }),
    corpusFolder,
    indexFolder: join(folder, 'index'),
  };
  await bringIndexUpToDate(config, () => undefined);
  return config;
}
