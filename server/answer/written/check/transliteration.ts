/** Does a name stand in a text of another script? By its consonants: scripts agree on them better than on vowels. */
import { folded, withoutPrefixes } from '../../../stated/words.ts';

/** What a letter, or two together, may stand for: P F T D S X(sh) J K M N L R; small ones may be left out. */
const sounds = new Map(
  [
    'b:P p:P f:F ph:F v:FPw w:wF t:T th:TDS d:D dh:D s:SX z:SD c:KSX ck:K ch:XKJ sh:X sch:X tsch:X tch:X j:JKXy dj:J g:JK gh:K gu:K k:K kh:K q:K qu:K x:KSX ts:S tz:S h:hK m:M n:N ñ:N ny:N gn:N l:L r:R y:yJ zh:J',
    'б:P п:P ф:F в:FPw т:T д:D с:SX з:SD ц:SK ч:XJ ш:X щ:X ж:J дж:J г:KJh к:K х:Kh кс:KS м:M н:N л:L р:R й:y',
    'ب:P پ:P ف:F ڤ:F و:wF ت:T ط:T ث:TS د:D ض:D ذ:DS ظ:DS س:S ص:S ز:S ش:X تش:X ج:JK چ:XJ غ:K ك:K ق:K خ:K گ:K كس:KS ح:hK ه:h م:M ن:N ل:L ر:R ي:yJ',
  ].flatMap((list) => list.split(' ').map((pair) => pair.split(':') as [string, string])),
);
const units = new RegExp([...sounds.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const mayGo = (sound: string) => /^[a-z]/.test(sound);

const soundsOf = (word: string): string[] =>
  (
    folded(word)
      .replace(/(\p{L})\1+/gu, '$1')
      .match(units) ?? []
  ).map((unit) => sounds.get(unit) ?? '');

const alike = (one: string, other: string) => [...one].some((sound) => other.includes(sound));

/** How many consonants have to be added, left out or changed to come from one to the other. */
function apart(from: readonly string[], to: readonly string[]): number {
  const cost = (sound: string) => (mayGo(sound) ? 0 : 1);
  let row = [0];
  for (const sound of to) row.push((row.at(-1) ?? 0) + cost(sound));
  for (const sound of from) {
    const next = [(row[0] ?? 0) + cost(sound)];
    for (const [at, other] of to.entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (alike(sound, other) ? 0 : 1),
          (row[at + 1] ?? 0) + cost(sound),
          (next[at] ?? 0) + cost(other),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Endings of who or what comes from a place, in four languages. */
const demonym =
  /(?:ian|ean|an|ese|ish|iens?|iennes?|ains?|aines?|aise?s?|oise?s?|ian[oa]s?|an[oa]s?|es[ae]?s?|eñ[oa]s?|(?:ск|йск)\p{L}{2,3})$/u;
const shortestPlace = 4;
const placeOf = (word: string): string[] => {
  const place = word.replace(demonym, '');
  return place !== word && place.length >= shortestPlace ? [word, place] : [word];
};

/** Consonants of the shortest name that can be told from other words, and of one that may differ in one of them. */
const [fewest, longName] = [2, 5];

/**
 * Whether one of the words may be the name in another script, or in the same one. A short name may be taken for a word.
 * @param name one word
 * @returns undefined when the name has too few consonants to tell
 */
export function isAmong(name: string, words: readonly string[]): boolean | undefined {
  const found = placeOf(name).map((form) => isAmongSounds(form, words));
  return found.includes(true) ? true : found[0];
}

function isAmongSounds(name: string, words: readonly string[]): boolean | undefined {
  const own = soundsOf(name);
  const firm = own.filter((sound) => !mayGo(sound)).length;
  if (firm < fewest) return undefined;
  const allowed = firm >= longName ? 1 : 0;
  return words.some((word) =>
    withoutPrefixes(word).some((form) => {
      const there = soundsOf(form);
      return there.length > 0 && alike(own[0] ?? '', there[0] ?? '') && apart(own, there) <= allowed;
    }),
  );
}
