/** Citations for reference managers, against what the formats' conventions ask for. */
import { describe, expect, it } from 'vitest';
import { type Cited, escapeTex, toBibtex, toRis } from '../../client/lib/citation-formats.ts';

const everywhere = (text: string) => ({ ar: text, en: text, fr: text, es: text, ru: text, zh: text });

const report: Cited = {
  document: {
    id: 'a-hrc-14-32',
    symbol: 'A/HRC/14/32',
    citeAs: null,
    title: { ...everywhere('Report on trafficking in persons'), ar: 'تقرير عن الاتجار بالأشخاص' },
    body: { ...everywhere('Human Rights Council'), ar: 'مجلس حقوق الإنسان' },
    date: '2010-05-04',
    language: 'ar',
  },
  paragraph: 77,
  label: 'A/HRC/14/32, para. 77',
  language: 'en',
};

const withoutSymbol: Cited = {
  ...report,
  document: {
    ...report.document,
    id: 'draft-report',
    symbol: null,
    citeAs: everywhere('Working Group, draft report, 2019'),
    date: '2019',
    language: 'fr',
  },
  paragraph: 't3',
  label: 'Working Group, draft report, 2019, text after para. 4',
};

const linesOf = (ris: string) => ris.split('\r\n');

/** The fields of an entry, read as BibTeX reads them: a value ends where its braces are closed. */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const match of entry.matchAll(/^ {2}(\w+) = /gm)) {
    const from = match.index + match[0].length;
    let open = 0;
    let at = from;
    for (; at < entry.length; at++) {
      if (entry[at] === '{') open += 1;
      else if (entry[at] === '}') open -= 1;
      if (open < 0 || (open === 0 && /[,\n]/.test(entry[at] ?? ''))) break;
    }
    fields.set(match[1] ?? '', entry.slice(from, at));
  }
  return fields;
}

describe('BibTeX', () => {
  it('of a document with a symbol', () => {
    expect(toBibtex(report)).toBe(`@techreport{a-hrc-14-32-2010-77-ar,
  author = {{Human Rights Council}},
  title = {{Report on trafficking in persons}},
  institution = {Human Rights Council},
  number = {A/HRC/14/32},
  year = {2010},
  month = may,
  note = {para. 77},
  language = {arabic}
}
`);
  });

  it('of a document without a symbol, known to the year, and of text without a number', () => {
    expect(toBibtex(withoutSymbol)).toBe(`@misc{draft-report-2019-t3-fr,
  author = {{Human Rights Council}},
  title = {{Report on trafficking in persons}},
  howpublished = {Working Group, draft report, 2019},
  year = {2019},
  note = {text after para. 4},
  language = {french}
}
`);
  });

  it('keeps Arabic as it is, without the marks of direction', () => {
    const label = 'A/HRC/14/32، الفقرة ٧٧ \u2068(ب)\u2069';
    const fields = fieldsOf(toBibtex({ ...report, label, language: 'ar' }));
    expect(fields.get('title')).toBe('{{تقرير عن الاتجار بالأشخاص}}');
    expect(fields.get('note')).toBe('{الفقرة ٧٧ (ب)}');
  });

  it('escapes what TeX would take for a command, and leaves braces balanced', () => {
    expect(escapeTex('50 % of_it & #1 for $5')).toBe('50 \\% of\\_it \\& \\#1 for \\$5');
    expect(escapeTex('a\\b~c^d')).toBe('a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d');
    expect(escapeTex('} {')).toBe('\\textbraceright{} \\textbraceleft{}');
    const title = everywhere('An unclosed { and\na 100% _new_ line');
    const fields = fieldsOf(toBibtex({ ...report, document: { ...report.document, title } }));
    expect(fields.get('title')).toBe('{{An unclosed \\textbraceleft{} and a 100\\% \\_new\\_ line}}');
    expect(fields.get('number')).toBe('{A/HRC/14/32}');
  });

  it('names the two versions of a paragraph apart', () => {
    const english = { ...report, document: { ...report.document, language: 'en' as const } };
    const keys = [report, english].map((cited) => toBibtex(cited).split('\n')[0]);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('RIS', () => {
  it('of a document with a symbol: tags of a report, lines that end as the format wants', () => {
    expect(linesOf(toRis(report))).toEqual([
      'TY  - RPRT',
      'AU  - Human Rights Council',
      'TI  - Report on trafficking in persons',
      'PB  - Human Rights Council',
      'PY  - 2010',
      'DA  - 2010/05/04/',
      'SN  - A/HRC/14/32',
      'SP  - para. 77',
      'LA  - ar',
      'ER  - ',
      '',
    ]);
  });

  it('of a document without a symbol, known to the year', () => {
    const lines = linesOf(toRis(withoutSymbol));
    expect(lines).toContain('SN  - Working Group, draft report, 2019');
    expect(lines).toContain('SP  - text after para. 4');
    expect(lines).toContain('PY  - 2019');
    expect(lines.filter((line) => line.startsWith('DA'))).toEqual([]);
  });

  it('of a date known to the month', () => {
    const lines = linesOf(toRis({ ...report, document: { ...report.document, date: '2020-02' } }));
    expect(lines).toContain('DA  - 2020/02//');
  });

  it('lets no line of a title become a tag', () => {
    const title = everywhere('First\r\nER  - \r\nTY  - JOUR');
    const lines = linesOf(toRis({ ...report, document: { ...report.document, title } }));
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - RPRT']);
    expect(lines).toContain('TI  - First ER - TY - JOUR');
  });
});
