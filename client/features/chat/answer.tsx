/** An answer: what a language model wrote, a line that leads in, quoted sentences each ending in its mark, the sources. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageName } from '../../i18n/dates.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../lib/passage.ts';
import { isActive, type Turn } from './conversation.ts';
import { HowMade } from './how-made.tsx';
import { numberSources, paragraphKey } from './number-sources.ts';
import { answerPassages, sentenceAnchor } from './passages.ts';
import { Quotation } from './quotation.tsx';
import { SourceList } from './source-list.tsx';
import type { TurnProps } from './turn.tsx';
import { TurnActions } from './turn-actions.tsx';
import { isShown, WrittenPlace } from './written-place.tsx';

interface Props extends Pick<TurnProps, 'turn' | 'documents' | 'openAnchor' | 'onOpen' | 'controls'> {
  language: Language;
}

export function AnswerView({ turn, documents, openAnchor, onOpen, controls, language }: Props) {
  const { numberOf, sources } = numberSources(turn);
  const [practising, setPractising] = useState(false);
  const openFirst = (isIt: (passage: Passage) => boolean) => {
    const passages = answerPassages(turn, language);
    onOpen({ passages, at: passages.findIndex(isIt) });
  };
  const openAt = (anchor: string, start: number) =>
    openFirst((passage) => passage.anchor === anchor && passage.highlight?.[0] === start);
  // What a language model adds comes after the last quotation.
  const quoted = turn.phase === 'done' || turn.written !== null;
  return (
    <>
      <WrittenPlace
        turn={turn}
        language={language}
        awaited={controls?.awaitsWriting ?? false}
        numberOf={numberOf}
        openAnchor={openAnchor}
        onOpen={openAt}
        onStop={controls?.onStop}
      />
      <InLanguage language={language} className="lead-in">
        <LeadIn turn={turn} language={language} />
      </InLanguage>
      {turn.sentences.map((sentence, index) => {
        const anchor = sentenceAnchor(turn, index);
        return (
          <Quotation
            key={anchor}
            anchor={anchor}
            sentence={sentence}
            number={numberOf(sentence.citation)}
            isOpen={anchor === openAnchor}
            onOpen={() => openAt(anchor, sentence.citation.start)}
          />
        );
      })}
      {quoted && (
        <SourceList
          sources={sources}
          language={language}
          onOpen={(source) => openFirst((passage) => paragraphKey(passage) === paragraphKey(source))}
        >
          <TurnActions
            turn={turn}
            conversation={isActive(turn) ? null : (controls?.conversation ?? null)}
            documents={documents}
            language={language}
            {...(controls && !practising && { onPractise: () => setPractising(true) })}
          />
        </SourceList>
      )}
      {turn.phase === 'done' && (
        <InLanguage language={language} className="how-made">
          <HowMade written={turn.written} />
        </InLanguage>
      )}
      {practising &&
        controls?.quiz({
          id: turn.key,
          scope: {
            kind: 'paragraphs',
            paragraphs: sources.map(({ document, paragraph }) => ({ document, paragraph })),
          },
        })}
    </>
  );
}

/** Says also in which language the quotations are, when it is not the question's. */
function LeadIn({ turn, language }: { turn: Turn; language: Language }) {
  const t = useTranslations();
  const foreign = [...new Set(turn.sentences.map((sentence) => sentence.language))].filter(
    (quoted) => quoted !== language,
  );
  const names = foreign.map((quoted) => languageName(quoted, language));
  return (
    <div>
      {isShown(turn) ? <h3>{t('languageModel.ownWords')}</h3> : <p>{t('answer.leadIn')}</p>}
      {names.length > 0 && (
        <p className="lead-in-note">
          {t('answer.quotedIn', { language: new Intl.ListFormat(language).format(names) })}
        </p>
      )}
    </div>
  );
}
