/** The conversation of this page: asks over the socket, goes on where a lost connection cut it off, opens what was kept. */
import { type RefObject, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Feedback } from '#contract/conversations';
import { judgeTurn, readConversation } from '../../lib/api/conversations.ts';
import type { TrainingLine } from '../../lib/api/training.ts';
import { newRandomId } from '../../lib/random-id.ts';
import type { AnswerLine } from '../../lib/socket.ts';
import { chosenWriting, usualWriting } from '../../lib/use-writing.ts';
import { type Action, type Asking, type Conversation, isActive, reduceConversation } from './conversation.ts';

/** Which conversation is open; `fresh` when it was begun here and the server need not be asked for it. */
export interface Opened {
  id: string;
  fresh: boolean;
}

export interface ConversationControls {
  id: string;
  turns: Conversation;
  /** Whether what was kept has been read. */
  state: 'loading' | 'open' | 'missing' | 'failed';
  /** Null until the first attempt to connect has ended. */
  connected: boolean | null;
  running: boolean;
  ask: (asking: Asking) => void;
  askAgain: (key: string) => void;
  stop: () => void;
  judge: (key: string, feedback: Feedback | null) => Promise<void>;
  /** Quizzes inside the conversation, over its socket. */
  training: TrainingLine;
  /** Reads a conversation again that could not be read. */
  reopen: () => void;
}

interface OfConversation {
  id: string;
  turns: Conversation;
}

/** Turns never outlive the conversation that they are of. */
function reduce(state: OfConversation, action: Action | { type: 'switched'; id: string }): OfConversation {
  if (action.type === 'switched') return { id: action.id, turns: nothing };
  return { ...state, turns: reduceConversation(state.turns, action) };
}

const nothing: Conversation = [];

export function useConversation({ id, fresh }: Opened): ConversationControls {
  const [of, dispatch] = useReducer(reduce, { id, turns: nothing });
  const turns = of.id === id ? of.turns : nothing;
  const [connected, setConnected] = useState<boolean | null>(null);
  const [state, setState] = useState<ConversationControls['state']>(fresh ? 'open' : 'loading');
  const [attempt, setAttempt] = useState(0);
  const line = useRef<AnswerLine>(null);

  useEffect(() => {
    let left = false;
    // Fetched after the page itself, which can be read meanwhile.
    import('../../lib/socket.ts').then(
      ({ openAnswerLine }) => {
        if (left) return;
        line.current = openAnswerLine({
          onAnswer: (request, event) => dispatch({ type: 'answered', request, event }),
          onUnkept: (request) => dispatch({ type: 'unkept', request }),
          onConnection: (isConnected) => {
            setConnected(isConnected);
            if (!isConnected) dispatch({ type: 'disconnected' });
          },
        });
      },
      () => setConnected(false),
    );
    return () => {
      left = true;
      line.current?.close();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    dispatch({ type: 'switched', id });
    setState(fresh ? 'open' : 'loading');
    if (fresh) return;
    const abort = new AbortController();
    readConversation(id, abort.signal).then(
      (kept) => {
        if (abort.signal.aborted) return;
        if (kept) dispatch({ type: 'opened', turns: kept.turns });
        setState(kept ? 'open' : 'missing');
      },
      () => {
        if (!abort.signal.aborted) setState('failed');
      },
    );
    return () => abort.abort();
  }, [id, fresh, attempt]);

  const held = turns.find((turn) => turn.phase === 'held');
  useEffect(() => {
    if (!connected || !held) return;
    const request = newRandomId();
    dispatch({ type: 'sent', key: held.key, request });
    const { question, previous, filter, literal, key, received } = held;
    const writing = chosenWriting();
    line.current?.ask({
      id: request,
      question,
      ...filter,
      ...(previous !== null && { previous }),
      ...(literal && { literal }),
      ...(writing !== usualWriting && { writing }),
      keep: { conversation: id, turn: key, after: received },
    });
  }, [id, connected, held]);

  const stop = useCallback(() => {
    line.current?.stop();
    dispatch({ type: 'stopped' });
  }, []);
  const ask = useCallback((asking: Asking) => dispatch({ type: 'asked', key: newRandomId(), ...asking }), []);
  const askAgain = useCallback((key: string) => dispatch({ type: 'askedAgain', key }), []);
  const judge = useCallback(
    async (key: string, feedback: Feedback | null) => {
      await judgeTurn(id, key, feedback);
      dispatch({ type: 'judged', key, feedback });
    },
    [id],
  );
  const reopen = useCallback(() => setAttempt((count) => count + 1), []);
  const training = useMemo(() => trainingOver(line), []);
  const running = turns.some(isActive);

  return { id, turns, state, connected, running, ask, askAgain, stop, judge, training, reopen };
}

/** Rejects where the line was never opened. */
function trainingOver(line: RefObject<AnswerLine | null>): TrainingLine {
  async function opened(): Promise<TrainingLine> {
    if (line.current === null) throw new Error('there is no connection');
    return line.current.training;
  }
  return {
    open: async (request) => (await opened()).open(request),
    answer: async (request) => (await opened()).answer(request),
    hint: async (request) => (await opened()).hint(request),
    grade: async (request) => (await opened()).grade(request),
  };
}
