/** Lessons over HTTP: types and names of files. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { LessonFormat } from '#contract/training/questions';
import { sendLesson } from '../../../../server/training/trainers/send-lesson.ts';
import { sheet } from './samples.ts';

const server = createServer((request, response) =>
  sendLesson(response, sheet({ title: 'الحماية: A/B' }), request.url?.slice(1) as LessonFormat),
);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => server.close());

describe('sendLesson', () => {
  it.each([
    ['html', 'text/html; charset=utf-8', 'inline', 'الحماية- A-B.html', '<!doctype html>'],
    ['gift', 'text/plain; charset=utf-8', 'attachment', 'الحماية- A-B (Moodle GIFT).txt', '// '],
    ['anki', 'text/plain; charset=utf-8', 'attachment', 'الحماية- A-B (Anki).txt', '#separator:tab'],
  ])('sends %s as %s, %s', async (format, type, disposition, name, beginning) => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${format}`);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [, how, written = ''] =
      response.headers.get('content-disposition')?.match(/^(\w+); .*filename\*=UTF-8''(.*)$/) ?? [];
    expect([how, decodeURIComponent(written)]).toEqual([disposition, name]);
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect(body.toString('utf8').startsWith(beginning)).toBe(true);
  });
});
