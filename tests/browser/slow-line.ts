/** A slow line: the server's own messages reach the page one at a time, when the test lets them. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './conversation.ts';

export interface SlowLine {
  /** Lets messages through up to and including the next that is or follows a sentence; false after the last. */
  letSentenceThrough: () => Promise<boolean>;
  letAllThrough: () => void;
  /** How often the page has connected; what was held of an earlier connection is lost. */
  connections: () => number;
}

type Held = { text: string; send: () => void };

/** Call before the page loads. Only events of answers wait; the protocol's own messages do not. */
export async function slowDown(page: Page): Promise<SlowLine> {
  let held: Held[] = [];
  let flowing = false;
  let connections = 0;
  await page.routeWebSocket(/\/socket\.io\//, (line) => {
    held = [];
    connections += 1;
    line.connectToServer().onMessage((message) => {
      const text = message.toString();
      const send = () => line.send(message);
      if (text.startsWith('42["answer"') && !flowing) held.push({ text, send });
      else send();
    });
  });
  const next = async (): Promise<Held> => {
    await eventually(() => held.length).toBeGreaterThan(0);
    return held.shift() ?? expect.fail('nothing is held');
  };
  return {
    connections: () => connections,
    async letSentenceThrough() {
      for (;;) {
        const { text, send } = await next();
        send();
        if (text.includes('"type":"sentence"')) return true;
        if (text.includes('"type":"done"')) return false;
      }
    },
    letAllThrough() {
      flowing = true;
      for (const { send } of held.splice(0)) send();
    },
  };
}
