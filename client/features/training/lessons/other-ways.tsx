/** The other pages of the training. */
import { ChartNoAxesColumn, FilePlus2, Split } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { casesAddress, progressAddress, questionsAddress } from '../../../lib/addresses.ts';

const ways = [
  { name: 'cases', address: casesAddress, Sign: Split },
  { name: 'progress', address: progressAddress, Sign: ChartNoAxesColumn },
  { name: 'questions', address: questionsAddress, Sign: FilePlus2 },
] as const;

export function OtherWays() {
  const t = useTranslations();
  return (
    <nav className="training-section" aria-label={t('training.more')}>
      <ul className="training-ways">
        {ways.map(({ name, address, Sign }) => (
          <li key={name}>
            <Link href={address}>
              <Sign aria-hidden size={20} />
              <span>
                <strong>{t(`${name}.title`)}</strong>
                <span className="training-note">{t(`training.about.${name}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
