/**
 * Chinese: parts of a sentence in which nothing happens, though they may be full of events. A pattern covers them from
 * its first character to its last; `{lists}` are those of zh-words.ts and of this file.
 */
import { list } from './list';
import type { Aside } from './rule';

export const ZH_ASIDE_WORDS = {
  /** What follows is what somebody said, to the end of the sentence. */
  says: list`
    表示 | 指出 | 强调 | 认为 | 提到 | 谈到 | 讲到 | 提及 | 坦言 | 透露 | 重申 | 相信 | 坚信 | 希望(?!之|工程) | 期待 | 期盼 | 祝愿
    (?:说|称|写道|提出)(?=[，：]) | 呼吁 | 勉励 | 寄语 | 叮嘱 | 嘱咐 | 建议(?!书) | 倡议(?=[，：各全]) | 感叹 | 直言
  `,
  /** What is talked about, to the end of the clause. */
  tells: list`
    介绍(?!信|人) | 回顾 | 感谢 | 阐述 | 讲述 | 肯定 | 赞赏 | 赞扬 | 祝贺 | 畅谈 | 解读 | 描绘 | 憧憬 | 指正 | (?:汇报|报告|通报|总结|了解|交流)了
  `,
  /** After speech a clause may go on with what was done. */
  resumed: list`
    (?:随后|会后|会谈后|座谈后|之后|最后|当天|会上|仪式上|期间)
    并?(?:当场|现场|共同|正式|分别|代表[^，。；]{1,12}|与[^，。；]{2,24})?(?:签署|签订|续签|签定|互赠|互换|交换了|揭牌)
    并?(?:向|为)[^，。；]{1,24}(?:赠送|颁发|揭牌|授牌|捐赠) | 并?(?:参观|考察|走访|会见|看望)
    (?:双方|两校|三方|两院)(?:还|共同|正式|当场|现场)?(?:签署|签订|续签|签定|举行)
  `,
  /** Beginnings of sentences that go on with what somebody said in the one before. */
  goeson: list`
    希望 | 期待 | 期望 | 相信 | 愿 | 将 | 要 | 应 | 今后 | 未来 | 下一步 | 一是 | 二是 | 三是 | 首先 | 其次 | 第[一二三四五]， | 同时，?(?:希望|期待|要)
    中国(?!驻)[^，。]{0,8}(?:愿|是|始终|高度|有|将|一直) | 中方 | 我[校院](?:愿|将|高度|一直|非常|历来) | 这 | 近年来 | 近几年 | 目前 | 今年 | 去年 | 自\d | 多年来 | 长期以来 | 随着 | 作为 | 当前 | 如今
  `,
  /** What something was good for. */
  benefits: list`
    取得 | 收获 | 奠定 | 促进 | 增进 | 加深 | 加强 | 推动 | 提升 | 拓展 | 拓宽 | 扩大 | 深化 | 巩固 | 彰显 | 展示 | 展现 | 体现
    有助于 | 有利于 | 开启 | 开创 | 搭建 | 对[^，。；]{2,20}(?:具有|起到) | 使[^，。；]{1,10}(?:了解|感受|体验|认识)
  `,
  /** Beginnings of what an institution or a project is, not of what it did. */
  describes: list`
    (?:正式)?(?:成立|创建|始建|创办|建校|创立|创始|组建|筹建|建|诞生)于 | 前身(?:是|为) | (?:位于|坐落|地处) | 是(?![日次]) | 系(?!统|列|主任|副|领导|党) | 现有 | 拥有 | 下设 | 隶属
    经[^，。；]{2,24}(?:批准|同意)(?:设立|成立|建立) | 为[^，。；]{0,24}(?:首个|首所|唯一|之一|最[大早高]|第[一二三四五六七八九十]) | 作为[^，。；]{2,40}，
    (?:由|是由)[^，。；]{2,30}(?:于[^，。；]{4,14})?(?:发起|创办|创立|设立|资助|共建) | 每[两三四]?[年届]
  `,
} satisfies Record<string, readonly string[]>;

export const ZH_ASIDES: readonly Aside[] = [
  // "刘校长表示，……": up to a clause that goes on with something done.
  { reason: 'quotation', pattern: '(?<![据被为明])(?:{says})[^。！？]*?(?=，(?:{resumed})|[。！？]|$)' },
  { reason: 'quotation', pattern: '(?<![据被为])(?:{tells})[^，。；！？]*' },
  {
    reason: 'quotation',
    pattern: '对[^，。；]{1,40}(?:来访|到来|到访|莅临|访问|支持|关心|帮助|接待)[^，。；]{0,6}表示',
  },
  // "通过共建联合实验室，": by what means.
  { reason: 'aim', pattern: '(?<=^|[，；])(?:通过|借助|依托)[^，。；]{2,40}(?=，)' },
  // "就……进行了交流", "围绕……展开讨论": the subject of talks.
  {
    reason: 'aim',
    pattern:
      '(?:(?<![成造])就(?![读任职业近此是绪])|围绕|针对|聚焦|关于)[^，。；]{2,80}?(?=进行|展开|达成|交换了?意见|作了?|做了?|深入|充分|广泛|初步|(?:交流|探讨|讨论|磋商|洽谈|会谈|座谈|沟通|协商|研讨|商讨)(?:了|并|[，。；]|$))',
  },
  // "为进一步……，": why.
  {
    reason: 'aim',
    pattern:
      '(?<=^|[，。；\\s])为(?:了|进一步|更好|深入|全面|积极|切实|认真|充分|贯彻|落实|加强|加快|加深|拓展|拓宽|推动|推进|促进|深化|增进|提升|提高|响应|扩大|适应|帮助|配合|巩固|做好|服务|丰富|实现|建立|搭建|开拓|探索|培养|构建)[^。；]*?(?=，(?!推动|推进|促进|加强|加快|深化|提升|提高|扩大|拓展|增进|落实|服务|搭建|实现|培养|构建|丰富|巩固|开拓))',
  },
  { reason: 'aim', pattern: '旨在[^。；]*' },
  { reason: 'aim', pattern: '达成[^。；]{0,60}?(?:共识|意向|一致)(?!书)' },
  { reason: 'aim', pattern: '表达(?:了)?[^。；]*?(?:愿望|意愿|愿景|期待|意向|谢意|祝愿|祝贺|敬意)' },
  // What it will be good for; what is done on a day, or by so many, is a plan.
  {
    reason: 'aim',
    pattern:
      '(?<!即)将(?:会|能|可)?(?:成为|进一步|继续|充分|积极|不断|持续|共同|努力|着力|有助|有利|助力|促进|推动|加强|深化|致力|秉持|全力|一如既往|更加|更好|为|是|围绕|依托|发挥|结合|探索|推进|开创|开启)[^。；]*',
  },
  // "在我校与塔大共建孔子学院的过程中，": a circumstance.
  {
    reason: 'background',
    pattern:
      '(?<=^|[，。；\\s])在[^，。；]{2,60}(?:过程中|背景下|基础上|框架下|指导下|支持下|推动下|见证下|努力下|形势下|情况下|影响下)(?=，)',
  },
  { reason: 'aim', pattern: '(?:今后|未来|下一步|接下来|届时)，?(?![^。]*\\d日)[^。]*' },
  // "清迈大学创建于1964年，……": what it is.
  {
    reason: 'background',
    pattern:
      '^(?:据悉|据了解|据介绍)?，?(?:该校|该院|该中心|该项目|该会|[^，。；]{2,24}(?:大学|学院|学校|研究[所院]|中心|协会|联盟|基金会|工坊|课堂|论坛|项目|计划|大会|年会|研讨会|大赛|夏令营|公司|集团|城市|机构|网络))(?:（[^）]*）)?(?:{describes})[^。]*',
  },
  {
    reason: 'background',
    pattern:
      '^(?:这|此次[^，。；]{0,12}|本次[^，。；]{0,12}|此项[^，。；]{0,8})(?:既|也|不仅)?(?:是|标志着)[^。]*',
  },
  // "此次访问取得了丰硕成果，……": what it was good for.
  {
    reason: 'background',
    pattern: '^(?:通过|借助|以)?(?:此次|本次|这次|此行)[^，。；]{0,16}(?:{benefits})[^。]*',
  },
];
