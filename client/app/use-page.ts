/** Which page the address names, and whether it is another than the first. */
import { useState } from 'react';
import { useRoute } from 'wouter';
import { glossaryPattern } from '../lib/addresses.ts';

export interface Page {
  name: 'ask' | 'glossary';
  /** The opened concept of the glossary. */
  concept: string | null;
}

export function usePage(): Page & { navigated: boolean } {
  const [onGlossary, params] = useRoute(glossaryPattern);
  const concept = params?.concept ?? null;
  const name = onGlossary ? 'glossary' : 'ask';
  const current = `${name} ${concept}`;
  const [first] = useState(current);
  const [navigated, setNavigated] = useState(false);
  if (!navigated && current !== first) setNavigated(true);
  return { name, concept, navigated };
}
