/** Names of countries and areas beside those that Intl knows: short, long, old, and as people write them. */

/** One line per code; several codes = the name alone doesn't tell. Chinese and others side by side. */
const NAMES = `
AE: UAE, U.A.E., Emirates, 阿联酋, 阿拉伯联合大公国
AU: 澳洲, 澳
AT: 奥国
BA: Bosnia, Bosnia-Herzegovina, 波黑, 波斯尼亚
BD: 孟加拉
BF: Upper Volta, Burkina
BJ: Dahomey
BN: Brunei Darussalam, 文莱达鲁萨兰国, 汶莱
BO: Plurinational State of Bolivia
BR: 巴
BW: 波札那
BY: Byelorussia, Belorussia, 白俄
CA: 加
CD: DR Congo, DRC, D.R. Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Congo Democratic Republic of the, Congo Democratic Republic, Zaire, Congo Kinshasa, 刚果民主共和国, 刚果金, 民主刚果, 扎伊尔
CG: Republic of the Congo, Congo Republic, Congo Republic of the, Congo Brazzaville, 刚果共和国, 刚果布
CF: CAR, 中非共和国
CH: Swiss Confederation
CI: Ivory Coast, Cote d'Ivoire, 象牙海岸
CN: PRC, P.R. China, PR China, P. R. China, People's Republic of China, Mainland China, China mainland, Chinese mainland, 中华人民共和国, 中国大陆, 中国内地
CV: Cabo Verde
CZ: Czech Republic, Czech, Czechia, 捷克共和国
DE: Federal Republic of Germany, West Germany, East Germany, FRG, GDR, 德意志联邦共和国, 德, 西德, 东德
DM: Dominica, 多米尼克
DO: 多米尼加, Dominican Rep
EH: Sahrawi
ES: 西
FJ: 斐济群岛
FM: Federated States of Micronesia, Micronesia Federated States of
FR: 法, 法兰西
GB: UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, United Kingdom of Great Britain and Northern Ireland, G.B., 英, 大不列颠, 联合王国, 英格兰, 苏格兰, 威尔士, 北爱尔兰
GE: 乔治亚
GM: The Gambia
GQ: 赤几
GR: Hellas
GW: Guinea Bissau, 几比
HK: Hong Kong, Hongkong, Hong Kong SAR, Hong Kong China, China Hong Kong, Hong Kong SAR China, HKSAR, 香港, 中国香港, 香港特区, 香港特别行政区, 香港地区
HN: 洪都拉斯
HR: 克罗埃西亚
ID: 印尼
IE: Republic of Ireland, Eire
IN: 印
IR: Persia, Islamic Republic of Iran, Iran Islamic Republic of
IT: 意, 义大利
JP: 日, Nippon
KG: Kirghizia, Kyrgyz Republic, Kirgizstan, 吉尔吉斯, 吉国
KH: Kampuchea, 高棉
KP: DPRK, D.P.R. Korea, Democratic People's Republic of Korea, Korea North, Korea Democratic People's Republic of, 北韩, 北朝鲜, 朝
KR: ROK, R.O. Korea, Republic of Korea, Korea Republic of, Korea South, S. Korea, Rep. of Korea, South Korea, 南韩, 大韩民国, 韩
KZ: 哈萨克, 哈国
LA: Lao, Lao PDR, Lao P.D.R., Lao People's Democratic Republic, 寮国
LK: Ceylon, 锡兰
MD: Republic of Moldova, Moldova Republic of, Moldavia, 摩尔达维亚
MK: Macedonia, FYROM, Republic of North Macedonia, Former Yugoslav Republic of Macedonia, 马其顿
MM: Burma, Myanmar, Birma
MN: Outer Mongolia, 蒙古国, 外蒙古
MO: Macau, Macao, Macau SAR, Macao SAR, Macau China, Macao China, China Macao, China Macau, Macao SAR China, 澳门, 中国澳门, 澳门特区, 澳门特别行政区, 澳门地区
MX: 墨
MY: 马来, 大马
NL: Holland, The Netherlands, 荷, 尼德兰
NZ: N.Z., Aotearoa, 纽西兰, 新西兰, 纽
PG: PNG, 巴新
PH: Philippine, 菲
PL: 波
PS: Palestine, State of Palestine, 巴勒斯坦
PT: 葡
RO: Rumania
RU: Russian Federation, 俄, 俄国, 俄联邦, 俄罗斯联邦
SA: KSA, Saudi, Kingdom of Saudi Arabia, 沙特, 沙乌地阿拉伯
SE: 瑞
SG: 新, 星洲, 狮城
SI: 斯洛文尼亚共和国
SK: Slovak Republic
ST: Sao Tome
SY: Syrian Arab Republic
SZ: Swaziland, Eswatini
TH: Siam, 泰, 暹罗
TL: East Timor
TR: Turkey, Turkiye, 土
TT: Trinidad, 特多
TW: Taiwan, Taiwan China, China Taiwan, Taiwan Province of China, Chinese Taipei, 中国台湾, 台湾地区, 中国台湾地区, 臺灣, 台湾省
TZ: United Republic of Tanzania, Tanganyika, Tanzania United Republic of, 坦桑
UA: The Ukraine, 乌
US: USA, U.S.A., U.S., United States of America, America, the States, 美, 美利坚合众国, 美利坚
UZ: 乌兹别克
VA: Holy See, Vatican
VE: Bolivarian Republic of Venezuela, Venezuela Bolivarian Republic of
VN: Viet Nam, Vietnam, Socialist Republic of Vietnam, 越
WS: Western Samoa
ZA: Republic of South Africa, RSA, 南非共和国
ZW: Rhodesia
CG CD: Congo, 刚果
KR KP: Korea
VG VI: Virgin Islands, 维尔京群岛
HK+MO: 港澳, Hong Kong and Macao, Hong Kong and Macau
HK+MO+TW: 港澳台, 中国港澳台, 港澳台地区, Hong Kong Macao and Taiwan, Hong Kong Macau and Taiwan
TJ: 塔吉克
TM: 土库曼
`;

/** A name's codes: all of them (港澳台), or one of them, and the name doesn't tell which. */
export interface Named {
  codes: readonly string[];
  together: boolean;
}

export function extraNames(): [name: string, named: Named][] {
  return NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [codes = '', names = ''] = line.split(/: /);
      const named = { codes: codes.split(/[ +]/), together: !codes.includes(' ') };
      return names.split(/[,;] /).map((name): [string, Named] => [name, named]);
    });
}
