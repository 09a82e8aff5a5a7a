/** The way between the pages. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { askAddress, glossaryAddress } from '../lib/addresses.ts';
import type { Page } from './use-page.ts';

const wholeGlossary = glossaryAddress({ search: '', theme: null });

export function PagesNav({ page: { name, concept } }: { page: Page }) {
  const t = useTranslations('app');
  // An opened concept is a part of the glossary, not the page that the link leads to.
  const inGlossary = concept === null ? 'page' : 'true';
  return (
    <nav className="pages" aria-label={t('pages')}>
      <Link href={askAddress} aria-current={name === 'ask' ? 'page' : undefined}>
        {t('ask')}
      </Link>
      <Link href={wholeGlossary} aria-current={name === 'glossary' ? inGlossary : undefined}>
        {t('glossary')}
      </Link>
    </nav>
  );
}
