/** The field that finds in the document, and the way from match to match. */
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { IconButton } from '../../components/icon-button.tsx';
import type { Finding } from './use-find.ts';

const longest = 200;

interface Props {
  finding: Finding;
  field: Ref<HTMLInputElement>;
  onClose: () => void;
}

export function FindBar({ finding, field, onClose }: Props) {
  const t = useTranslations('reader');
  const format = useFormatter();
  const keys = useId();
  const { typed, sought, matches, current, type, move } = finding;
  const none = matches.length === 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') move(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  const said = none
    ? t('foundNone')
    : t('found', { index: format.number(current + 1), total: format.number(matches.length) });
  return (
    <search className="reader-find">
      <input
        type="text"
        // biome-ignore lint/a11y/noAutofocus: opened on demand, to write in
        autoFocus
        ref={field}
        dir="auto"
        value={typed}
        maxLength={longest}
        aria-label={t('find')}
        aria-describedby={keys}
        placeholder={t('find')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={(event) => event.target.select()}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="visually-hidden" id={keys}>
        {t('findKeys')}
      </span>
      <span className="reader-found-count" role="status">
        {sought && said}
      </span>
      <IconButton sign={ChevronUp} name={t('previousMatch')} disabled={none} onClick={() => move(-1)} />
      <IconButton sign={ChevronDown} name={t('nextMatch')} disabled={none} onClick={() => move(1)} />
      <IconButton sign={X} name={t('closeFind')} onClick={onClose} />
    </search>
  );
}
