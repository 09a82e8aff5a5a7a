/** The further forms in which a cited paragraph can be copied. Loaded when it is first opened. */
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../components/copy-button.tsx';
import { useInterfaceLanguage } from '../../i18n/language-provider.tsx';
import { readerAddress } from '../../lib/addresses.ts';
import { type Cited, toBibtex, toRis } from '../../lib/citation-formats.ts';
import type { CitedPlace } from './source-title.tsx';

export default function CiteMenu({ view, label, highlight, citation }: CitedPlace & { citation: string }) {
  const t = useTranslations('cite');
  const { language } = useInterfaceLanguage();
  const { document, paragraph } = view;
  const cited: Cited = { document, paragraph: paragraph.ref, label, language };
  const address = readerAddress(document.id, paragraph.ref, highlight);
  return (
    <fieldset className="source-actions">
      <legend className="visually-hidden">{t('title')}</legend>
      <CopyButton label={t('bibtex')} text={() => toBibtex(cited)} />
      <CopyButton label={t('ris')} text={() => toRis(cited)} />
      {highlight && (
        <CopyButton
          label={t('quotation')}
          text={() => t('quoted', { text: paragraph.text.slice(...highlight), citation })}
        />
      )}
      <CopyButton label={t('link')} text={() => new URL(address, location.href).href} />
    </fieldset>
  );
}
