/** Each prompt gets one of the options: one prompt is open at a time, and shows what it can be given. */
import { Check, ChevronDown, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Prompt as Asked, Given, Option, Outcome } from '#contract/training/items';
import { type ItemOf, matchGiven, nextUnpaired, optionPressed, type Pairs, paired } from './given.ts';
import { Prompt } from './prompt.tsx';
import { useKeysIn } from './use-keys-in.ts';
import { Words, WordsInline } from './words.tsx';

interface AskedProps {
  item: ItemOf<'match'>;
  card: RefObject<HTMLElement | null>;
  onGive: (given: Given | null) => void;
}

const optionOf = (options: readonly Option[], id: string | null | undefined) =>
  options.find((option) => option.id === id);

/** A prompt's sentence shows in its gap what the prompt has been given. */
const filled = (prompt: Asked, option: Option | undefined, tone?: 'good') =>
  prompt.kind === 'gap' &&
  option && (
    <span className="quiz-fill" data-tone={tone}>
      <WordsInline words={{ text: option.words.text, language: option.words.language }} />
    </span>
  );

/** What they are matched by, where somebody wrote it. */
const Question = ({ item: { question } }: { item: ItemOf<'match'> }) =>
  question && <Prompt prompt={{ kind: 'question', words: question }} />;

export function MatchAsked({ item, card, onGive }: AskedProps) {
  const t = useTranslations('quiz');
  const id = useId();
  const [pairs, setPairs] = useState<Pairs>(() => item.prompts.map(() => null));
  const [open, setOpen] = useState<number | null>(0);
  /** The pair that was made last: what is open now gets the focus when there is one. */
  const [made, setMade] = useState<{ prompt: number; option: Option } | null>(null);
  const fields = useRef<HTMLOListElement>(null);

  const pair = (prompt: number, option: Option) => {
    const after = paired(pairs, prompt, option.id);
    setPairs(after);
    setOpen(nextUnpaired(after, prompt));
    setMade({ prompt, option });
    onGive(matchGiven(after));
  };
  useKeysIn(card, (event) => {
    const option = item.options[optionPressed(event, item.options.length) ?? -1];
    if (!option || open === null) return false;
    pair(open, option);
    return true;
  });
  useEffect(() => {
    if (!made) return;
    const next = fields.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    (next ?? card.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  }, [made, card]);

  return (
    <>
      <Question item={item} />
      <ol className="quiz-match" ref={fields}>
        {item.prompts.map((prompt, at) => {
          const option = optionOf(item.options, pairs[at]);
          const isOpen = at === open;
          const ids = {
            prompt: `${id}-prompt-${at}`,
            slot: `${id}-slot-${at}`,
            options: `${id}-options-${at}`,
          };
          return (
            <li key={ids.prompt} data-open={isOpen || undefined}>
              <Prompt prompt={prompt} id={ids.prompt} fill={filled(prompt, option) || undefined} />
              <button
                type="button"
                className="quiz-slot"
                id={ids.slot}
                aria-labelledby={`${ids.prompt} ${ids.slot}`}
                aria-expanded={isOpen}
                aria-controls={ids.options}
                data-filled={option !== undefined || undefined}
                onClick={() => setOpen(isOpen ? null : at)}
              >
                {option ? <Words words={option.words} /> : <span>{t('pair')}</span>}
                <ChevronDown aria-hidden size={17} />
              </button>
              {isOpen && (
                <OptionList
                  id={ids.options}
                  options={item.options}
                  pairs={pairs}
                  at={at}
                  labelledBy={ids.prompt}
                  onChoose={(chosen) => pair(at, chosen)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {made && t('paired', { index: made.prompt + 1, text: made.option.words.text })}
      </p>
    </>
  );
}

interface ListProps {
  id: string;
  options: readonly Option[];
  pairs: Pairs;
  at: number;
  labelledBy: string;
  onChoose: (option: Option) => void;
}

function OptionList({ id, options, pairs, at, labelledBy, onChoose }: ListProps) {
  const t = useTranslations('quiz');
  const format = useFormatter();
  return (
    <ul className="quiz-options" id={id} aria-labelledby={labelledBy}>
      {options.map((option, index) => {
        const holder = pairs.indexOf(option.id);
        const isElsewhere = holder !== -1 && holder !== at;
        return (
          <li key={option.id}>
            <button
              type="button"
              className="quiz-option"
              aria-pressed={holder === at}
              data-elsewhere={isElsewhere || undefined}
              onClick={() => onChoose(option)}
            >
              <span className="quiz-option-words">
                <Words words={option.words} />
              </span>
              {isElsewhere && <span className="quiz-tag">{t('taken')}</span>}
              <kbd className="quiz-key" aria-hidden>
                {format.number(index + 1)}
              </kbd>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function MatchSolved({ item, outcome }: { item: ItemOf<'match'>; outcome: Outcome }) {
  const t = useTranslations('quiz');
  const { given, solution } = outcome;
  if (solution.type !== 'match') return null;
  const chosen = given.type === 'match' ? given.options : [];
  return (
    <>
      <Question item={item} />
      <ol className="quiz-match">
        {item.prompts.map((prompt, at) => {
          const right = optionOf(item.options, solution.options[at]);
          const wrong = chosen[at] === right?.id ? undefined : optionOf(item.options, chosen[at]);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the prompts of an item never change places
            <li key={at}>
              <Prompt prompt={prompt} fill={filled(prompt, right, 'good') || undefined} />
              {right && <Chosen option={right} tone="good" note={wrong && t('rightAnswer')} />}
              {wrong && <Chosen option={wrong} tone="bad" note={t('yourAnswer')} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Chosen({ option, tone, note }: { option: Option; tone: 'good' | 'bad'; note: string | undefined }) {
  const Sign = tone === 'good' ? Check : X;
  return (
    <p className="quiz-option" data-tone={tone}>
      <span className="quiz-option-sign">
        <Sign aria-hidden size={18} />
      </span>
      <span className="quiz-option-words">
        <Words words={option.words} />
      </span>
      {note && <span className="quiz-tag">{note}</span>}
    </p>
  );
}
