/** What a reader does with conversations over REST. */
import { expect } from 'vitest';
import {
  type ConversationSummary,
  type ConversationView,
  type KeptTurn,
  type TurnState,
  zConversationSummary,
  zConversationView,
} from '#contract/conversations';

export interface Rest {
  send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  list: (search?: string) => Promise<ConversationSummary[]>;
  view: (conversation: string) => Promise<ConversationView>;
  turnsOf: (conversation: string) => Promise<KeptTurn[]>;
  stateOf: (conversation: string) => Promise<TurnState[]>;
  remove: (conversation: string) => Promise<Response>;
}

/** @param reader the cookie; none when undefined */
export function restOf(address: string, reader?: string): Rest {
  const send: Rest['send'] = (method, path, body, headers = {}) =>
    fetch(`${address}/api/${path}`, {
      method,
      headers: {
        ...(reader !== undefined && { cookie: reader }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const view: Rest['view'] = async (conversation) => {
    const response = await send('GET', `conversations/${conversation}`);
    expect(response.status).toBe(200);
    return zConversationView.strict().parse(await response.json());
  };
  const turnsOf = async (conversation: string) => (await view(conversation)).turns;
  return {
    send,
    view,
    turnsOf,
    list: async (search = '') => {
      const response = await send('GET', `conversations?${new URLSearchParams({ search })}`);
      expect(response.status).toBe(200);
      return zConversationSummary
        .strict()
        .array()
        .parse(await response.json());
    },
    stateOf: async (conversation) => (await turnsOf(conversation)).map(({ state }) => state),
    remove: (conversation) => send('DELETE', `conversations/${conversation}`),
  };
}
