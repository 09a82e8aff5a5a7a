/** An answer: a line that leads in, quoted sentences each ending in its citation mark, and the sources. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Scope } from '#contract/training/sessions';
import { languageName } from '../../i18n/dates.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import type { Language } from '../../i18n/languages.ts';
import type { Turn } from './conversation.ts';
import { numberSources } from './number-sources.ts';
import { sentenceAnchor, sentencePassages } from './passages.ts';
import { Quotation } from './quotation.tsx';
import { SourceList } from './source-list.tsx';
import type { TurnProps } from './turn.tsx';
import { TurnActions } from './turn-actions.tsx';

interface Props extends Pick<TurnProps, 'turn' | 'documents' | 'openAnchor' | 'onOpen' | 'controls'> {
  language: Language;
}

export function AnswerView({ turn, documents, openAnchor, onOpen, controls, language }: Props) {
  const { numbers, sources } = numberSources(turn.sentences, turn.hits);
  const [practising, setPractising] = useState(false);
  const open = (at: number) => onOpen({ passages: sentencePassages(turn, language), at });
  return (
    <>
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
            number={numbers[index] ?? 0}
            isOpen={anchor === openAnchor}
            onOpen={() => open(index)}
          />
        );
      })}
      {turn.phase === 'done' && (
        <SourceList sources={sources} language={language} onOpen={open}>
          <TurnActions
            turn={turn}
            conversation={controls?.conversation ?? null}
            documents={documents}
            language={language}
            {...(controls && !practising && { onPractise: () => setPractising(true) })}
          />
        </SourceList>
      )}
      {practising && controls?.quiz({ id: turn.key, scope: onCited(turn) })}
    </>
  );
}

/** Every paragraph that the answer cites, once. */
function onCited({ sentences }: Turn): Scope {
  const cited = new Map(
    sentences.map(({ citation: { document, paragraph } }) => [
      `${document} ${paragraph}`,
      { document, paragraph },
    ]),
  );
  return { kind: 'paragraphs', paragraphs: [...cited.values()] };
}

/** Says also in which language the quotations are, when it is not the question's. */
function LeadIn({ turn, language }: { turn: Turn; language: Language }) {
  const t = useTranslations('answer');
  const foreign = [...new Set(turn.sentences.map((sentence) => sentence.language))].filter(
    (quoted) => quoted !== language,
  );
  const names = foreign.map((quoted) => languageName(quoted, language));
  return (
    <p>
      {t('leadIn')}
      {names.length > 0 && (
        <span className="lead-in-note">
          {t('quotedIn', { language: new Intl.ListFormat(language).format(names) })}
        </span>
      )}
    </p>
  );
}
