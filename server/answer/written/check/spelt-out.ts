/** Is a name said in other words? Languages call the same body or handbook otherwise, and passages explain what others name. */
import type { Evidence } from './evidence.ts';
import { nearOf } from './sentences.ts';

/** How near each word of it has to come. */
const said = 0.5;
/** Of so many words one may be missing. */
const long = 5;
/** Words of a passage in which it is said, for each of its own. */
const stretch = 2;

/**
 * Whether one place of the passages has the words of a name of the claim.
 * @param fewest words of a name that can be told by them
 * @param name in search form
 */
export const speltOut =
  ({ words, aligned }: Pick<Evidence, 'words' | 'aligned'>, fewest: number) =>
  (name: string): boolean => {
    const isPart = (form: string) =>
      /\p{Script=Han}/u.test(form) ? name.includes(form) : name.split(' ').includes(form);
    const rows = words.flatMap(({ form }, at) => (isPart(form) ? [nearOf(aligned, at)] : []));
    if (rows.length < fewest) return false;
    const length = rows.length * stretch;
    const last = Math.max(0, (rows[0]?.length ?? 0) - length);
    const needed = rows.length >= long ? rows.length - 1 : rows.length;
    return Array.from({ length: last + 1 }, (_, from) => from).some(
      (from) =>
        rows.filter((row) => row.slice(from, from + length).some((near) => near >= said)).length >= needed,
    );
  };
