/** Words in their own language, and quietly what the reader's language calls them. */
import type { Words as Said } from '#contract/training/items';
import { PrintedText } from '../../../components/printed-text.tsx';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { written } from '../../../i18n/languages.ts';

interface Props {
  words: Said;
  className?: string;
}

/** Stands as a block of its own, in the direction of its language. */
export function Words({ words: { text, language, gloss }, className = 'reading' }: Props) {
  return (
    <span className={`quiz-words ${className}`} {...written(language)}>
      <PrintedText>{text}</PrintedText>
      {gloss !== undefined && <Gloss>{gloss}</Gloss>}
    </span>
  );
}

/** Stands inside a sentence. */
export function WordsInline({ words: { text, language, gloss } }: Pick<Props, 'words'>) {
  return (
    <>
      <bdi {...written(language)}>
        <PrintedText>{text}</PrintedText>
      </bdi>
      {gloss !== undefined && <Gloss>{gloss}</Gloss>}
    </>
  );
}

function Gloss({ children }: { children: string }) {
  const { language } = useInterfaceLanguage();
  return (
    <>
      {' '}
      <span className="quiz-gloss">
        <bdi {...written(language)}>{children}</bdi>
      </span>
    </>
  );
}
