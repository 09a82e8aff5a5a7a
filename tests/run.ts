/** `npm test`: runs every test and closes with one plain line of counts. */
import { parseCLI, startVitest } from 'vitest/node';

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
const vitest = await startVitest('test', filter, {
  ...options,
  config: 'tests/vitest.config.ts',
  watch: false,
});
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const module of vitest.state.getTestModules()) {
  if (module.errors().length > 0) counts.failed += 1;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
  }
}
const unhandled = vitest.state.getUnhandledErrors().length;
await vitest.close();
const nothingRan = counts.passed + counts.failed === 0;
console.log(
  `${counts.passed} passed, ${counts.failed + unhandled} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`,
);
process.exit(counts.failed + unhandled > 0 || nothingRan ? 1 : 0);
