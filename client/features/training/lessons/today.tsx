/** What to do today: review what is due, then go on with the module that is open. */
import { CalendarCheck, RotateCcw } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Progress } from '#contract/training/progress';
import { documentDate } from '../../../i18n/dates.ts';
import { useInterfaceLanguage } from '../../../i18n/language-provider.tsx';
import { moduleAddress } from '../../../lib/addresses.ts';
import { useStart } from '../quiz/use-start.ts';
import { current, nextReview } from './path.ts';

export function Today({ progress }: { progress: Progress }) {
  const t = useTranslations('training');
  const format = useFormatter();
  const { language } = useInterfaceLanguage();
  const { start, starting, failed } = useStart();
  const { due, modules, streak } = progress;
  const open = current(modules)?.module;
  const later = nextReview(progress);
  return (
    <section className="training-panel lesson-today" aria-labelledby="today">
      <div className="lesson-today-head">
        <h2 className="training-subtitle" id="today">
          {t('today')}
        </h2>
        {streak.days > 0 && (
          <p className="lesson-streak">
            <CalendarCheck aria-hidden size={15} />
            {t('streak', { count: streak.days })}
          </p>
        )}
      </div>
      <div className="lesson-todo">
        <p className="lesson-due">
          {due > 0 ? t('due', { count: due }) : t('noneDue')}
          {due === 0 && later && (
            <span className="training-note">{t('nextReview', { day: documentDate(later, language) })}</span>
          )}
        </p>
        {due > 0 && (
          <button
            type="button"
            className="strong-button"
            disabled={starting}
            onClick={() => start({ kind: 'review' })}
          >
            <RotateCcw aria-hidden size={17} />
            {t('review')}
          </button>
        )}
      </div>
      <div className="lesson-todo">
        {open ? (
          <>
            <p className="lesson-due">
              {open.title}
              <span className="training-note">
                {open.seen > 0
                  ? t('cardsSeen', { seen: format.number(open.seen), cards: open.cards })
                  : t('cards', { count: open.cards })}
              </span>
            </p>
            <Link className={due > 0 ? 'quiet-button' : 'strong-button'} href={moduleAddress(open.id)}>
              {open.seen > 0 ? t('continue') : t('begin')}
            </Link>
          </>
        ) : (
          <p>{t('allPassed')}</p>
        )}
      </div>
      {failed && <p role="alert">{t('notStarted')}</p>}
    </section>
  );
}
