/** LangChain sent every question to LangSmith where its variables were set for other programs. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { run } from '../server/child.ts';

it('sends no question to whoever traces other programs', async () => {
  const asked: string[] = [];
  const collector = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const { code, stdout } = await run(
    ['server/cli/main.ts', 'ask', 'How are casinos linked to online scams?'],
    {
      LANGSMITH_TRACING: 'true',
      LANGSMITH_ENDPOINT: address,
      LANGSMITH_API_KEY: 'key',
      LANGCHAIN_TRACING_V2: 'true',
      LANGCHAIN_ENDPOINT: address,
      LANGCHAIN_API_KEY: 'key',
      LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
    },
  );
  collector.close();
  expect(code).toBe(0);
  expect(stdout).toContain('para.');
  expect(asked).toEqual([]);
});
