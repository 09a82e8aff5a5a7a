/** Interface texts: the same keys in six languages, every message parses, and plurals are complete. */
import { IntlMessageFormat } from 'intl-messageformat';
import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { documentDate } from '../../client/i18n/dates.ts';
import { languageCodes, localeOf } from '../../client/i18n/languages.ts';
import { loadMessages } from '../../client/i18n/messages.ts';

function leaves(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of the values that a message takes. */
function valuesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();
}

/** Every `{x, plural, …}` of a message with the categories it covers. */
function pluralsOf(text: string, locale: string): string[][] {
  const ast = new IntlMessageFormat(text, locale).getAst();
  return ast.flatMap((element) => ('options' in element ? [Object.keys(element.options)] : []));
}

describe.each(languageCodes)('texts in %s', async (language) => {
  const english = leaves(await loadMessages('en'));
  const own = leaves(await loadMessages(language));

  it('has the keys of English, each with a text', () => {
    expect(own.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('parses, takes the same values, and has every plural of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const texts = new Map(own);
    for (const [key, text] of english) {
      const other = texts.get(key) ?? '';
      expect(valuesOf(other), key).toEqual(valuesOf(text));
      for (const plural of pluralsOf(other, language))
        expect(plural, key).toEqual(expect.arrayContaining(categories));
    }
  });

  it('is not English where it is another language', () => {
    if (language === 'en') return;
    const same = english.filter(([key, text]) => text.length > 14 && new Map(own).get(key) === text);
    expect(same.filter(([, text]) => !text.startsWith('{'))).toEqual([]);
  });
});

describe('numbers and dates', () => {
  it('counts in Arabic with the dual and in the digits of the labels', async () => {
    const t = createTranslator({
      locale: localeOf('ar'),
      messages: await loadMessages('ar'),
      namespace: 'documents',
    });
    expect(t('paragraphs', { count: 2 })).toBe('فقرتان');
    expect(t('paragraphs', { count: 37 })).toBe('٣٧ فقرة');
  });

  it('writes a date as precisely as it is known', () => {
    expect(documentDate('2012', 'en')).toBe('2012');
    expect(documentDate('2010-05', 'fr')).toBe('mai 2010');
    expect(documentDate('2010-05-04', 'en')).toBe('4 May 2010');
    expect(documentDate('2019-07-29', 'ar')).toBe('٢٩ تموز/يوليه ٢٠١٩');
    expect(documentDate('2019-07-29', 'zh')).toBe('2019年7月29日');
  });
});
