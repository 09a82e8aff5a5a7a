/** Text for Anki: its headers, one note a line, nothing that would break a field or a card. */
import { describe, expect, it } from 'vitest';
import { asAnki } from '../../../../server/training/trainers/anki.ts';
import { hostile, sheet, sheetSaying } from './samples.ts';

const headers = ['#separator:tab', '#html:true', '#notetype:Basic', '#deck column:3', '#tags column:4'];

const notesOf = (file: string): string[][] =>
  file
    .trimEnd()
    .split('\n')
    .slice(headers.length)
    .map((line) => line.split('\t'));

describe('asAnki', () => {
  const file = asAnki(sheet());

  it('begins with the headers that Anki knows, and has a note of four columns for each question', () => {
    expect(file.split('\n').slice(0, headers.length)).toEqual(headers);
    expect(notesOf(file)).toHaveLength(sheet().questions.length);
    for (const note of notesOf(file)) {
      expect(note).toHaveLength(4);
      expect(note.slice(2)).toEqual(['Dalil::Protection', 'dalil protection']);
    }
  });

  it('asks in front, and answers behind with the source and its citation', () => {
    const [[front, back] = []] = notesOf(file);
    expect(front).toBe(
      '<div lang=en dir=ltr>Who is protected?</div><ul dir=ltr><li lang=en dir=ltr>Offenders</li><li lang=en dir=ltr>Victims</li></ul>',
    );
    expect(back).toBe(
      '<div><b lang=en dir=ltr>Victims</b></div><div lang=en dir=ltr>Yes: victims.</div><blockquote lang=ar dir=rtl>تُكفل للضحايا الحماية.</blockquote><div lang=en dir=ltr>A/HRC/14/32, para. 77</div>',
    );
  });

  it('answers every type of question', () => {
    const backs = notesOf(file).map(([, back = '']) =>
      back
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(backs[1]).toContain('False It is guaranteed.');
    expect(backs[2]).toBe('30');
    expect(backs[3]).toBe('Protocol – 2000 Convention – 1989');
    expect(backs[4]).toBe('First Second');
    expect(backs[5]).toContain('Protection Victims');
  });

  it('lets no words end a field, a line or an element', () => {
    const written = asAnki(sheetSaying(hostile));
    expect(notesOf(written).map((note) => note.length)).toEqual(sheet().questions.map(() => 4));
    expect(written).not.toContain('"');
    for (const [front = '', back = '', deck] of notesOf(written)) {
      expect(front + back).not.toContain('<script');
      expect(front).toContain('&lt;script&gt;alert(&quot;1&quot;)');
      expect(deck?.match(/::/g)).toHaveLength(1);
    }
  });
});
