/** What happened when: moved up and down until the earliest stands first. */
import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Given, Option, Outcome } from '#contract/training/items';
import { IconButton } from '../../../components/icon-button.tsx';
import { type ItemOf, moved } from './given.ts';
import { useKeysIn } from './use-keys-in.ts';
import { Words } from './words.tsx';

type Item = ItemOf<'order'>;

interface AskedProps {
  item: Item;
  onGive: (given: Given) => void;
}

/** The arrow keys move what has the focus, as its buttons do. */
const steps: Partial<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

export function OrderAsked({ item, onGive }: AskedProps) {
  const t = useTranslations('quiz');
  const [options, setOptions] = useState<readonly Option[]>(item.options);
  const [last, setLast] = useState<{ option: Option; by: -1 | 1 } | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const move = (option: Option, by: -1 | 1) => {
    const after = moved(options, options.indexOf(option), by);
    setOptions(after);
    setLast({ option, by });
    onGive({ type: 'order', options: after.map(({ id }) => id) });
  };
  useKeysIn(list, ({ key, target, altKey, ctrlKey, metaKey }) => {
    const by = steps[key];
    const id = target instanceof Element ? target.closest('li')?.dataset.option : undefined;
    const option = options.find((candidate) => candidate.id === id);
    if (!by || !option || altKey || ctrlKey || metaKey) return false;
    move(option, by);
    return true;
  });
  // What moves in the page loses the focus.
  useEffect(() => {
    if (!last) return;
    const row = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset.option === last.option.id,
    );
    row
      ?.querySelectorAll('button')
      .item(last.by === -1 ? 0 : 1)
      ?.focus();
  }, [last]);

  return (
    <div className="quiz-order">
      <p className="quiz-note">{t('earliest')}</p>
      <ol ref={list}>
        {options.map((option, at) => (
          <li
            key={option.id}
            className="quiz-row"
            data-option={option.id}
            data-moved={option === last?.option || undefined}
          >
            <Place at={at} />
            <span className="quiz-option-words">
              <Words words={option.words} />
            </span>
            <span className="quiz-moves">
              <IconButton
                sign={ArrowUp}
                name={t('moveUp', { text: option.words.text })}
                disabled={at === 0}
                onClick={() => move(option, -1)}
              />
              <IconButton
                sign={ArrowDown}
                name={t('moveDown', { text: option.words.text })}
                disabled={at === options.length - 1}
                onClick={() => move(option, 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p className="quiz-note">{t('latest')}</p>
      <p role="status" className="visually-hidden">
        {last &&
          t('movedTo', {
            text: last.option.words.text,
            index: options.indexOf(last.option) + 1,
            total: options.length,
          })}
      </p>
    </div>
  );
}

export function OrderSolved({ item, outcome }: { item: Item; outcome: Outcome }) {
  const t = useTranslations('quiz');
  const { given, solution } = outcome;
  if (solution.type !== 'order') return null;
  const chosen = given.type === 'order' ? given.options : null;
  return (
    <div className="quiz-order">
      <p className="quiz-note">{t('earliest')}</p>
      <ol>
        {solution.options.map((id, at) => {
          const option = item.options.find((candidate) => candidate.id === id);
          const had = chosen?.indexOf(id) ?? at;
          return (
            <li key={id} className="quiz-row" data-tone={had === at ? 'good' : 'bad'}>
              <Place at={at} />
              <span className="quiz-option-words">{option && <Words words={option.words} />}</span>
              {had === at && chosen && <Check aria-label={t('inPlace')} size={18} />}
              {had !== at && <span className="quiz-tag">{t('yourPlace', { index: had + 1 })}</span>}
            </li>
          );
        })}
      </ol>
      <p className="quiz-note">{t('latest')}</p>
    </div>
  );
}

function Place({ at }: { at: number }) {
  return <span className="quiz-place">{useFormatter().number(at + 1)}</span>;
}
