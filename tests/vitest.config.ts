/** Test runner: everything under tests/ but the evaluation and the benchmark. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: native modules and browsers already use both.
    maxWorkers: 2,
  },
});
