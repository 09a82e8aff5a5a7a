/** The interface language, each named in itself. */
import { Languages } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useInterfaceLanguage } from '../i18n/language-provider.tsx';
import { isLanguage, languageCodes, languages } from '../i18n/languages.ts';

export function LanguageSwitch() {
  const t = useTranslations('app');
  const { language, changeLanguage } = useInterfaceLanguage();
  return (
    <label className="language-switch" title={t('language')}>
      <Languages aria-hidden size="1.0625rem" />
      <select
        aria-label={t('language')}
        value={language}
        onChange={({ target }) => isLanguage(target.value) && changeLanguage(target.value)}
      >
        {languageCodes.map((code) => (
          <option key={code} value={code} lang={code}>
            {languages[code].name}
          </option>
        ))}
      </select>
    </label>
  );
}
