/** A language model by script that half lies: what `npm run eval -- --llm` measures where none is configured. */
import { splitSentences } from '#indexer';
import { type Script, says } from '../../server/answer/written/scripted/script.ts';

/** A passage as the prompt has it: its number, and its text below its citation. */
const passage = /^\[(\d+)\] [^\n]*\n([\s\S]*?)(?=\n\n\[\d+\] |\n[0-9a-f]{12}>>>)/gmu;

const shortest = 40;

/** One sentence of each passage, copied; then lies about the first: another number, another passage, none that there is. */
export const liar: Script = (request) => {
  const asked = request.messages.at(-1)?.content ?? '';
  const copied = [...asked.matchAll(passage)].flatMap(([, number = '', text = '']) => {
    const sentence = splitSentences(text, 'ar')
      .map(([start, end]) => text.slice(start, end))
      .find((candidate) => candidate.length >= shortest && !candidate.includes('['));
    return sentence === undefined ? [] : [{ number, sentence: sentence.replace(/[.؟]$/u, '') }];
  });
  const [first, second, third] = copied;
  const lies = [
    ...(first ? [`${first.sentence} في ٤٣١٧ حالة [${first.number}].`] : []),
    ...(first && second ? [`${second.sentence} [${first.number}].`] : []),
    ...(third ? [`${third.sentence} [99].`] : []),
  ];
  const truths = copied.map(({ number, sentence }) => `${sentence} [${number}].`);
  return says([...truths, ...lies].join(' '), { chunk: 8 })(request);
};
