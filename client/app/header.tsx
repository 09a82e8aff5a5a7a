/** The name, the way between the pages, and what changes them as a whole: conversation, language, settings. */
import { SquarePen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../components/icon-button.tsx';
import { Logo } from '../components/logo.tsx';
import './header.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PagesNav } from './pages-nav.tsx';
import { Settings } from './settings.tsx';
import type { Page } from './use-page.ts';

interface Props {
  page: Page;
  /** Null when there is no conversation to leave. */
  onStartAnew: (() => void) | null;
}

export function Header({ page, onStartAnew }: Props) {
  const t = useTranslations('app');
  return (
    <header className="header">
      <p className="brand" translate="no">
        <Logo size={30} />
        <span lang="en" className="brand-latin">
          Dalil
        </span>
        <span lang="ar" className="brand-arabic">
          دليل
        </span>
      </p>
      <PagesNav page={page} />
      {onStartAnew && <IconButton sign={SquarePen} name={t('newConversation')} onClick={onStartAnew} />}
      <LanguageSwitch />
      <Settings />
    </header>
  );
}
