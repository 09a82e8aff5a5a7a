/** A Word document as tests look at it: every part read strictly, its paragraphs with their styles and directions. */

import { all, type Element, readXml, textOf } from './xml.ts';
import { unzip } from './zip.ts';

export interface WordParagraph {
  style: string | undefined;
  text: string;
  /** `w:bidi` among its properties. */
  bidi: boolean;
  element: Element;
}

/** An on/off property (`w:bidi`, `w:rtl`) of the properties in `of`. */
export function isOn(of: Element, name: string): boolean {
  const property = all(of, name)[0];
  return property !== undefined && !['false', '0'].includes(property.attributes['w:val'] ?? 'true');
}

const properties = (element: Element, name: string): Element =>
  element.children.find((child) => typeof child !== 'string' && child.name === name) as Element;

export interface Run {
  text: string;
  rtl: boolean;
  language: Record<string, string>;
}

export const runsOf = ({ element }: WordParagraph): Run[] =>
  all(element, 'w:r').flatMap((run) => {
    const own = properties(run, 'w:rPr');
    if (own === undefined) return [];
    return [
      { text: textOf(run), rtl: isOn(own, 'w:rtl'), language: all(own, 'w:lang')[0]?.attributes ?? {} },
    ];
  });

export function openWord(file: Buffer) {
  const parts = new Map(
    [...unzip(file)].flatMap(([path, data]): [string, Element][] =>
      /\.(xml|rels)$/.test(path) ? [[path, readXml(data.toString('utf8'))]] : [],
    ),
  );
  const part = (path: string): Element => {
    const found = parts.get(path);
    if (!found) throw new Error(`the document has no ${path}`);
    return found;
  };
  const paragraphsOf = (path: string): WordParagraph[] =>
    all(part(path), 'w:p').map((element) => {
      const own = properties(element, 'w:pPr');
      return {
        style: all(own, 'w:pStyle')[0]?.attributes['w:val'],
        text: textOf(element),
        bidi: isOn(own, 'w:bidi'),
        element,
      };
    });
  const paragraphs = paragraphsOf('word/document.xml');
  const styled = (style: string) => paragraphs.filter((paragraph) => paragraph.style === style);
  return { parts, part, paragraphs, styled, paragraphsOf };
}
