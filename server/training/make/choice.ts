/** One of four: the sentence with a gap, the fact that stood there and three that could have. */
import type { ItemOf } from '../items.ts';
import { randomOf, shuffled } from '../random.ts';
import { distractorsFor } from './distractors.ts';
import type { Gap } from './gaps.ts';
import { itemId, optionId } from './item-id.ts';
import { asSource, type Material } from './sentence.ts';

const wrongOptions = 3;

export function choiceOf(gap: Gap, material: Material, seed: string): ItemOf<'choice'> | null {
  const { sentence, at, context } = gap;
  const id = itemId('choice', [sentence], at.fact.value);
  const random = randomOf(seed, id);
  const wrong = distractorsFor(sentence, at, material, random, wrongOptions, context);
  if (wrong.length < wrongOptions) return null;
  const facts = shuffled([at.fact, ...wrong], random);
  return {
    id,
    origin: 'made',
    module: null,
    sources: [asSource(sentence, [at])],
    type: 'choice',
    prompt: { kind: 'gap', source: 0, gap: [at.start, at.end], fact: at.fact.kind, context },
    options: facts.map((fact, place) => ({ id: optionId(place), label: { fact }, feedback: null })),
    key: optionId(facts.indexOf(at.fact)),
  };
}
