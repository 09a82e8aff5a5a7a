/** Sources from how trainers cite them. */
import { describe, expect, it } from 'vitest';
import { findSourceIn } from '../../../../server/training/trainers/find-source.ts';
import { findText } from '../../../../server/training/trainers/find-text.ts';
import { index } from '../../running-app.ts';

const find = findSourceIn(index, 'en');

describe('findSourceIn', () => {
  it.each([
    ['A/HRC/14/32', '77'],
    ['a/hrc/14/32', '٧٧'],
    ['a-hrc-14-32', 'para. 77 (b)'],
    ['A HRC 14 32', '第77段'],
    ['See the report A/HRC/14/32', ' 77. '],
  ])('finds %s, %s', (document, paragraph) => {
    const found = find(document, paragraph);
    expect(found).toMatchObject({ document: 'a-hrc-14-32', paragraph: 77, start: 0, language: 'ar' });
    const text = index.catalogue.paragraph('a-hrc-14-32', 77)?.text ?? '';
    expect(text.startsWith(found?.text ?? '-')).toBe(true);
    expect(found?.text).toMatch(/\.$/);
  });

  it('knows documents without a symbol by what they are cited by, in any language', () => {
    for (const source of index.catalogue.sources.filter(({ symbol }) => symbol === null))
      for (const name of Object.values(source.citeAs ?? {}))
        expect(find(name, '2')?.document).toBe(source.id);
  });

  it('takes whole sentences, of 600 characters at most where the first is not longer', () => {
    for (const { id } of index.catalogue.sources)
      for (const block of index.catalogue.blocks(id)) {
        if (block.kind !== 'paragraph') continue;
        const found = find(id, String(block.ref));
        expect(found?.text).toBe(block.text.slice(0, found?.end));
        if (block.text.length <= 600) expect(found?.text).toBe(block.text);
      }
  });

  it('finds what is quoted, and says nothing where it is not there', () => {
    const text = index.catalogue.paragraph('a-hrc-14-32', 77)?.text ?? '';
    const quote = text.slice(30, 90);
    expect(find('A/HRC/14/32', '77', quote.replaceAll(' ', '\n '))).toMatchObject({
      start: 30,
      end: 90,
      text: quote,
    });
    expect(find('A/HRC/14/32', '77', `«${quote}»`)).toMatchObject({ start: 30, end: 90, text: quote });
    expect(find('A/HRC/14/32', '76', quote)).toBeUndefined();
  });

  it.each([
    ['A/HRC/14/32', '7700'],
    ['A/HRC/14/32', ''],
    ['A/HRC/14/32', '12-15'],
    ['A/HRC/14/33', '77'],
    ['A/HRC/14/32/Add.1', '77'],
    ['', '77'],
    ['__proto__', '1'],
  ])('does not find %s, %s', (document, paragraph) => {
    expect(find(document, paragraph)).toBeUndefined();
  });
});

describe('findText', () => {
  const text = 'ويحقّ  للضحايا «فترة» 30 يوماً، لا 300.';
  const found = (sought: string, whole?: boolean) => {
    const range = findText(text, sought, whole);
    return range && text.slice(...range);
  };

  it('passes over vowel signs, spaces, digits and quotation marks', () => {
    expect(found('ويحق للضحايا "فترة"')).toBe('ويحقّ  للضحايا «فترة»');
    expect(found('٣٠ يوما')).toBe('30 يوماً');
  });

  it('finds whole words where that is asked', () => {
    expect(found('30', true)).toBe('30');
    expect(findText('300 (30)', '30', true)).toEqual([5, 7]);
    expect(found('ضحايا', true)).toBeUndefined();
    expect(found('ضحايا')).toBe('ضحايا');
    expect(found(' ')).toBeUndefined();
  });
});
