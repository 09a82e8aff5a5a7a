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

/** Status of an HTTP answer, as each client carries it. */
function statusOf(error: unknown): number | undefined {
  const { status, status_code, statusCode } = (error ?? {}) as Record<string, unknown>;
  return [status, status_code, statusCode].find((value) => typeof value === 'number');
}

/** What an operator may read of it: messages of providers may hold what was sent, or a part of a key. */
export function detailOf(error: unknown): string {
  const status = statusOf(error);
  if (status !== undefined) return `HTTP ${status}`;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? '' : detailOf(cause);
}

/** @param begun whether anything had come from the model before */
export function failureOf(error: unknown, begun: boolean): FailureReason {
  if (error instanceof WritingError) return error.reason;
  if (begun) return 'cut_off';
  const status = statusOf(error);
  if (status === undefined) return error instanceof SyntaxError ? 'garbage' : 'unreachable';
  if (busy.has(status)) return 'busy';
  return status < 500 ? 'rejected' : 'unreachable';
}
