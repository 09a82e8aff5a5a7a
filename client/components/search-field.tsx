/** Where something is looked for: it is found while it is written. `/` moves here. */
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { longestSearch } from '#contract/limits';
import { useSlashFocuses } from '../lib/use-slash-focuses.ts';
import './search-field.css';

/** Milliseconds without a key press after which it is looked for. */
const pause = 200;

interface Props {
  search: string;
  onSearch: (search: string) => void;
  label: string;
  placeholder: string;
}

export function SearchField({ search, onSearch, label, placeholder }: Props) {
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
        className="search-field"
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
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
