/** Names of files: readable, and safe on every system whatever the title holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiFileName, fileName } from '../../../server/export/file-name.ts';

describe('fileName', () => {
  it.each([
    ['Who is protected?', 'Who is protected.md'],
    ['بماذا أوصى الفريق العامل في عام ٢٠١٥؟', 'بماذا أوصى الفريق العامل في عام ٢٠١٥؟.md'],
    ['A/HRC/14/32: victims', 'A-HRC-14-32- victims.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['C:\\Windows\\system32', 'C-Windows-system32.md'],
    ['\u202Excod.exe', 'xcod.exe.md'],
    ['\u2066a\u2069\u200Fb\u0000c\nd', 'abc d.md'],
    ['  .hidden  ', 'hidden.md'],
    ['-rf', 'rf.md'],
    ['~$lock', '$lock.md'],
    ['con', 'Dalil con.md'],
    ['AUX.txt', 'Dalil AUX.txt.md'],
    ['Com1', 'Dalil Com1.md'],
    ['console', 'console.md'],
    ['ends. . ', 'ends.md'],
    ['', 'Dalil.md'],
    ['???', 'Dalil.md'],
    ['\uD800', 'Dalil.md'],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it('is short enough in characters and in bytes, and cuts no character in two', () => {
    const family = '👨‍👩‍👧';
    for (const sign of ['x', 'ق', '法', 'e\u0301', family]) {
      const name = fileName(sign.repeat(500), 'docx');
      expect(Buffer.byteLength(name)).toBeLessThan(200);
      expect([...name].length).toBeLessThan(250);
      expect(name.length).toBeGreaterThan(20);
      expect(name).not.toMatch(/\p{Cs}|\uFFFD/u);
    }
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        for (const name of [fileName(title, 'md'), asciiFileName(title, 'md')]) {
          expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[.\- ]|[. ]\.md$/u);
          expect(name).toMatch(/.\.md$/);
        }
        expect(asciiFileName(title, 'md')).toMatch(/^[\x20-\x7E]+$/);
      }),
    );
  });
});

describe('asciiFileName', () => {
  it('keeps what ASCII can say', () => {
    expect(asciiFileName('Où sont les preuves ?', 'docx')).toBe('Ou sont les preuves.docx');
    expect(asciiFileName('A/HRC/14/32، الفقرة', 'docx')).toBe('A-HRC-14-32.docx');
    expect(asciiFileName('بماذا أوصى؟', 'docx')).toBe('Dalil.docx');
    expect(asciiFileName('100%; "x"', 'md')).not.toMatch(/["%;\\]/);
  });
});
