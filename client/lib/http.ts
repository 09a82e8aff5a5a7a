/** Reads from the server's REST interface; the server is trusted to keep its contract. */
import type { ErrorBody } from '#contract/errors';

/** Null when there is nothing at the address. */
export async function readIfThere<T>(path: string, signal?: AbortSignal): Promise<T | null> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json() as Promise<T>;
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const value = await readIfThere<T>(path, signal);
  if (value === null) throw new Error(`${path} is not there`);
  return value;
}

/** Why the server did not do what it was asked, as it puts it for a person. */
export class Declined extends Error {}

/**
 * Changes or asks for something on the server; what it answers, where it answers anything.
 * @throws Declined when the server says why not
 */
export async function send<T = void>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ?? null,
  });
  if (!response.ok) {
    const said: Partial<ErrorBody> = await response.json().catch(() => ({}));
    throw said.message ? new Declined(said.message) : new Error(`${path} answered ${response.status}`);
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}
