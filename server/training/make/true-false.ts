/** True or false: a sentence as it stands, or with one of its facts changed. */
import { westernDigits } from '#indexer';
import type { ItemOf } from '../items.ts';
import { randomOf } from '../random.ts';
import { distractorsFor } from './distractors.ts';
import type { Gap } from './gaps.ts';
import { itemId } from './item-id.ts';
import { asSource, type Material } from './sentence.ts';

const shareChanged = 0.6;
const shareKept = 0.9;

/** Of two dates in a sentence, one may contradict the other once it is changed. */
const hasOtherDate = ({ sentence, at, context }: Gap): boolean =>
  at.fact.kind === 'date' &&
  (sentence.facts.some((other) => other !== at && other.fact.kind === 'date') ||
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(westernDigits(context ?? '')));

export function trueFalseOf(gap: Gap, material: Material, seed: string): ItemOf<'true-false'> | null {
  const { sentence, at, context } = gap;
  const random = randomOf(seed, 'true-false', itemId('true-false', [sentence], at.fact.value));
  // Few facts can be changed unseen: those that can are changed more often than not.
  const [wrong] = random() < shareChanged ? distractorsFor(sentence, at, material, random, 1, context) : [];
  const key = wrong === undefined || hasOtherDate(gap);
  if (key && random() > shareKept) return null;
  const text = key
    ? sentence.text
    : `${sentence.text.slice(0, at.start)}${wrong?.text ?? ''}${sentence.text.slice(at.end)}`;
  return {
    id: itemId('true-false', [sentence], `${key} ${at.fact.value}`),
    origin: 'made',
    module: null,
    sources: [asSource(sentence, [at])],
    type: 'true-false',
    prompt: { kind: 'statement', text: { [sentence.language]: text }, context },
    key,
    feedback: null,
  };
}
