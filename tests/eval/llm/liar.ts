/** A language model by script that half lies: what `npm run eval -- --llm` measures where none is configured. */
import { splitSentences } from '#indexer';
import { type Script, says } from '../../server/answer/written/scripted/script.ts';

/** A passage as the prompt has it: its number, and its text below its citation. */
const passage = /^\[(\d+)\] [^\n]*\n([\s\S]*?)(?=\n\n\[\d+\] |\n[0-9a-f]{12}>>>)/gmu;

/** Characters of what it copies: some paragraphs are one sentence of a thousand. */
const [shortest, longest] = [40, 400];
/** It tells so many lies, or none. */
export const lies = 3;

/** One sentence of each passage, copied; then lies about the first: another number, another passage, none that there is. */
export const liar: Script = (request) => {
  const asked = request.messages.at(-1)?.content ?? '';
  const copied = [...asked.matchAll(passage)].flatMap(([, number = '', text = '']) => {
    const sentence = splitSentences(text, 'ar')
      .map(([start, end]) => text.slice(start, end))
      .find(({ length }) => length >= shortest && length <= longest);
    return sentence === undefined || /[[…]/u.test(sentence)
      ? []
      : [{ number, text, sentence: sentence.replace(/[.؟]$/u, '') }];
  });
  const [first, ...others] = copied;
  // What two passages say is no lie about either.
  const [second, third] = others.filter(({ sentence }) => !first?.text.includes(sentence));
  const lied =
    first && second && third
      ? [
          `${first.sentence} في ٤٣١٧ حالة [${first.number}].`,
          `${second.sentence} [${first.number}].`,
          `${third.sentence} [99].`,
        ]
      : [];
  const truths = copied.map(({ number, sentence }) => `${sentence} [${number}].`);
  return says([...truths, ...lied].join(' '), { chunk: 8 })(request);
};
