/** True or false: a sentence as it stands, or with one of its facts changed. */
import type { ItemOf } from '../items.ts';
import { randomOf } from '../random.ts';
import { distractorsFor } from './distractors.ts';
import type { Gap } from './gaps.ts';
import { itemId } from './item-id.ts';
import { isBound } from './quality.ts';
import { asSource, type Material } from './sentence.ts';

export function trueFalseOf(gap: Gap, material: Material, seed: string): ItemOf<'true-false'> | null {
  const { sentence, at, context } = gap;
  const random = randomOf(seed, 'true-false', itemId('true-false', [sentence], at.fact.value));
  const key = random() < 0.5;
  // "More than 100" stays true when 90 is written.
  if (!key && at.fact.kind === 'number' && isBound(sentence, at)) return null;
  const [wrong] = key ? [] : distractorsFor(sentence, at, material, random, 1);
  if (!key && wrong === undefined) return null;
  const text =
    wrong === undefined
      ? sentence.text
      : `${sentence.text.slice(0, at.start)}${wrong.text}${sentence.text.slice(at.end)}`;
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
