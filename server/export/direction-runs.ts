/** Splits a line of mixed directions into runs of one direction each, for formats that state it run by run. */
import { type Language, languages } from '#corpus/languages';

export interface DirectionRun {
  text: string;
  rightToLeft: boolean;
}

export const isRightToLeft = (language: Language): boolean => languages[language].dir === 'rtl';

/** Digits of these scripts are not letters: they stand in either direction. */
const right =
  '(?:(?!\\p{Nd})[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}])';
const left = `(?:(?!${right})\\p{L})`;
/** From the first strong letter to the last, with the numbers and punctuation between them: a symbol is one stretch. */
const leftStretch = new RegExp(`${left}(?:(?:(?!${right}).)*(?:${left}|\\d))?`, 'gsu');
const rightStretch = new RegExp(`${right}(?:(?:(?!${left}).)*(?:${right}|\\p{Nd}))?`, 'gsu');
const firstStrong = new RegExp(`(${right})|${left}`, 'u');

/** The direction of a line by its first letter that has one; undefined when none has. */
export function startsRightToLeft(line: string): boolean | undefined {
  const strong = firstStrong.exec(line);
  return strong ? strong[1] !== undefined : undefined;
}

/** What is set apart: from an isolate to the end of it. */
const isolated = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

function stretches(text: string, rightToLeft: boolean): DirectionRun[] {
  const runs: DirectionRun[] = [];
  let from = 0;
  for (const { 0: stretch, index } of text.matchAll(rightToLeft ? leftStretch : rightStretch)) {
    runs.push({ text: text.slice(from, index), rightToLeft });
    runs.push({ text: stretch, rightToLeft: !rightToLeft });
    from = index + stretch.length;
  }
  return [...runs, { text: text.slice(from), rightToLeft }];
}

/**
 * The runs of a line in order; isolates are resolved and left out, because the runs say what they said.
 * @param rightToLeft direction of the line as a whole, which characters without one of their own take
 */
export function directionRuns(line: string, rightToLeft: boolean): DirectionRun[] {
  const runs: DirectionRun[] = [];
  let from = 0;
  for (const { 0: whole, 1: inside = '', index } of line.matchAll(isolated)) {
    runs.push(...stretches(line.slice(from, index), rightToLeft));
    runs.push(...stretches(inside, startsRightToLeft(inside) ?? rightToLeft));
    from = index + whole.length;
  }
  runs.push(...stretches(line.slice(from), rightToLeft));
  return joined(runs);
}

/** The runs of a line in order, to the last character: isolates stay where they are, like any other sign. */
export const exactRuns = (line: string, rightToLeft: boolean): DirectionRun[] =>
  joined(stretches(line, rightToLeft));

function joined(runs: readonly DirectionRun[]): DirectionRun[] {
  const whole: DirectionRun[] = [];
  for (const { text, rightToLeft } of runs) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last?.rightToLeft === rightToLeft) last.text += text;
    else whole.push({ text, rightToLeft });
  }
  return whole;
}
