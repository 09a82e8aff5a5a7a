/** Starts a session and goes to its page. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Scope } from '#contract/training/sessions';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { sessionAddress } from '../../../lib/addresses.ts';
import { httpTraining } from '../../../lib/api/training.ts';
import { newRandomId } from '../../../lib/random-id.ts';

/** `failed` until the next attempt. */
export function useStart(): { start: (scope: Scope) => void; starting: boolean; failed: boolean } {
  const { language } = useInterfaceLanguage();
  const [, navigate] = useLocation();
  const [state, setState] = useState<'idle' | 'starting' | 'failed'>('idle');
  const start = (scope: Scope) => {
    setState('starting');
    httpTraining.open({ id: newRandomId(), scope, language }).then(
      ({ id }) => navigate(sessionAddress(id)),
      () => setState('failed'),
    );
  };
  return { start, starting: state === 'starting', failed: state === 'failed' };
}
