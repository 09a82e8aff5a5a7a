/** `npm run ask`: one question, answered in the terminal. */
import { parseArgs } from 'node:util';
import { ask } from '../answer/ask.ts';
import { collect } from '../answer/collect.ts';
import { assembleIndex, assembleModel } from '../assemble.ts';
import { loadConfig } from '../config.ts';
import { zAskRequest } from '../contract/ask.ts';
import { parse } from '../parse-request.ts';

/** Behind a citation whose text was damaged before it reached us. */
export const damagedMark = ' [damaged text: check the original]';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, language: { type: 'string' } },
  });
  const request = parse(zAskRequest, { question: positionals.join(' '), language: values.language }, 'en');
  const config = loadConfig(process.env);
  const model = await assembleModel(config);
  const index = await assembleIndex(config);
  try {
    const answer = await collect(ask(index, request, { model }));
    if (values.json) console.log(JSON.stringify(answer));
    else {
      if (answer.refusal) console.log(answer.refusal.message);
      for (const { text, damaged, citation } of answer.sentences)
        console.log(`${text}\n  — ${citation.label}${damaged ? damagedMark : ''}\n`);
      if (answer.refusal)
        for (const { label, damaged, excerpt } of answer.hits.slice(0, 3))
          console.log(`  ${label}${damaged ? damagedMark : ''}: ${excerpt}`);
    }
  } finally {
    index.close();
  }
}
