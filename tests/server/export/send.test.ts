/** Exports over HTTP: types, names of files and what is in them. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '#contract/export';
import { contentDisposition, sendExport } from '../../../server/export/send.ts';
import { part, quotation, sample } from './samples.ts';
import { openWord } from './word.ts';

const title = 'من يُحمى؟ "x"; A/HRC\u202E\r\nSet-Cookie: a=b';
const document = sample({
  parts: [part({ quotations: [quotation({ text: 'تُكفل الحماية.', language: 'ar' })] })],
});

const answer: RequestListener = (request, response) =>
  void sendExport(response, document, request.url?.slice(1) as ExportFormat, title);
const server = createServer(answer);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => server.close());
const get = (format: ExportFormat, method = 'GET') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${format}`, { method });

describe('sendExport', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8', 'attachment'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['html', 'text/html; charset=utf-8', 'inline'],
  ] as const)('sends %s as %s, %s', async (format, type, disposition) => {
    const response = await get(format);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    const given = response.headers.get('content-disposition') ?? '';
    const name = given.match(/^(\w+); filename="[^"\\%;]+\.(\w+)"; filename\*=UTF-8''([\w.%-]+)$/);
    expect(name?.slice(1, 3)).toEqual([disposition, format]);
    expect(decodeURIComponent(name?.[3] ?? '')).toBe(`من يُحمى؟ -x-; A-HRC Set-Cookie- a=b.${format}`);
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(body.length));
    const text = format === 'docx' ? openWord(body).styled('Quote')[0]?.text : body.toString('utf8');
    expect(text).toContain('تُكفل الحماية.');
  });

  it('answers HEAD without a body', async () => {
    const response = await get('md', 'HEAD');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(50);
    expect(await response.text()).toBe('');
  });
});

describe('contentDisposition', () => {
  it('encodes every sign that RFC 8187 does not let stand', () => {
    expect(contentDisposition('attachment', "l'été (1)!", 'md')).toBe(
      `attachment; filename="l'ete (1)!.md"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29!.md`,
    );
  });
});
