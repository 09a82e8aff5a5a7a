/** What every page of the training but its home has: the way back, its title, and what it is for. */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { trainingAddress } from '../../lib/addresses.ts';
import { useArrival } from '../../lib/use-arrival.ts';
import { useTitle } from '../../lib/use-title.ts';
import './training.css';

interface Props {
  navigated: boolean;
  title: string;
  scope: string;
  children: ReactNode;
}

export function Frame({ navigated, title, scope, children }: Props) {
  const t = useTranslations();
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, navigated);
  useTitle(t('app.pageTitle', { page: title }));
  return (
    <main className="training" id="content" tabIndex={-1}>
      <div className="training-column">
        <Link className="quiet-button training-back" href={trainingAddress}>
          <ArrowLeft aria-hidden size={15} className="training-towards" />
          {t('training.title')}
        </Link>
        <h1 className="training-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="training-scope">{scope}</p>
        {children}
      </div>
    </main>
  );
}
