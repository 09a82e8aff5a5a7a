/** An item that was answered, with what is right in its place. */
import type { ItemView, Outcome } from '#contract/training/items';
import { ChoiceSolved } from './choice.tsx';
import { ClozeSolved } from './cloze.tsx';
import { FreeTextSolved } from './free-text.tsx';
import { MatchSolved } from './match.tsx';
import { OrderSolved } from './order.tsx';

interface Props {
  item: ItemView;
  outcome: Outcome;
  promptId: string;
}

export function Solved({ item, outcome, promptId }: Props) {
  switch (item.type) {
    case 'cloze':
      return <ClozeSolved item={item} promptId={promptId} outcome={outcome} />;
    case 'choice':
    case 'evidence':
    case 'true-false':
      return <ChoiceSolved item={item} promptId={promptId} outcome={outcome} />;
    case 'match':
      return <MatchSolved item={item} outcome={outcome} />;
    case 'order':
      return <OrderSolved item={item} outcome={outcome} />;
    case 'free-text':
      return <FreeTextSolved item={item} promptId={promptId} outcome={outcome} />;
    default:
      return item satisfies never;
  }
}
