/** Where words of a recommendation are looked for: it is found while they are written. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSlashFocuses } from '../../lib/use-slash-focuses.ts';
import { longestSearch } from './use-filter.ts';

/** Milliseconds without a key press after which it is looked for. */
const pause = 200;

interface Props {
  search: string;
  onSearch: (search: string) => void;
}

export function SearchField({ search, onSearch }: Props) {
  const t = useTranslations('recommendations');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(search);
  const [known, setKnown] = useState(search);
  useSlashFocuses(field);
  // Changed from elsewhere: the way back, or the button that shows everything.
  if (search !== known) {
    setKnown(search);
    if (search !== text.trim()) setText(search);
  }

  useEffect(() => {
    const sought = text.trim();
    if (sought === search) return;
    const timer = setTimeout(() => onSearch(sought), pause);
    return () => clearTimeout(timer);
  }, [text, search, onSearch]);

  return (
    <search>
      <form
        className="recommendations-search"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text.trim());
        }}
      >
        <Search aria-hidden size={18} />
        <input
          ref={field}
          type="search"
          dir={text === '' ? undefined : 'auto'}
          maxLength={longestSearch}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t('searchLabel')}
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
