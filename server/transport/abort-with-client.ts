/** Work for a client that goes away ends with it. */
import type { Response } from 'express';

/** Aborted when the client goes away before the answer is complete. */
export function abortWithClient(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => controller.abort());
  return controller.signal;
}
