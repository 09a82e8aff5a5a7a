/** The words of a simulation, in the language they are written in: the story, and what can be decided. */
import type { Words } from '#contract/training/items';
import { PrintedText } from '../../../components/printed-text.tsx';
import { written } from '../../../i18n/languages.ts';

export function Story({ words: { text, language } }: { words: Words }) {
  return (
    <p className="cases-story reading" {...written(language)}>
      <PrintedText>{text}</PrintedText>
    </p>
  );
}

export function DecisionText({ words: { text, language } }: { words: Words }) {
  return (
    <p className="cases-decision" {...written(language)}>
      <PrintedText>{text}</PrintedText>
    </p>
  );
}
