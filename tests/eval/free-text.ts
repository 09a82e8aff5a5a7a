/** How far the grading of free text agrees with what the made answers should get; by language, kind and half. */
import { assemble } from '../../server/assemble.ts';
import { loadConfig } from '../../server/config.ts';
import { type Agreement, agreement, gradeMade } from '../server/training/grading/agreement.ts';
import { kinds, madeAnswers } from '../server/training/grading/made.ts';

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`).padStart(6);

const row = (name: string, { answers, exact, near, precision, recall, kappa }: Agreement) =>
  `${name.padEnd(14)}${String(answers).padStart(8)}${percent(exact)}${percent(near).padStart(10)}${percent(precision).padStart(12)}${percent(recall).padStart(9)}${kappa.toFixed(2).padStart(8)}`;

const { index, store } = await assemble(loadConfig(process.env));
try {
  const graded = await gradeMade(madeAnswers(index), index);
  const lines = [
    `${''.padEnd(14)} answers exact  one off  precision   recall   kappa`,
    row('all', agreement(graded)),
    row('tunes', agreement(graded.filter(({ made }) => made.tunes))),
    row('tests', agreement(graded.filter(({ made }) => !made.tunes))),
  ];
  for (const language of new Set(graded.map(({ made }) => made.language)))
    lines.push(row(language, agreement(graded.filter(({ made }) => made.language === language))));
  for (const kind of kinds) lines.push(row(kind, agreement(graded.filter(({ made }) => made.kind === kind))));
  lines.push('', 'Not as expected:');
  for (const { made, grade } of graded)
    if (grade.verdict !== made.verdict || grade.found.some((found, at) => found !== made.found[at]))
      lines.push(
        `${made.tunes ? 'tunes' : 'tests'} ${made.item} ${made.language} ${made.kind}: ${made.verdict} → ${grade.verdict}, ${made.found.map(Number)} → ${grade.found.map(Number)}  «${made.text}»`,
      );
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  store.close();
  index.close();
}
