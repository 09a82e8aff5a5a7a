/** `npm run index`: brings the index up to date and shows how far it is. */
import { parseArgs } from 'node:util';
import { bringIndexUpToDate } from '../assemble.ts';
import { loadConfig } from '../config.ts';

const stages = { read: 'reading documents', embed: 'embedding', write: 'writing' } as const;

export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  const started = performance.now();
  const result = await bringIndexUpToDate(loadConfig(process.env), ({ stage, done, total }) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r\x1b[KIndex: ${stages[stage]} ${Math.round((100 * done) / total)} %`);
  });
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!result.changed)
    console.log(`Index: up to date (${result.documents} documents, ${result.paragraphs} paragraphs).`);
  else
    console.log(
      `Index: ${result.documents} documents, ${result.paragraphs} paragraphs; ${result.embedded} embedded, ${result.reused} reused; ${seconds} s.`,
    );
}
