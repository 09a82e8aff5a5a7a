/** Why a language model failed, from what was thrown on the way to it. */
import type { Fallback } from '../../contract/ask.ts';

export type FailureReason = Fallback['reason'];

export class WritingError extends Error {
  override readonly name = 'WritingError';
  constructor(
    readonly reason: FailureReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const busy = new Set([429, 503, 529]);

interface Thrown {
  /** Of an HTTP answer, as each client carries it. */
  status?: unknown;
  status_code?: unknown;
  /** Of the system or of the provider. */
  code?: unknown;
  cause?: unknown;
}

/** What was thrown, and what caused it, the innermost last: clients wrap what the network says. */
function* chain(error: unknown): Generator<Thrown> {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as Thrown).cause) yield at as Thrown;
}

const statusOf = (error: unknown): number | undefined =>
  [...chain(error)]
    .flatMap(({ status, status_code }) => [status, status_code])
    .find((value) => typeof value === 'number');

const codeOf = (error: unknown): string | undefined =>
  [...chain(error)].map(({ code }) => code).findLast((code) => typeof code === 'string');

/** What an operator may read of it: messages of providers may hold what was sent, or a part of a key. */
export function detailOf(error: unknown): string {
  const status = statusOf(error);
  return status === undefined ? (codeOf(error) ?? '') : `HTTP ${status}`;
}

/** @param begun whether anything had come from the model before */
export function failureOf(error: unknown, begun: boolean): FailureReason {
  if (error instanceof WritingError) return error.reason;
  if (begun) return 'cut_off';
  const status = statusOf(error);
  if (status === undefined) return codeOf(error) === undefined ? 'garbage' : 'unreachable';
  if (busy.has(status)) return 'busy';
  return status < 500 ? 'rejected' : 'unreachable';
}
