/** The command line: `index`, `ask`, `search`, over the same use cases as the server. */
import { IndexError } from '#indexer';
import { ConfigError, keepTracesHere } from '../config.ts';
import { AppError } from '../errors.ts';

/** Each command is loaded only when it is called. */
const commands: Record<string, () => Promise<{ run: (args: string[]) => Promise<void> }>> = {
  index: () => import('./index-command.ts'),
  ask: () => import('./ask-command.ts'),
  search: () => import('./search-command.ts'),
};

const usage = `Usage:
  npm run index                                     bring the index up to date
  npm run --silent ask -- "question" [--language xx] [--json]
  npm run --silent search -- "query" [--limit 10] [--language xx] [--json]`;

/** Wrong options, as `parseArgs` reports them. */
const isUsageError = (error: unknown) =>
  error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new ConfigError(usage);
  keepTracesHere(process.env);
  await (await command()).run(args);
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main(process.argv.slice(2)).catch((error: unknown) => {
  if (isUsageError(error)) console.error(`${(error as Error).message}\n${usage}`);
  else
    console.error(
      error instanceof IndexError || error instanceof ConfigError || error instanceof AppError
        ? error.message
        : error,
    );
  process.exitCode = 1;
});
