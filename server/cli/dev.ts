/**
 * `npm run dev`: the index is brought up to date before each start, because what was edited may be read into it; then the
 * server, its page straight from the sources. Restarted by Node.js whenever a file changes.
 */
import { IndexError } from '#indexer';
import { bringIndexUpToDate } from '../assemble.ts';
import { ConfigError, loadConfig } from '../config.ts';

/** False, after saying why, when there is something to mend first; Node.js then waits for the next change. */
async function ready(): Promise<boolean> {
  try {
    const { changed, embedded } = await bringIndexUpToDate(loadConfig(process.env), () => undefined);
    if (changed) console.log(`Index: brought up to date; ${embedded} paragraphs embedded.`);
    return true;
  } catch (error) {
    if (!(error instanceof IndexError || error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return false;
  }
}

if (await ready()) await import('../main.ts');
