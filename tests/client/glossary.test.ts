/** Addresses of the glossary, and which terms of an entry contain what is sought. */
import { describe, expect, it } from 'vitest';
import { containing } from '../../client/features/glossary/matching.ts';
import { glossaryAddress } from '../../client/lib/addresses.ts';

describe('the address of the glossary', () => {
  it('says only what is filtered by, and keeps it in the address of a concept', () => {
    expect(glossaryAddress({ search: '', theme: null })).toBe('/glossary');
    expect(glossaryAddress({ search: 'a&b', theme: 'labour' })).toBe('/glossary?search=a%26b&theme=labour');
    expect(glossaryAddress({ search: 'traite', theme: null }, 'child-trafficking')).toBe(
      '/glossary/child-trafficking?search=traite',
    );
  });
});

describe('a term that contains what is sought', () => {
  it.each([
    ['traite des êtres humains', 'ETRES'],
    ['الإتجار بالأشخاص', 'الاتجار'],
    ['贩卖儿童', '儿童'],
  ])('%s contains %s', (term, sought) => {
    expect(containing(sought)(term)).toBe(true);
  });

  it('contains nothing when nothing is sought', () => {
    expect(containing('')('traite')).toBe(false);
    expect(containing('trata')('traite')).toBe(false);
  });
});
