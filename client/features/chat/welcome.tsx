/** The page before the first question: what Dalil is for, and questions to begin with. */
import type { ReactNode, RefObject } from 'react';
import { useTranslations } from 'use-intl';

const examples = ['worldDay', 'carriers', 'casinos', 'mekong'] as const;

interface Props {
  heading: RefObject<HTMLHeadingElement | null>;
  onAsk: (question: string) => void;
  library: ReactNode;
}

export function Welcome({ heading, onAsk, library }: Props) {
  const t = useTranslations();
  return (
    <div className="welcome">
      <h1 className="welcome-title" ref={heading} tabIndex={-1}>
        {t('welcome.title')}
      </h1>
      <p className="welcome-scope">{t('welcome.scope')}</p>
      <h2 className="eyebrow" id="examples">
        {t('welcome.examples')}
      </h2>
      <ul className="examples" aria-labelledby="examples">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" className="example" onClick={() => onAsk(t(`examples.${example}`))}>
              {t(`examples.${example}`)}
            </button>
          </li>
        ))}
      </ul>
      {library}
    </div>
  );
}
