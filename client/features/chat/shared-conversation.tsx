/** The turns of a conversation that somebody shared, for reading only. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { KeptTurn } from '#contract/conversations';
import { openedTurn } from './conversation.ts';
import { type TurnProps, TurnView } from './turn.tsx';

interface Props extends Pick<TurnProps, 'documents' | 'openAnchor' | 'onOpen'> {
  turns: readonly KeptTurn[];
}

export function SharedConversation({ turns, ...shown }: Props) {
  const t = useTranslations('conversation');
  const opened = useMemo(() => turns.map((turn) => openedTurn(turn, false)), [turns]);
  return (
    <section className="chat-scroll" aria-label={t('label')}>
      <div className="chat-column">
        {opened.map((turn) => (
          <TurnView key={turn.key} turn={turn} isLast={false} connected controls={null} {...shown} />
        ))}
      </div>
    </section>
  );
}
