/** `npm run search`: the paragraphs that match best. */
import { parseArgs } from 'node:util';
import { assembleIndex } from '../assemble.ts';
import { loadConfig } from '../config.ts';
import { zSearchRequest } from '../contract/ask.ts';
import { parse } from '../parse-request.ts';
import { search } from '../search.ts';
import { damagedMark } from './ask-command.ts';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      limit: { type: 'string', default: '10' },
      language: { type: 'string' },
    },
  });
  const request = parse(
    zSearchRequest,
    { query: positionals.join(' '), limit: Number(values.limit), language: values.language },
    'en',
  );
  const index = await assembleIndex(loadConfig(process.env));
  try {
    const response = await search(index, request);
    if (values.json) console.log(JSON.stringify(response));
    else
      for (const { label, score, damaged, excerpt } of response.hits)
        console.log(`${score.toFixed(3)}  ${label}${damaged ? damagedMark : ''}\n       ${excerpt}\n`);
  } finally {
    index.close();
  }
}
