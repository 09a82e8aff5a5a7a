/** Recognises headings and sub-items, which both depend on whether the text before them had come to its end. */
import {
  isFinished,
  isLeadIn,
  isRecommendationTitle,
  isSummaryTitle,
  itemLabel,
  leadingNumber,
  listBullet,
  sectionLevel,
  unmarkedLevel,
} from './conventions.ts';
import type { Line, Pass } from './lines.ts';
import { isMarkedHeading, plain } from './markup.ts';

const longestHeading = 250;

/** What the lines read so far leave open. */
interface State {
  /** Text of the block that the next line may continue; undefined after a heading and at the start. */
  open: string | undefined;
  /** True inside a list of sub-items. */
  listOpen: boolean;
  /** Level of the last heading, if no text has followed it yet. */
  headingLevel: number | undefined;
  /** Depth of headings without a section mark. */
  unmarked: number;
}

function headingLevel(line: Line, text: string, state: State): number | undefined {
  if (text.length > longestHeading) return undefined;
  const level = isSummaryTitle(text) ? 1 : sectionLevel(text);
  const continues = state.open !== undefined && !isFinished(state.open);
  if (
    isMarkedHeading(line.text) ||
    (level !== undefined && level < unmarkedLevel - 1 && !/[.؛;]$/.test(text))
  )
    return level ?? state.unmarked;
  if (continues || /[.؟?!:؛;،,…]["”»)\]]*$/.test(text)) return undefined;
  return level ?? state.unmarked;
}

function listItem(text: string, state: State): string | undefined {
  const body = text.replace(listBullet, '');
  if (isRecommendationTitle(body)) return body;
  const inList = state.open !== undefined && (state.listOpen || isLeadIn(state.open));
  if (!inList) return undefined;
  const label = itemLabel(body);
  if (label !== undefined) return label;
  if (leadingNumber(text) !== undefined && /[.:؛;]$/.test(text)) return body.match(/^\S+?(?=[\s-])/)?.[0];
  return listBullet.test(text) ? '•' : undefined;
}

export const markHeadings: Pass = (lines) => {
  const state: State = { open: undefined, listOpen: false, headingLevel: undefined, unmarked: unmarkedLevel };
  for (const line of lines) {
    const text = plain(line.text);
    if (line.role?.kind === 'noise' || line.role?.kind === 'footnote') continue;
    if (line.role?.kind === 'number') {
      Object.assign(state, { open: text, listOpen: false, headingLevel: undefined });
      continue;
    }
    const label = listItem(text, state);
    if (label !== undefined) {
      line.role = { kind: 'item', label };
      Object.assign(state, {
        open: isRecommendationTitle(text) ? `${text}:` : text,
        listOpen: true,
        headingLevel: undefined,
      });
      continue;
    }
    const level = headingLevel(line, text, state);
    if (level === undefined) {
      line.role = { kind: 'text' };
      state.open = text;
      state.headingLevel = undefined;
      continue;
    }
    if (level < unmarkedLevel) state.unmarked = unmarkedLevel;
    // Two unmarked headings with nothing between them: the second stands under the first.
    else if (state.headingLevel === level) state.unmarked += 1;
    line.role = { kind: 'heading', level: level < unmarkedLevel ? level : state.unmarked };
    Object.assign(state, { open: undefined, listOpen: false, headingLevel: line.role.level });
  }
};
