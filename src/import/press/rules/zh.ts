/** Chinese: what makes an event of a sentence. Order matters where two cues meet in the same words. */
import type { Rules } from './rule';
import { ZH_ASIDES, ZH_ASIDE_WORDS } from './zh-asides';
import { ZH_LEAGUES } from './zh-names';
import { ZH_WORDS } from './zh-words';

export const ZH: Rules = {
  language: 'zh',
  words: { ...ZH_WORDS, ...ZH_ASIDE_WORDS },
  asides: ZH_ASIDES,
  cues: [
    { act: 'call', type: 'visit', pattern: '{call}' },
    {
      act: 'tie',
      type: 'agreement',
      pattern: '{travel}[^，。；访]{1,15}，?(?:与|同|和)[^，。；]{2,24}{sign}...{document}',
    },
    { act: 'tie', type: 'agreement', pattern: '{sign}...{document}' },
    {
      act: 'tie',
      type: 'agreement',
      pattern: '{document}...(?:签署|签约|签订|签字|交换仪式|互换仪式)(?:仪式)?',
    },
    { act: 'tie', type: 'agreement', pattern: '签约(?:仪式|是在|活动)?' },
    { act: 'tie', type: 'agreement', pattern: '{sign}(?:了|战略)' },
    {
      act: 'tie',
      type: 'agreement',
      pattern:
        '(?:缔结|结为|结成|建立)(?:了|为)?[^，。；]{0,10}(?:姊妹|姐妹|友好)(?:校|学校|院校|大学)(?:关系|之约)?',
    },
    // A title is covered with blanks: 签署《……》.
    { act: 'tie', type: 'agreement', pattern: '{sign} {4,}' },
    { act: 'join', type: 'membership', pattern: `{join}...${ZH_LEAGUES}` },
    { act: 'join', type: 'membership', pattern: '{join}...(?:会员|成员)' },
    { act: 'join', type: 'membership', pattern: '成为[^，。；]{1,24}(?:会员|成员)' },
    {
      act: 'go',
      type: 'students',
      pattern: '{travel}[^，。；访]{2,30}?(?:游学|研学|夏令营|冬令营|短期交流|交换学习|暑期学校)',
    },
    { act: 'attend', pattern: '{travel}[^，。；访]{1,20}，?{attend}...{occasion}' },
    {
      act: 'come',
      type: 'workshop',
      pattern:
        '(?:为|给)我[校院][^，。；]{0,16}(?:作|做|带来|开设|讲授|举办)(?:了)?[^，。；]{0,40}(?:讲座|报告|讲学|课程)',
    },
    {
      act: 'receive',
      pattern: '(?:会见|接见|接待|会晤)[^，。；]{0,12}来(?:华|校|访)[^，。；]{0,30}?的',
    },
    {
      act: 'present',
      type: 'visit',
      pattern: '参加[^，。；]{0,24}的?[^，。；来]{0,12}{people}[^，。；]{0,4}来自',
    },
    // "学员为来自……的19名官员"
    {
      act: 'present',
      type: 'visit',
      pattern: '(?:学员|营员|参训人员|参会人员|成员)(?:均|都|全部)?(?:为|是)来自[^，。；]{2,36}?{people}',
    },
    // "来自……的26名教师参加研修。": those who took part in what was told before.
    {
      act: 'present',
      type: 'visit',
      pattern:
        '来自[^。；]{2,50}的?[^，。；]{0,16}{people}[^，。；]{0,8}(?:参加|参与|出席)(?:了)?(?:此次|本次|该)?(?:研修|培训|活动|会议|大会|研讨会?|论坛|学习|交流|开幕式|仪式|盛会)(?=[，。；]|$)',
    },
    // "出席签约仪式", "参加会议。": the occasion told before.
    {
      act: 'more',
      type: 'visit',
      pattern:
        '{attend}(?:了|此次|本次|该|相关|上述|有关|今天的)*(?:会议|会见|会谈|座谈会?|活动|仪式|(?:签约|签字|签署|揭牌|开班|开幕|结业|开学|启动|欢迎|捐赠|授牌|聘任)(?:仪式|式|典礼|活动)|会晤|交流会?|培训会)(?=[，。；、（]|并|$)',
    },
    {
      act: 'go',
      type: 'visit',
      pattern:
        '(?:率团|率队|应邀|受邀)[^，。；]{0,6}(?:出席|参加)[^，。；]{2,30}(?:活动|庆典|典礼|揭幕式|校庆|庆祝会)',
    },
    { act: 'attend', pattern: '{attend}...{occasion}' },
    { act: 'give', type: 'support', pattern: '{donate}...{goods}' },
    { act: 'give', type: 'support', pattern: '{goods}...{donate}' },
    { act: 'give', type: 'resources', pattern: '{provide}...{resources}' },
    { act: 'tie', type: 'programme', pattern: '{programme}...{launched}' },
    { act: 'tie', type: 'programme', pattern: '(?:启动|开设|设立|开办)...{programme}' },
    {
      act: 'tie',
      type: 'office',
      pattern: '为[^，。；]{2,30}{office}[”"]?(?:正式)?(?:揭牌|剪彩|授牌)',
    },
    // "共建的孔子学院": which one is meant, not what was done.
    {
      act: 'tie',
      type: 'office',
      pattern: '{open}(?!的)...{office}(?!的|等|事宜|项目|方案|周|日|[一二三四五六七八九十]+周年)',
    },
    {
      act: 'tie',
      type: 'office',
      pattern:
        '{office}(?!周|日|大会|理事会|院长|奖学金|的(?:成立|设立|建立)|[一二三四五六七八九十]+周年)...{opened}',
    },
    {
      act: 'tie',
      type: 'office',
      pattern: '(?:中国馆|中文角|图书角|工坊|学院|课堂)[”"]?[^，。；]{0,6}(?:揭牌|剪彩)',
    },
    { act: 'send', pattern: '{send}...(?:赴|前往|到|往|访问|参加)' },
    {
      act: 'hold',
      type: 'students',
      pattern:
        '{hold}[^，。；]{0,20}(?:留学生|学生|营员)[^，。；]{0,12}(?:开班|开学|结业|毕业|开营|闭营)(?:典礼|仪式|式)',
    },
    { act: 'hold', pattern: '{hold}...{occasion}' },
    {
      act: 'hold',
      pattern: '{occasion}(?!等[^，。；]{0,8}(?:事宜|方面|领域|工作|内容|问题)|事宜)...{holding}',
    },
    { act: 'hold', pattern: '(?:开幕|闭幕|结业|开班)(?:式|典礼|仪式)?(?:在|于)' },
    { act: 'come', pattern: '{come}' },
    { act: 'receive', pattern: '{receive}' },
    { act: 'go', pattern: '{travel}...{purpose}' },
    { act: 'go', pattern: '对...(?:进行|开展|作)?(?:了)?...(?:访问|考察|回访|参访)' },
    { act: 'go', pattern: '{visit}' },
    { act: 'go', pattern: '(?:从|自)[^，。；]{2,16}(?:启程)?(?:回国|归来|返校|返回学校|载誉)' },
    {
      act: 'go',
      pattern: '(?:结束|完成)(?:了)?(?:对|在)[^，。；]{2,24}(?:访问|考察|交换|访学|研修|学习|实习)',
    },
    { act: 'come', pattern: '抵达' },
    { act: 'go', pattern: '{travel}' },
    { act: 'more', type: 'conference', pattern: '协办|主办|承办' },
    { act: 'present', type: 'visit', pattern: '来自...{people}...(?:参加|参与|出席|参会|与会|报名|注册)' },
    { act: 'present', type: 'visit', pattern: '吸引[^，。；]{0,20}{people}' },
    {
      act: 'present',
      type: 'visit',
      pattern: '{people}[^，。；率应受]{0,6}(?:参加|参与|出席|参会|与会(?!代表|专家|嘉宾|人员|学者|领导))',
    },
    { act: 'present', type: 'visit', pattern: '参加[^，。；]{2,24}的(?:共)?(?:有)?[^，。；]{0,16}{people}' },
    { act: 'more', type: 'visit', pattern: '{talks}' },
  ],
  occasions: [
    [
      'students',
      [
        '夏令营',
        '冬令营',
        '春令营',
        '秋令营',
        '暑期学校',
        '暑期班',
        '研学(?:活动|营)?',
        '学生交流营',
        '(?:学生|青年|青少年)[^，。；、]{0,10}(?:交流项目|交流活动|体验营|交流周)',
        '短期班',
        '(?:暑期|语言|汉语|中文|文化)[^，。；、]{0,8}班',
        '(?:线上|海外|境外|国际|中外)[^，。；、]{0,8}(?:交流项目|交流营|交流周)',
        '暑期[^，。；、]{0,6}(?:交流项目|交流活动|课程|项目)',
        '游学',
      ],
    ],
    [
      'training',
      [
        '培训班',
        '研修班',
        '培训项目',
        '研修项目',
        '研讨班',
        '培训',
        '进修班',
        '短训班',
        '研修(?![学院部室中])',
      ],
    ],
    [
      'conference',
      [
        '国际(?:学术)?研讨会',
        '学术会议',
        '国际会议(?!中心|厅|室)',
        '论坛',
        '(?<!成立|校友)大会',
        '年会',
        '峰会',
        '教育展',
        '展览会?',
        '博览会',
        '学术研讨会',
        '圆桌会议',
        '工作会议',
        '联席会议?',
        '大赛',
        '比赛',
        '竞赛',
        '会议(?!室|中心)',
      ],
    ],
    [
      'workshop',
      [
        '工作坊',
        '工作营',
        '研讨会',
        '讲座',
        '宣讲会',
        '推介会',
        '说明会',
        '分享会',
        '报告会',
        '培训周',
        '国际周',
        '座谈会',
        '沙龙',
        '交流会',
        '讲习班',
        '系列讲座',
        '大师班',
      ],
    ],
  ],
  travellers: [
    [
      'scholars',
      [
        '访问学者',
        '富布赖特学者',
        '外国专家',
        '交换教师',
        '博士后',
        '研究人员',
        '客座教授',
        '(?<![走参来到])访学(?![习营团])',
      ],
    ],
    [
      'students',
      [
        '学生',
        '博士生(?!导师)',
        '研究生(?!院|导师)',
        '本科生',
        '留学生',
        '交换生',
        '营员',
        '大学生',
        '同学',
        '学子',
      ],
    ],
  ],
};
