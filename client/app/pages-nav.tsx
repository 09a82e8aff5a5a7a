/** The way between the pages. */
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { askAddress, glossaryAddress, libraryAddress, recommendationsAddress } from '../lib/addresses.ts';
import type { Page } from './use-page.ts';

const pages = [
  { name: 'ask', address: askAddress },
  { name: 'documents', address: libraryAddress },
  { name: 'recommendations', address: recommendationsAddress },
  { name: 'glossary', address: glossaryAddress({ search: '', theme: null }) },
] as const;

export function PagesNav({ page }: { page: Page }) {
  const t = useTranslations('app');
  // What is opened on a page is a part of it, not the page that the link leads to.
  const current = page.opened === null || page.name === 'ask' ? 'page' : 'true';
  return (
    <nav className="pages" aria-label={t('pages')}>
      {pages.map(({ name, address }) => (
        <Link key={name} href={address} aria-current={page.name === name ? current : undefined}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
