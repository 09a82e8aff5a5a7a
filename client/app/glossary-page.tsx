/** The glossary, and one opened concept in its place. Loaded when it is first visited. */
import { Activity, type ReactNode, useState } from 'react';
import { Concept } from '../features/glossary/concept.tsx';
import { Glossary } from '../features/glossary/glossary.tsx';
import { Beside } from './beside.tsx';
// Chinese terms stand here whatever the language of the interface.
import './styles/chinese.css';
import { useOpening } from './use-opening.ts';

interface Props {
  concept: string | null;
  navigated: boolean;
  library: ReactNode;
  onAskAbout: (question: string) => void;
}

export default function GlossaryPage({ concept, navigated, library, onAskAbout }: Props) {
  const [lastConcept, setLastConcept] = useState(concept);
  if (concept !== null && concept !== lastConcept) setLastConcept(concept);
  return (
    <>
      <Activity mode={concept === null ? 'visible' : 'hidden'}>
        <Glossary navigated={navigated} lastConcept={lastConcept} />
      </Activity>
      {concept === null ? (
        <Beside opening={null} onMove={ignore} onClose={ignore} library={library} />
      ) : (
        <ConceptPage
          key={concept}
          id={concept}
          navigated={navigated}
          library={library}
          onAskAbout={onAskAbout}
        />
      )}
    </>
  );
}

const ignore = () => undefined;

type ConceptProps = Omit<Props, 'concept'> & { id: string };

function ConceptPage({ library, ...concept }: ConceptProps) {
  const { opening, openAnchor, open, move, close } = useOpening();
  return (
    <>
      <Concept {...concept} openAnchor={openAnchor} onOpen={open} />
      <Beside opening={opening} onMove={move} onClose={close} library={library} />
    </>
  );
}
