/** Reads from the server's REST interface; the server is trusted to keep its contract. */

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

/** Changes something on the server; what it answers, where it answers anything. */
export async function send<T = void>(
  method: 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
