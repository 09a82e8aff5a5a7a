/** Recommending in Chinese: words are not parted, so a gap is counted in characters. */
import type { Wording } from './wording.ts';

export const chinese: Wording = {
  shoulds: [
    {
      words: '应当|应该|(?<![供反相效响适回感对])应(?![对用急付邀聘变征酬否当该对])|宜(?=采取|考虑)',
      side: 'before',
    },
  ],
  reports: [
    {
      words: '建议(?=.{0,12}(?:国|政府|秘书处|办公室|工作组|组织|部门|社会))(?! *[。书的中和]|草案)',
      side: 'after',
      gap: '.{0,10}?',
    },
    {
      words: '敦促|呼吁|促请|吁请|鼓励|邀请|请(?=各|缔|会|秘|联|成|所|国)|要求',
      side: 'after',
      gap: '.{0,8}?',
      addressed: true,
    },
  ],
  inLists: [{ words: '可以|可|必须|须', side: 'before' }],
  addressees: {
    'states-parties': '缔约国|缔约方(?!会议)',
    states: '会员国|成员国|各国政府|各国|国家(?=应)|政府',
    unodc: '毒品和犯罪问题办公室|毒罪办|秘书处|秘书长',
    'working-group': '工作组|缔约方会议',
    'regional-organisations': '(?:次?区域)(?:和次区域)?(?:组织|机制|机构)',
    'international-organisations': '国际组织|政府间组织|联合国(?:各)?(?:实体|机构|系统)',
    'international-community': '国际社会|捐助(?:方|者|国)',
    'law-enforcement': '执法(?:机构|部门|机关|人员)|警察|检察官|法官|法院',
    'civil-society': '民间社会(?:组织)?|非政府组织|工会',
    'private-sector': '私营部门|企业|公司|雇主|招聘机构',
  },
  notAddressed: '与|同|由|在|和|一些|若干|某些|部分|的',
  subordinate: '并应|应',
  and: '和|及|以及|或|与',
  headings: '建议',
  otherHeadings: '审议情况摘要|审议摘要|讨论摘要|会议安排|会议的组织|供讨论的问题|出席情况|附件',
  announces: '(?:下列|以下|如下)建议|建议如下|(?:应|建议|敦促|呼吁|促请|鼓励|请)',
  provides: '(?:公约|议定书|条约|第[0-9]+条)~(?:规定|要求)',
  accordingTo: '(?:根据|按照)~(?:准则|行动计划|决议|原则)|(?:指出|强调|表示|认为)',
  authors: '特别报告员|独立专家|秘书长|秘书处',
  year: { before: '', after: '年' },
  meeting: '第#(?:次|届)会议',
  ordinals: '一|二|三|四|五|六|七|八|九|十|十一|十二|十三|十四|十五|十六|十七|十八|十九|二十'.split('|'),
};
