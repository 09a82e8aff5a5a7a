/** Recommending in Spanish. */
import type { Wording } from './wording.ts';

export const spanish: Wording = {
  shoulds: [
    { words: '(?:debería|deberían)(?! haber )', side: 'before' },
    {
      words: '(?:convendría|conviene|sería conveniente)(?= que| [^ ]+r )',
      side: 'after',
      gap: '(?:que )?(?:los |las |la |el )?',
    },
  ],
  reports: [
    {
      words: '(?:recomienda|recomendó|recomiendan|recomendaron|recomendamos)',
      side: 'after',
      gap: '(?:[^ ]+ ){0,4}?',
    },
    {
      words:
        '(?:insta|instó|exhorta|exhortó|invita|invitó|alienta|alentó|anima|animó|pide|pidió|solicita|solicitó|hace un llamamiento|hizo un llamamiento)',
      side: 'after',
      gap: '(?:[^ ]+ ){0,4}?(?:a |al )(?:los |las |la |todos los )?',
      addressed: true,
    },
  ],
  inLists: [{ words: '(?:puede|pueden|podrían|podría|debe|deben|deberán|deberá)', side: 'before' }],
  addressees: {
    'states-parties': 'estados? partes?',
    states: 'estados?(?: miembros?)?(?! parte)|gobiernos?|países|autoridades nacionales',
    unodc: 'unodc|oficina de las naciones unidas contra la droga y el delito|secretaría|secretario general',
    'working-group': 'grupos? de trabajo|conferencia(?: de las partes)?',
    'regional-organisations': '(?:organizaciones|mecanismos|organismos) (?:sub)?regionales',
    'international-organisations':
      'organizaciones internacionales|organizaciones intergubernamentales|(?:entidades|organismos|sistema) de las naciones unidas',
    'international-community': 'comunidad internacional|donantes',
    'law-enforcement': 'organismos encargados de hacer cumplir la ley|policía|fiscales|jueces|tribunales',
    'civil-society': 'sociedad civil|organizaciones no gubernamentales|ong|sindicatos',
    'private-sector': 'sector privado|empresas|empleadores|agencias de contratación',
  },
  notAddressed: '(?:de|del|por|con|entre|en|algunos|varios|la mayoría)(?: los| las| la| el| otros)?',
  subordinate: 'a|de|que|para',
  and: 'y|e|o|así como',
  headings: 'recomendaci(?:ón|ones)',
  otherHeadings:
    'resumen de (?:las|los) (?:deliberaciones|debates)|organización de la reunión|organización del período|cuestiones que se examinarán|asistencia|participación|anexo',
  announces:
    'recomendaciones siguientes|siguientes recomendaciones|(?:debería|deberían|recomienda|recomendó|insta|instó|exhorta|exhortó|invita|invitó|alienta|alentó|pide|pidió)',
  provides:
    '(?:convención|convenio|protocolo|tratado|artículo [0-9]+)~(?:dispone|establece|exige|prevé|obliga|estipula)',
  accordingTo:
    '(?:según|de conformidad con)~(?:directrices|plan|resolución|principios)|(?:subrayó|señaló|destacó|declaró) que',
  authors: '(?:relatora? especial|experto independiente|secretario general|secretaría|recomendamos)',
  year: {
    before:
      '(?:en|de|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    after: '',
  },
  meeting: '# reunión',
  ordinals:
    'primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|11ª|12ª|13ª|14ª|15ª|16ª|17ª|18ª|19ª|20ª'.split(
      '|',
    ),
};
