/** A piece of a text, lit or not. */
import { PrintedText } from '../../components/printed-text.tsx';
import { cutText } from '../../lib/cut-text.ts';
import { edges, type Lights, lightOf } from './lights.ts';

export function LitPiece({ text, light }: { text: string; light: string | undefined }) {
  const printed = <PrintedText>{text}</PrintedText>;
  return light === undefined ? printed : <mark className={light}>{printed}</mark>;
}

/** A text without lines of its own: a heading, a footnote. */
export function LitWords({ text, lights }: { text: string; lights: Lights }) {
  return cutText(text, edges(lights)).map(({ start, text: piece }) => (
    <LitPiece key={start} text={piece} light={lightOf(lights, start, start + piece.length)} />
  ));
}
