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
