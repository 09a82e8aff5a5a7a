/** Typed answers: the sentence with a gap where a short fact stood. */
import type { ItemOf } from '../items.ts';
import type { Gap } from './gaps.ts';
import { itemId } from './item-id.ts';
import { asSource } from './sentence.ts';

const mostWords = 5;
const longestKey = 40;

/** Nobody is asked to type a day, or a name of a dozen words. */
const canBeTyped = ({ at: { fact } }: Gap): boolean =>
  fact.text.length <= longestKey &&
  fact.text.split(/\s+/).length <= mostWords &&
  !/^\d{4}-\d{2}-\d{2}$/.test(fact.value);

export function clozeOf(gap: Gap): ItemOf<'cloze'> | null {
  if (!canBeTyped(gap)) return null;
  const { sentence, at, context } = gap;
  return {
    id: itemId('cloze', [sentence], at.fact.value),
    origin: 'made',
    module: null,
    sources: [asSource(sentence, [at])],
    type: 'cloze',
    prompt: { kind: 'gap', source: 0, gap: [at.start, at.end], fact: at.fact.kind, context },
    key: { fact: at.fact },
  };
}
