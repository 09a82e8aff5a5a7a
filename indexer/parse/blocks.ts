/** Joins classified lines into the blocks of a document and heals what pages had torn. */
import type {
  Block,
  Document,
  DocumentSource,
  Footnote,
  Heading,
  Paragraph,
  ParagraphRef,
} from '#corpus/schema';
import { isFinished, isLeadIn, listBullet } from './conventions.ts';
import { readCalls } from './footnote-calls.ts';
import type { Line } from './lines.ts';
import { plain } from './markup.ts';

type Noise = Document['noise'];

class Assembler {
  readonly blocks: Block[] = [];
  readonly noise: Noise = [];
  private headings: Heading[] = [];
  private leadIn: string | undefined;
  private paragraph: Paragraph | undefined;
  private unnumbered = 0;
  private lastNumber = 0;

  add(line: Line): void {
    const role = line.role ?? { kind: 'text' };
    for (const { noise, raw } of line.marks) this.noise.push({ kind: noise, raw });
    switch (role.kind) {
      case 'noise':
        for (const raw of line.raw) this.noise.push({ kind: role.noise, raw });
        return;
      case 'footnote':
        this.footnote({ kind: 'footnote', mark: role.mark, text: plain(line.text), raw: line.raw });
        return;
      case 'heading':
        this.heading({ kind: 'heading', level: role.level, text: plain(line.text), raw: line.raw });
        return;
      case 'number':
        this.start(role.number, line);
        return;
      case 'item':
        this.item(role.label, line);
        return;
      case 'text':
        this.text(line);
        return;
      default:
        role satisfies never;
    }
  }

  private footnote(footnote: Footnote): void {
    const last = this.blocks.at(-1);
    // A footnote that runs over several lines bears its mark on the first only.
    if (last?.kind === 'footnote' && last.mark === footnote.mark) {
      last.text = `${last.text} ${footnote.text}`;
      last.raw.push(...footnote.raw);
    } else this.blocks.push(footnote);
  }

  private heading(heading: Heading): void {
    this.headings = [...this.headings.filter((above) => above.level < heading.level), heading];
    this.leadIn = undefined;
    this.paragraph = undefined;
    this.blocks.push(heading);
  }

  private start(ref: ParagraphRef, line: Line): void {
    const { text, calls } = readCalls(line.text);
    const section = this.headings.map((heading) => heading.text);
    if (this.leadIn !== undefined) section.push(this.leadIn);
    this.paragraph = {
      kind: 'paragraph',
      ref,
      after: this.lastNumber,
      text,
      raw: [...line.raw],
      section,
      items: [],
      calls,
    };
    this.blocks.push(this.paragraph);
    if (typeof ref === 'number') this.lastNumber = ref;
  }

  private item(label: string, line: Line): void {
    const { paragraph } = this;
    if (paragraph === undefined) {
      this.startUnnumbered(line);
      return;
    }
    const start = paragraph.text.length + 1;
    this.append(paragraph, '\n', { ...line, text: line.text.replace(listBullet, '') });
    paragraph.items.push({ label, start, end: paragraph.text.length });
  }

  private text(line: Line): void {
    const { paragraph } = this;
    const text = plain(line.text);
    if (paragraph === undefined || this.opensGroup(paragraph, text)) {
      this.startUnnumbered(line);
      return;
    }
    const item = paragraph.items.at(-1);
    const finished = isFinished(paragraph.text);
    /** Only the title of a recommendation stands there so far. */
    const titleOnly = item !== undefined && paragraph.text.slice(item.start) === item.label;
    this.append(paragraph, finished || titleOnly ? '\n' : ' ', line);
    if (item && (titleOnly || !finished)) item.end = paragraph.text.length;
  }

  /** A lettered line after a finished paragraph introduces the paragraphs that follow it. */
  private opensGroup(paragraph: Paragraph, text: string): boolean {
    if (paragraph.items.length > 0 || !isFinished(paragraph.text)) return false;
    return /^\(.{1,2}\)\s/.test(text) || typeof paragraph.ref === 'string';
  }

  private startUnnumbered(line: Line): void {
    this.leadIn = undefined;
    this.unnumbered += 1;
    this.start(`t${this.unnumbered}`, line);
    if (this.paragraph && isLeadIn(this.paragraph.text)) this.leadIn = this.paragraph.text;
  }

  private append(paragraph: Paragraph, separator: string, line: Line): void {
    const { text, calls } = readCalls(line.text);
    const offset = paragraph.text.length + separator.length;
    paragraph.text += separator + text;
    paragraph.calls.push(...calls.map((call) => ({ ...call, at: call.at + offset })));
    paragraph.raw.push(...line.raw);
  }
}

/** Builds a document from its classified lines, in the order of the file. */
export function assemble(source: DocumentSource, lines: readonly Line[]): Document {
  const assembler = new Assembler();
  for (const line of lines) assembler.add(line);
  return { ...source, blocks: assembler.blocks, noise: assembler.noise };
}
