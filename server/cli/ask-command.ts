/** `npm run ask`: one question, answered in the terminal. */
import { parseArgs } from 'node:util';
import { ask, collect } from '../answer/ask.ts';
import { assemble } from '../assemble.ts';
import { loadConfig } from '../config.ts';
import { zAskRequest } from '../contract/ask.ts';
import { parse } from '../parse-request.ts';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, language: { type: 'string' } },
  });
  const request = parse(zAskRequest, { question: positionals.join(' '), language: values.language }, 'en');
  const { index } = await assemble(loadConfig(process.env));
  try {
    const answer = await collect(ask(index, request));
    if (values.json) console.log(JSON.stringify(answer));
    else {
      if (answer.refusal) console.log(answer.refusal.message);
      for (const { text, citation } of answer.sentences) console.log(`${text}\n  — ${citation.label}\n`);
      if (answer.refusal)
        for (const { label, excerpt } of answer.hits.slice(0, 3)) console.log(`  ${label}: ${excerpt}`);
    }
  } finally {
    index.close();
  }
}
