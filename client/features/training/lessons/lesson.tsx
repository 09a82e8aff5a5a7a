/** The lesson of a module: opens the session over its cards, or goes on with it where the learner stopped. */
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { ModuleSummary, ModuleView } from '#contract/training/lessons';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { httpTraining } from '../../../lib/api/training.ts';
import type { Sources } from '../sources.ts';
import { Unread } from '../unread.tsx';
import { useLastRead } from '../use-last-read.ts';
import { Cards } from './cards.tsx';
import { firstUnanswered } from './steps.ts';

interface Props {
  view: ModuleView;
  modules: readonly ModuleSummary[];
  /** Id of the session, whether it is there already or not. */
  session: string;
  /** The learner has just begun: the focus goes to the first card. */
  begunNow: boolean;
  sources: Sources;
  /** What is offered besides the cards, until the last of them. */
  children: ReactNode;
}

export function Lesson({ view, modules, session: id, begunNow, sources, children }: Props) {
  const { language } = useInterfaceLanguage();
  const { id: module } = view;
  // A session that is there already comes back as it is; in another language, with its words in that one.
  const open = useCallback(
    () => httpTraining.open({ id, scope: { kind: 'cards', module }, language }),
    [id, module, language],
  );
  const session = useLastRead(open);
  const [at, setAt] = useState<number>();
  const takesFocus = useRef(begunNow);
  if (session.state !== 'read') return <Unread read={session} />;
  const place = at ?? firstUnanswered(view.cards, session.value.outcomes);
  // Kept from here on: an answer alone moves nobody to the next card.
  if (at === undefined) setAt(place);
  return (
    <Cards
      view={view}
      modules={modules}
      begun={session.value}
      at={place}
      onMove={(to) => {
        takesFocus.current = true;
        setAt(to);
      }}
      takesFocus={takesFocus}
      sources={sources}
    >
      {children}
    </Cards>
  );
}
