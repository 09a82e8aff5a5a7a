/** Copies a text made on demand, and says whether it worked. */
import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '../lib/clipboard.ts';

const signs = { ready: Copy, copied: Check, copyFailed: X };
const saidFor = 2000;

interface Props {
  text: () => string | Promise<string>;
  label: string;
}

export function CopyButton({ text, label }: Props) {
  const t = useTranslations('answer');
  const [state, setState] = useState<keyof typeof signs>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), saidFor);
    return () => clearTimeout(timer);
  }, [state]);
  const Sign = signs[state];
  const copy = async () => setState((await copyText(await text())) ? 'copied' : 'copyFailed');
  return (
    <button type="button" className="quiet-button" onClick={copy}>
      <Sign aria-hidden size={15} />
      <span aria-live="polite">{state === 'ready' ? label : t(state)}</span>
    </button>
  );
}
