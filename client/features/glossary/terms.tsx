/** A concept's terms in the languages other than the reader's. */
import type { GlossaryEntry } from '#contract/glossary';
import { languageName } from '../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { languageCodes, written } from '../../i18n/languages.ts';

interface Props {
  entry: GlossaryEntry;
  /** Which of the terms beside the preferred one to show. */
  variants: (term: string) => boolean;
}

export function OtherTerms({ entry, variants }: Props) {
  const { language } = useInterfaceLanguage();
  const others = languageCodes.filter((code) => code !== language);
  return (
    <dl className="terms">
      {others.map((code) => {
        const [preferred, ...further] = entry[code];
        const shown = further.filter(variants);
        return (
          <div key={code}>
            <dt>{languageName(code, language)}</dt>
            <dd>
              <bdi {...written(code)}>
                {preferred}
                {shown.length > 0 && <Variants terms={shown} />}
              </bdi>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Terms for the same concept beside the preferred one. */
export function Variants({ terms }: { terms: readonly string[] }) {
  return terms.map((term) => (
    <span key={term} className="variant">
      {term}
    </span>
  ));
}
