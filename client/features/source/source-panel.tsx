/** The opened source: the cited paragraph in its document, with a way to the answer's other citations. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readParagraph } from '../../lib/http.ts';
import type { Opening } from '../../lib/passage.ts';
import { useRead } from '../../lib/use-read.ts';
import { SourceDocument } from './source-document.tsx';
import './source.css';

interface Props {
  opening: Opening;
  onMove: (opening: Opening) => void;
  onClose: () => void;
}

export function SourcePanel({ opening, onMove, onClose }: Props) {
  const t = useTranslations('source');
  const heading = useRef<HTMLHeadingElement>(null);
  const { passages, at } = opening;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const move = (to: number) => onMove({ passages, at: to });
  return (
    <div className="source">
      <header className="source-bar">
        <h2 className="source-bar-title" ref={heading} tabIndex={-1}>
          {t('label')}
        </h2>
        {passages.length > 1 && (
          <>
            <span className="source-position" aria-live="polite">
              {t('position', { index: at + 1, total: passages.length })}
            </span>
            <IconButton
              sign={ChevronUp}
              name={t('previous')}
              disabled={at === 0}
              onClick={() => move(at - 1)}
            />
            <IconButton
              sign={ChevronDown}
              name={t('next')}
              disabled={at === passages.length - 1}
              onClick={() => move(at + 1)}
            />
          </>
        )}
        <IconButton sign={X} name={t('close')} onClick={onClose} />
      </header>
      <SourceBody opening={opening} />
    </div>
  );
}

function SourceBody({ opening: { passages, at } }: { opening: Opening }) {
  const t = useTranslations('source');
  const { language } = useInterfaceLanguage();
  const passage = passages[at];
  const document = passage?.document ?? '';
  const paragraph = passage?.paragraph ?? 1;
  const read = useCallback(
    (signal: AbortSignal) => readParagraph({ document, paragraph }, language, signal),
    [document, paragraph, language],
  );
  const view = useRead(read);
  // The passage's own label may name a sub-item, but it is in the language of the question.
  const label = passage?.language === language ? passage.label : null;
  switch (view.state) {
    case 'loading':
      return (
        <p className="source-wait" role="status">
          {t('loading')}
        </p>
      );
    case 'failed':
      return (
        <div className="source-wait" role="alert">
          <p>{t('failed')}</p>
          <button type="button" className="quiet-button" onClick={view.again}>
            {t('tryAgain')}
          </button>
        </div>
      );
    case 'read':
      return (
        <SourceDocument
          view={view.value}
          label={label ?? view.value.label}
          highlight={passage?.highlight ?? null}
        />
      );
    default:
      return view satisfies never;
  }
}
