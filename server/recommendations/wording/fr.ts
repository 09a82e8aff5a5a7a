/** Recommending in French. */
import type { Wording } from './wording.ts';

export const french: Wording = {
  shoulds: [
    { words: '(?:devrait|devraient)', side: 'before' },
    {
      words: 'il (?:conviendrait|convient|serait souhaitable|importe)(?= (?:que|de|d))',
      side: 'after',
      gap: '(?:que )?(?:les |la |le |l )?',
    },
  ],
  reports: [
    {
      words:
        '(?:recommande|recommandé|recommandent|recommandons|recommandait)(?= (?:que|qu|de|d|à|aux|au|en|également|aussi))',
      side: 'after',
      gap: '(?:[^ ]+ ){0,4}?',
    },
    {
      words:
        '(?:invite|invité|engage|engagé|exhorte|exhorté|encourage|encouragé|prie|prié|appelle|appelé|priait|(?:demande|demandé)(?=(?: instamment| également| aussi)? (?:à|au|aux) ))(?: instamment| également| aussi)?',
      side: 'after',
      gap: '(?:(?!à |par )[^ ]+ ){0,6}?(?:à )?',
      addressed: true,
    },
    {
      words:
        '(?:est|sont|a été|ont été) (?:vivement |également |instamment )?(?:invités?|invitées?|encouragés?|priés?|engagés?|exhortés?|appelés?)',
      side: 'before',
      addressed: true,
    },
  ],
  inLists: [{ words: '(?:peut|peuvent|pourrait|pourraient|doit|doivent)', side: 'before' }],
  addressees: {
    'states-parties': 'états? parties?',
    states: 'états?(?: membres)?(?! part)|gouvernements?|pays|autorités nationales',
    unodc: 'onudc|office des nations unies contre la drogue et le crime|secrétariat|secrétaire général',
    'working-group': 'groupes? de travail|conférence(?: des parties)?',
    'regional-organisations': '(?:organisations|mécanismes|organismes) (?:sous )?régiona(?:ux|les)',
    'international-organisations':
      'organisations internationales|organisations intergouvernementales|(?:entités|organismes|système) des nations unies',
    'international-community': 'communauté internationale|donateurs|bailleurs de fonds',
    'law-enforcement':
      'services de (?:détection et de )?répression|police|procureurs|juges|tribunaux|forces de l ordre',
    'civil-society': 'société civile|organisations non gouvernementales|ong|syndicats',
    'private-sector': 'secteur privé|entreprises|employeurs|agences de recrutement|sociétés',
  },
  notAddressed:
    '(?:de|des|du|par|avec|entre|dans|certains|plusieurs|la plupart|d)(?: les| la| le| l| autres)?',
  subordinate: 'de|d|que|pour',
  and: 'et|ou|ainsi que',
  headings: 'recommandations?',
  otherHeadings:
    'résumé des (?:délibérations|débats)|organisation de la réunion|organisation de la session|questions à examiner|participation|annexe',
  announces:
    'recommandations (?:suivantes|ci après)|(?:devrait|devraient|recommande|recommandé|invite|invité|encourage|encouragé|prie|prié|exhorte|engage)',
  provides: '(?:convention|protocole|traité|article [0-9]+)~(?:prévoit|exige|dispose|stipule|oblige|impose)',
  accordingTo: '(?:selon|conformément)~(?:principes|plan|résolution)|(?:souligné|déclaré|noté|estimé) que',
  authors: '(?:rapporteuse? spéciale?|expert indépendant|secrétaire général|secrétariat|nous)',
  year: {
    before: '(?:en|de|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
    after: '',
  },
  meeting: '# réunion',
  ordinals:
    'première|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix septième|dix huitième|dix neuvième|vingtième'.split(
      '|',
    ),
};
