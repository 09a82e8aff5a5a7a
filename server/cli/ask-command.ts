/** `npm run ask`: one question, answered in the terminal. */
import { parseArgs } from 'node:util';
import { ask } from '../answer/ask.ts';
import { collect } from '../answer/collect.ts';
import { assembleIndex, assembleModel } from '../assemble.ts';
import { loadConfig } from '../config.ts';
import { type Answer, type Hit, type Written, zAskRequest } from '../contract/ask.ts';
import { soundLine } from '../export/sound-text.ts';
import { say } from '../export/words.ts';
import { quoted, writtenNotes } from '../export/written-answer.ts';
import { parse } from '../parse-request.ts';

/** Behind a citation whose text was damaged before it reached us. */
export const damagedMark = ' [damaged text: check the original]';

/** Of a refusal: as many of the nearest paragraphs as are shown. */
const mostNearest = 3;

const cited = ({ label, damaged }: Pick<Hit, 'label' | 'damaged'>): string =>
  `${label}${damaged ? damagedMark : ''}`;

/** A language model is not trusted: what it wrote is a line of its own, without anything that a terminal obeys. */
function writtenLines(written: Written, language: Answer['language']): string[] {
  if (written.fallback) return [soundLine(written.fallback.message), ''];
  if (written.sentences.length === 0) return [];
  return [
    ...writtenNotes(written, language).map(soundLine),
    '',
    ...written.sentences.flatMap(({ text, supported, quotations }) => {
      const labels = quotations.map(({ damaged, citation }) => cited({ label: citation.label, damaged }));
      return [
        supported ? soundLine(text) : `${soundLine(text)} ${say('notFound', language)}`,
        ...[...new Set(labels)].map((label) => `  — ${label}`),
        '',
      ];
    }),
  ];
}

/** An answer for people, line by line: what a language model wrote, then the documents' own words. */
export function answerLines(answer: Answer): string[] {
  const { language, refusal, written, hits } = answer;
  return [
    ...(refusal ? [refusal.message] : []),
    ...(written ? writtenLines(written, language) : []),
    ...quoted(answer).flatMap(({ text, damaged, citation }) => [
      text,
      `  — ${cited({ label: citation.label, damaged })}`,
      '',
    ]),
    ...(refusal
      ? hits
          .slice(0, mostNearest)
          .map(({ label, damaged, excerpt }) => `  ${cited({ label, damaged })}: ${excerpt}`)
      : []),
  ];
}

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
    else for (const line of answerLines(answer)) console.log(line);
  } finally {
    index.close();
  }
}
