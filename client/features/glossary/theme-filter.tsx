/** Narrows the glossary to one theme. */
import { useTranslations } from 'use-intl';
import type { Theme } from '../../lib/addresses.ts';
import { themes } from './themes.ts';

interface Props {
  chosen: Theme | null;
  onChoose: (theme: Theme | null) => void;
}

export function ThemeFilter({ chosen, onChoose }: Props) {
  const t = useTranslations('glossary');
  return (
    <fieldset className="glossary-themes">
      <legend className="visually-hidden">{t('theme')}</legend>
      {[null, ...themes].map((theme) => (
        <label key={theme} className="chip">
          <input
            type="radio"
            name="glossary-theme"
            className="visually-hidden"
            checked={theme === chosen}
            onChange={() => onChoose(theme)}
          />
          {theme === null ? t('allThemes') : t(`themes.${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
