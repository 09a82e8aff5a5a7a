/** Says plainly that the documents do not answer, and offers the nearest passages as what they are. */
import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Refusal } from '#contract/ask';
import { PassageButton } from '../../components/passage-button.tsx';
import { InLanguage } from '../../i18n/in-language.tsx';
import { type Language, written } from '../../i18n/languages.ts';
import { hitAnchor, hitPassages, mostNearest } from './passages.ts';
import type { TurnProps } from './turn.tsx';
import { WhyDisclosure } from './why.tsx';

interface Props extends Pick<TurnProps, 'turn' | 'onOpen'> {
  language: Language;
  refusal: Refusal;
}

export function RefusalView({ turn, onOpen, language, refusal }: Props) {
  const passages = hitPassages(turn, language);
  return (
    <section className="refusal">
      <InLanguage language={language} className="refusal-message">
        <SearchX aria-hidden size={20} />
        <p>{refusal.message}</p>
      </InLanguage>
      {passages.length > 0 && (
        <>
          <InLanguage language={language}>
            <NearestTitle />
          </InLanguage>
          <ul className="passages passages-nearest">
            {turn.hits.slice(0, mostNearest).map((hit, index) => (
              <li key={hitAnchor(turn, index)}>
                <PassageButton
                  id={hitAnchor(turn, index)}
                  label={hit.label}
                  labelled={written(language)}
                  excerpt={hit.excerpt}
                  language={hit.language}
                  damaged={hit.damaged}
                  onOpen={() => onOpen({ passages, at: index })}
                />
                <WhyDisclosure why={hit.why} label={hit.label} asked={language} found={hit.language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NearestTitle() {
  const t = useTranslations('answer');
  return <h3 className="eyebrow">{t('nearest')}</h3>;
}
