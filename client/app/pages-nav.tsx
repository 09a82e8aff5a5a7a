/** The way between the pages. Where there is no room for all, it scrolls, and the page that is shown is in view. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useInterfaceLanguage } from '../i18n/language-provider.tsx';
import {
  askAddress,
  glossaryAddress,
  libraryAddress,
  recommendationsAddress,
  trainingAddress,
} from '../lib/addresses.ts';
import { useTextSize } from '../lib/use-text-size.ts';
import { isTraining, type Page } from './use-page.ts';

const pages = [
  { name: 'ask', address: askAddress },
  { name: 'training', address: trainingAddress },
  { name: 'documents', address: libraryAddress },
  { name: 'recommendations', address: recommendationsAddress },
  { name: 'glossary', address: glossaryAddress({ search: '', theme: null }) },
] as const;

export function PagesNav({ page }: { page: Page }) {
  const t = useTranslations('app');
  const { language } = useInterfaceLanguage();
  const [textSize] = useTextSize();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links change their places with each of these
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [page.name, language, textSize]);
  const shown = isTraining(page) ? 'training' : page.name;
  // What is opened on a page is a part of it, not the page that the link leads to.
  const isWhole = page.name === 'ask' || (page.opened === null && page.name === shown);
  return (
    <nav ref={nav} className="pages" aria-label={t('pages')}>
      {pages.map(({ name, address }) => (
        <Link
          key={name}
          href={address}
          aria-current={shown === name ? (isWhole ? 'page' : 'true') : undefined}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
