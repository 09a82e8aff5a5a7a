/** How large the text is. */
import { useFormatter, useTranslations } from 'use-intl';
import { textSizes, useTextSize } from '../../lib/use-text-size.ts';
import { Choice } from './choice.tsx';

export function TextSizeChoice() {
  const t = useTranslations('settings');
  const format = useFormatter();
  const [current, setSize] = useTextSize();
  const options = textSizes.map((size) => ({
    value: size,
    label: <bdi>{format.number(size / 100, { style: 'percent' })}</bdi>,
  }));
  return (
    <Choice name="text-size" legend={t('textSize')} options={options} chosen={current} onChoose={setSize} />
  );
}
