/** Long work in short steps: done at once, or with room between the steps for whatever else the server has to do. */
import { setImmediate as breath } from 'node:timers/promises';

/** Work that stops for a moment wherever it yields. */
export type Steps<Result> = Generator<void, Result>;

export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @throws the reason of `signal` once it is aborted, before the next step */
export async function stepByStep<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    await breath();
  }
}
