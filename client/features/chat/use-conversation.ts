/** The conversation of this page: asks over the socket, and asks again what a lost connection cut off. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type AnswerLine, openAnswerLine } from '../../lib/socket.ts';
import { type Conversation, isActive, reduceConversation } from './conversation.ts';

export interface ConversationControls {
  turns: Conversation;
  /** Null until the first attempt to connect has ended. */
  connected: boolean | null;
  running: boolean;
  ask: (question: string) => void;
  askAgain: (key: string) => void;
  stop: () => void;
  clear: () => void;
}

let ids = 0;
/** Not `crypto.randomUUID`, which plain HTTP on a local network does not have. */
const newId = () => `${Date.now().toString(36)}-${(ids++).toString(36)}`;

export function useConversation(): ConversationControls {
  const [turns, dispatch] = useReducer(reduceConversation, []);
  const [connected, setConnected] = useState<boolean | null>(null);
  const line = useRef<AnswerLine>(null);

  useEffect(() => {
    const opened = openAnswerLine({
      onAnswer: (request, event) => dispatch({ type: 'answered', request, event }),
      onConnection: (isConnected) => {
        setConnected(isConnected);
        if (!isConnected) dispatch({ type: 'disconnected' });
      },
    });
    line.current = opened;
    return () => opened.close();
  }, []);

  const held = turns.find((turn) => turn.phase === 'held');
  useEffect(() => {
    if (!connected || !held) return;
    const request = newId();
    dispatch({ type: 'sent', key: held.key, request });
    const { question, previous } = held;
    line.current?.ask({ id: request, question, ...(previous !== null && { previous }) });
  }, [connected, held]);

  const stop = useCallback(() => {
    line.current?.stop();
    dispatch({ type: 'stopped' });
  }, []);
  const clear = useCallback(() => {
    line.current?.stop();
    dispatch({ type: 'cleared' });
  }, []);
  const ask = useCallback((question: string) => dispatch({ type: 'asked', key: newId(), question }), []);
  const askAgain = useCallback((key: string) => dispatch({ type: 'askedAgain', key }), []);

  return { turns, connected, running: turns.some(isActive), ask, askAgain, stop, clear };
}
