/** Which conversation the asking page shows, and its address. */
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Opened } from '../features/chat/use-conversation.ts';
import { askAddress, conversationAddress } from '../lib/addresses.ts';
import { newRandomId } from '../lib/random-id.ts';
import type { Page } from './use-page.ts';

/** The one that the address names; where it names none, the one that was open, or a new one. */
export function useOpenedConversation({ name, opened }: Page) {
  const [, navigate] = useLocation();
  const named = name === 'ask' ? opened : null;
  const [current, setCurrent] = useState<Opened>(() =>
    named === null ? { id: newRandomId(), fresh: true } : { id: named, fresh: false },
  );
  if (named !== null && named !== current.id) setCurrent({ id: named, fresh: false });
  const startAnew = useCallback(() => {
    setCurrent({ id: newRandomId(), fresh: true });
    navigate(askAddress);
  }, [navigate]);
  return { opened: current, startAnew };
}

/** Gives a conversation its address as soon as something was asked in it, so that a reload opens it again. */
export function useConversationAddress(begun: boolean, id: string): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    // By the time this runs the reader may have gone to another page.
    if (begun && location.pathname === askAddress)
      navigate(conversationAddress(id) + location.hash, { replace: true });
  }, [begun, id, navigate]);
}
