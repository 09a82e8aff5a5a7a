/** Recommending in English. */
import type { Wording } from './wording.ts';

export const english: Wording = {
  shoulds: [{ words: '(?:should|ought to)(?! have )', side: 'before' }],
  reports: [
    {
      words:
        '(?:recommends|recommended|recommend|advises|advised)(?= (?:that|to|the|states|member|governments|as|all|in))',
      side: 'after',
      gap: '(?:[^ ]+ ){0,5}?',
    },
    {
      words:
        '(?:calls|called|calling) (?:upon|on)|(?:urges|urged|invites|invited|encourages|encouraged|requests|requested|exhorts|exhorted)|(?:appeals|appealed) to|(?<=we )(?:urge|invite|encourage|call (?:upon|on))',
      side: 'after',
      gap: '(?:(?!to |by )[^ ]+ ){0,10}?',
      addressed: true,
    },
    {
      words:
        '(?:is|are|was|were|be) (?:strongly |also |further |therefore )?(?:urged|encouraged|invited|requested|called upon|advised|recommended) to',
      side: 'before',
      addressed: true,
    },
    {
      words: '(?:urges|urged|encourages|encouraged|invites|invited|calls on|calls upon|called on) them',
      side: 'after',
      pronoun: true,
    },
  ],
  inLists: [{ words: '(?:may|must|could|shall)', side: 'before' }],
  addressees: {
    'states-parties': 'states? parties|states? party|parties to the (?:convention|protocol)',
    states: '(?:member |all )?states?(?! part)|governments?|countries|national authorities',
    unodc: 'unodc|united nations office on drugs and crime|secretariat|secretary general',
    'working-group': 'working groups?|conference(?: of the parties)?',
    'regional-organisations':
      '(?:sub)?regional (?:and subregional )?(?:mechanisms?|organi[sz]ations?|bodies)',
    'international-organisations':
      'international organi[sz]ations?|intergovernmental organi[sz]ations?|united nations (?:entities|agencies|system)',
    'international-community': 'international community|donors?|donor (?:states|countries)',
    'law-enforcement':
      'law enforcement(?: agencies| authorities| officials| officers)?|police|prosecutors?|judges?|courts',
    'civil-society':
      'civil society(?: organi[sz]ations?)?|non governmental organi[sz]ations?|ngos|trade unions?',
    'private-sector': 'private sector|business(?:es)?|companies|employers?|recruitment agencies|corporations',
  },
  notAddressed:
    '(?:of|by|with|between|among|from|for|in|within|some|several|many|a number of|most|where)(?: the| all| other| relevant)?',
  subordinate: 'to|that|and to|by',
  and: 'and|or|as well as|including',
  headings: 'recommendations?',
  otherHeadings:
    'summary of (?:the )?(?:deliberations|discussions?)|organization of the (?:meeting|session)|issues for discussion|attendance|annex',
  announces:
    '(?:following|these) recommendations|recommendations (?:below|as follows)|(?:should|recommends?|recommended|urges?|urged|calls? (?:on|upon)|called (?:on|upon)|invite[sd]?|encourage[sd]?|request(?:s|ed)?)',
  provides:
    '(?:convention|protocol|treaty|article [0-9]+)~(?:provides|requires|stipulates|states|obliges|specifies|calls|obligates)',
  accordingTo:
    '(?:according to|as stated in)~(?:guidelines|plan|resolution|principles)|(?:noted|stressed|emphasized|stated|said|recognizes|recognized) that',
  authors:
    '(?:special rapporteur|independent expert|secretary general|secretariat|high commissioner|present report|we)',
  year: {
    before:
      '(?:in|of|since|its|annual|for|january|february|march|april|may|june|july|august|september|october|november|december|the)',
    after: '',
  },
  meeting: '# meeting',
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
      '|',
    ),
};
