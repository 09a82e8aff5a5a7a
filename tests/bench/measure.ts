/** Timing and the table of the benchmark. */
export interface Row {
  what: string;
  value: number;
  peer: string;
  peerValue: number;
}

export async function timed<Value>(work: () => Promise<Value>): Promise<{ ms: number; value: Value }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

/** The value below which a share `p` of the values lies (nearest rank). */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export function report(rows: readonly Row[]): void {
  const number = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
  console.log('| what | Dalil | peer or limit | its figure | ratio |\n|---|---|---|---|---|');
  for (const { what, value, peer, peerValue } of rows)
    console.log(
      `| ${what} | ${number(value)} | ${peer} | ${number(peerValue)} | ${number(value / peerValue)} |`,
    );
}
