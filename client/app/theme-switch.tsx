/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Theme, useTheme } from './use-theme.ts';

const themes = [
  { theme: 'system', name: 'themeSystem', Sign: Monitor },
  { theme: 'light', name: 'themeLight', Sign: Sun },
  { theme: 'dark', name: 'themeDark', Sign: Moon },
] as const satisfies { theme: Theme; name: string; Sign: unknown }[];

export function ThemeSwitch() {
  const t = useTranslations('app');
  const [current, setTheme] = useTheme();
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{t('theme')}</legend>
      {themes.map(({ theme, name, Sign }) => (
        <label key={theme} title={t(name)}>
          <input
            type="radio"
            name="theme"
            className="visually-hidden"
            aria-label={t(name)}
            checked={theme === current}
            onChange={() => setTheme(theme)}
          />
          <Sign aria-hidden size={16} />
        </label>
      ))}
    </fieldset>
  );
}
