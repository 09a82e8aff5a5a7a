/** Symbols of documents in a text, however they are typed: "a/hrc/14/32", "A HRC 14 32", "HRC/14/32", «V.24-13453». */
import type { DocumentSource } from '#corpus/schema';
import { normalise } from '#indexer';

export interface SymbolAt {
  /** Id of the document. */
  document: string;
  start: number;
  end: number;
}

/** Fewest digits that name a document without a letter: "24-13453". */
const fewestDigits = 7;

const piecesOf = (symbol: string): string[] => normalise(symbol).match(/[a-z]+|\d+/g) ?? [];

/** What a document is known by, in pieces: its symbol, or what stands for one if it looks like one. */
function symbolOf({ symbol, citeAs }: DocumentSource): string[] {
  const known = symbol ?? citeAs?.en ?? '';
  return /^[\w.-]+(?:[/.-][\w.-]+)+$/.test(known) ? piecesOf(known) : [];
}

const isPartOf = (pieces: readonly string[], whole: readonly string[]): boolean =>
  whole.some((_, from) => pieces.every((piece, offset) => piece === whole[from + offset]));

/** Enough of a symbol to go by: two pieces, and not only a year and a number, which resolutions have too. */
const isTelling = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && (/[a-z]/.test(pieces.join('')) || pieces.join('').length >= fewestDigits);

/**
 * Symbols in a folded text, each with its document. A part of a symbol counts when only one document has it; a longer
 * symbol ("A/HRC/14/32/Add.1") is another document's.
 */
export function symbolsIn(text: string, sources: readonly DocumentSource[]): SymbolAt[] {
  const symbols = sources.map((source) => ({ id: source.id, pieces: symbolOf(source) }));
  const found: SymbolAt[] = [];
  for (const run of text.matchAll(/(?<![a-z\d])[a-z\d]+(?:\s?[/.-]\s?[a-z\d]+)+/g)) {
    const pieces = piecesOf(run[0]);
    const matching = symbols.filter((symbol) => isPartOf(pieces, symbol.pieces));
    const [only] = matching.filter(({ pieces: whole }) => whole.length === pieces.length).concat(matching);
    if (
      only !== undefined &&
      isTelling(pieces) &&
      (matching.length === 1 || only.pieces.length === pieces.length)
    )
      found.push({ document: only.id, start: run.index, end: run.index + run[0].length });
  }
  for (const { id, pieces } of symbols) {
    if (!isTelling(pieces)) continue;
    const spaced = new RegExp(`(?<![a-z\\d/.-])${pieces.join('[\\s/.-]*')}(?![a-z\\d]|[/.-][a-z\\d])`, 'g');
    for (const { index, 0: typed } of text.matchAll(spaced))
      if (!found.some(({ start, end }) => index < end && start < index + typed.length))
        found.push({ document: id, start: index, end: index + typed.length });
  }
  return found.sort((a, b) => a.start - b.start);
}
