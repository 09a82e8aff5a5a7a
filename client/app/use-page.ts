/** Which page the address names, and whether it is another than the first. */
import { useState } from 'react';
import { matchRoute, useLocation, useRouter } from 'wouter';
import { askAddress, pagePatterns } from '../lib/addresses.ts';

type PageName = keyof typeof pagePatterns | 'nowhere';

export interface Page {
  name: PageName;
  /** What is opened on it: a conversation, a document, a concept; null for the page as such. */
  opened: string | null;
}

const trainingNames = [
  'training',
  'trainingModule',
  'trainingSession',
  'trainingCases',
  'trainingProgress',
  'trainingQuestions',
] as const;
export type TrainingPageName = (typeof trainingNames)[number];

/** True for every page of the training. */
export const isTraining = (page: Page): page is Page & { name: TrainingPageName } =>
  trainingNames.some((name) => name === page.name);

const names = Object.keys(pagePatterns) as (keyof typeof pagePatterns)[];

export function usePage(): Page & { navigated: boolean } {
  const [location] = useLocation();
  const { parser } = useRouter();
  const page = names
    .map((name) => ({ name, match: matchRoute(parser, pagePatterns[name], location) }))
    .find(({ match }) => match[0]);
  const name = page?.name ?? (location === askAddress ? 'ask' : 'nowhere');
  const params: Record<string, string | undefined> = page?.match[1] ?? {};
  const opened = params.opened ?? null;
  // A conversation gets its address while it is being read; that is no other page.
  const current = name === 'ask' ? name : `${name} ${opened}`;
  const [first] = useState(current);
  const [navigated, setNavigated] = useState(false);
  if (!navigated && current !== first) setNavigated(true);
  return { name, opened, navigated };
}
