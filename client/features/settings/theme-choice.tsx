/** Light, dark, or as the system has it. */
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Choice } from './choice.tsx';
import { type Theme, useTheme } from './use-theme.ts';

const themes = [
  { theme: 'system', name: 'themeSystem', Sign: Monitor },
  { theme: 'light', name: 'themeLight', Sign: Sun },
  { theme: 'dark', name: 'themeDark', Sign: Moon },
] as const satisfies { theme: Theme; name: string; Sign: unknown }[];

export function ThemeChoice() {
  const t = useTranslations('app');
  const [current, setTheme] = useTheme();
  const options = themes.map(({ theme, name, Sign }) => ({
    value: theme,
    label: (
      <>
        <Sign aria-hidden size="1.125rem" />
        {t(name)}
      </>
    ),
  }));
  return <Choice name="theme" legend={t('theme')} options={options} chosen={current} onChoose={setTheme} />;
}
