/** The bar of an opened source: which citation it is, the way to the others, and out. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import { type Language, written } from '../../i18n/languages.ts';
import { shortcuts } from '../../lib/shortcut.ts';

interface Props {
  label: { text: string; language: Language };
  at: number;
  total: number;
  onMove: (to: number) => void;
  onClose: () => void;
}

export function SourceBar({ label, at, total, onMove, onClose }: Props) {
  const t = useTranslations('source');
  const tCite = useTranslations('cite');
  const format = useFormatter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const position = t('position', { index: format.number(at + 1), total: format.number(total) });
  return (
    <div className="source-bar">
      <h2 className="source-bar-title" ref={heading} tabIndex={-1} title={label.text}>
        <span className="visually-hidden">{t('label')}: </span>
        <bdi {...written(label.language)}>{label.text}</bdi>
      </h2>
      {total > 1 && (
        <>
          <span className="source-position" aria-live="polite">
            {position}
          </span>
          <IconButton
            sign={ChevronUp}
            name={tCite('withKey', { name: t('previous'), key: shortcuts.previous.key.toUpperCase() })}
            disabled={at === 0}
            onClick={() => onMove(at - 1)}
          />
          <IconButton
            sign={ChevronDown}
            name={tCite('withKey', { name: t('next'), key: shortcuts.next.key.toUpperCase() })}
            disabled={at === total - 1}
            onClick={() => onMove(at + 1)}
          />
        </>
      )}
      <IconButton sign={X} name={t('close')} onClick={onClose} />
    </div>
  );
}
