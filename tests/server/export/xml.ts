/** A strict reader of XML: whatever is not well-formed throws. Enough of the standard for what Word documents hold. */

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const nameOf = String.raw`[\p{L}_][\p{L}\p{Nd}_.\-]*(?::[\p{L}_][\p{L}\p{Nd}_.\-]*)?`;
const token = new RegExp(
  String.raw`<\?xml [^?]*\?>|<(?<open>${nameOf})(?<attributes>(?:\s+${nameOf}="[^"<]*")*)\s*(?<empty>/?)>|</(?<close>${nameOf})\s*>|(?<text>[^<]+)`,
  'uy',
);
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in text');
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const number = /^#(?:(\d+)|x([\da-fA-F]+))$/.exec(name);
    const sign = number
      ? String.fromCodePoint(number[1] ? Number(number[1]) : Number.parseInt(number[2] ?? '', 16))
      : entities[name];
    if (sign === undefined || !whole.endsWith(';') || forbidden.test(sign))
      throw new Error(`"${whole}" is no entity`);
    return sign;
  });
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, name)) throw new Error(`the attribute ${name} is there twice`);
    found[name] = decoded(value);
  }
  return found;
}

/** @throws Error when it is not well-formed, or a prefix stands for no namespace */
export function readXml(xml: string): Element {
  if (forbidden.test(xml)) throw new Error('a character that XML forbids');
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed: ${xml.slice(at, at + 80)}`);
    const { open: name, attributes = '', empty, close, text } = match.groups ?? {};
    const parent = open.at(-1) ?? top;
    if (name !== undefined) {
      const element: Element = { name, attributes: attributesIn(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    } else if (close !== undefined) {
      if (close !== parent.name) throw new Error(`</${close}> closes <${parent.name}>`);
      open.pop();
    } else if (text !== undefined) parent.children.push(decoded(text));
    else if (at > 0) throw new Error('a declaration that is not at the beginning');
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length !== 1 || typeof root !== 'object' || others.length > 0) throw new Error('not one root');
  for (const element of [root, ...descendants(root)])
    for (const name of [element.name, ...Object.keys(element.attributes)]) {
      const prefix = /^(\w+):/.exec(name)?.[1];
      if (prefix && !['xml', 'xmlns'].includes(prefix) && !(`xmlns:${prefix}` in root.attributes))
        throw new Error(`${name} has no namespace`);
    }
  return root;
}

export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children)
    if (typeof child !== 'string') {
      yield child;
      yield* descendants(child);
    }
}

/** Elements of a name below `element`, in order. */
export const all = (element: Element, name: string): Element[] =>
  [...descendants(element)].filter((each) => each.name === name);

/** What a reader sees of it: text, tabs and breaks; not the codes of fields. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      return child.name === 'w:br' ? '\n' : textOf(child);
    })
    .join('');
