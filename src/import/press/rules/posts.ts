/** Posts whose holders may be named in a draft, and what stands before a name. Students have none. */
import { list } from './list';

export const EN_POST = list`
  (?:[Ee]xecutive |[Dd]eputy |[Aa]cting |[Aa]ssistant |[Aa]ssociate |[Ss]enior )?(?:[Vv]ice[- ]|[Pp]ro[- ])?(?:[Pp]resident|[Rr]ector|[Cc]hancellor|[Pp]rovost|[Dd]ean|[Pp]rincipal|[Dd]irector(?:[- ][Gg]eneral)?|[Mm]inister|[Aa]mbassador|[Cc]onsul(?:[- ][Gg]eneral)?|[Ss]ecretary(?:[- ][Gg]eneral)?|[Cc]hair(?:man|woman|person)?)
  [Vv]ice-?[Pp]resident | [Vv]ice-?[Rr]ector | [Vv]ice-?[Cc]hancellor | [Pp]rorector | [Hh]ead
`;

export const EN_TITLE = list`
  Professor | Prof | Assoc | Associate Professor | Dr | Mr | Ms | Mrs | Sir | Dame | Dato' | Datuk | Eng | Hon | HE | H\.E
`;

export const ZH_POST = list`
  (?:党委)?(?:常务)?副?校长(?:助理)? | (?:常务)?副?院长(?:助理)? | 党委(?:副)?书记 | 副?书记 | 副?主任 | 副?处长
  副?部长 | 副?司长 | 副?厅长 | 副?所长 | 副?馆长 | 副?主席 | 副?会长 | 副?秘书长 | 大使 | 总领事 | 参赞 | 公使
`;

/** The commoner surnames: what follows a post and begins otherwise is no Chinese person's name. */
export const ZH_SURNAMES =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝]';
