import type { Said } from '../said.js';
import type { Mention } from './mention.js';

/** Countries, regions, provinces and large cities, folded; the tag of the segmenter (ns) is too often given to common nouns. */
const KNOWN = new Set(
  `
  中国 大陆 美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 苏联 印度 印尼 印度尼西亚 越南 泰国 缅甸 老挝 柬埔寨 菲律宾 马来西亚 新加坡 蒙古 哈萨克斯坦 巴基斯坦 孟加拉 尼泊尔 斯里兰卡 阿富汗 伊朗 伊拉克 以色列 巴勒斯坦 叙利亚 约旦 沙特 沙特阿拉伯 阿联酋
  迪拜 卡塔尔 土耳其 埃及 南非 肯尼亚 尼日利亚 埃塞俄比亚 摩洛哥 坦桑尼亚 希腊 古希腊 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 瑞典 挪威 芬兰 丹麦 冰岛 爱尔兰 苏格兰 英格兰 爱沙尼亚 拉脱维亚 立陶宛 波兰 捷克 匈牙利 奥地利 罗马尼亚 乌克兰 加拿大 墨西哥 巴西
  阿根廷 智利 秘鲁 古巴 澳大利亚 澳洲 新西兰 纽西兰 亚洲 欧洲 非洲 美洲 北美 北美洲 南美 南美洲 拉美 东南亚 东亚 南亚 中亚 中东 西欧 东欧 北欧 欧美 亚太
  北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 香港 澳门 台湾 台北 新北 桃园 台中 台南 高雄 基隆 新竹 宜兰 花莲 台东 屏东 嘉义 云林 彰化 南投 苗栗 澎湖 金门 马祖
  广州 深圳 杭州 南京 苏州 无锡 宁波 温州 合肥 福州 厦门 泉州 南昌 济南 青岛 郑州 武汉 长沙 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 呼和浩特 太原 石家庄 沈阳 大连 长春 哈尔滨 南宁 海口 三亚 珠海 东莞 佛山 雄安 浦东 中关村 长三角 珠三角 大湾区 粤港澳 京津冀 长江 黄河
  纽约 华盛顿 旧金山 洛杉矶 波士顿 芝加哥 西雅图 硅谷 矽谷 加州 伦敦 巴黎 柏林 慕尼黑 东京 大阪 首尔 曼谷 莫斯科 日内瓦 巴塞罗那 马德里 悉尼 墨尔本
  `
    .trim()
    .split(/\s+/),
);
/** A proper place ends so: 三明市, 新安江, 南沙区. */
const ENDING = /^.{2,}[省市县区州镇乡村湾岛江河湖山港]$/;
const NO_PLACE =
  /(?:地区|城市|都市|县市|[新园社山郊市校街景特选专战灾片矿厂辖城县本]区|乡村|农村|江山|无人区|平原区|亚太区|大江|江河|山河|海岛|海港|高山|冰山|开山|全省|全市|市县|[各本外]省|[各本]市)$/;

/** Places: those on the list wherever they are words of their own, and words that the segmenter has as places and that end as places do. */
export const places = ({ words }: Said): readonly Mention[] =>
  words
    .filter(({ plain, lexeme }) => KNOWN.has(plain) || (lexeme.tag === 'ns' && ENDING.test(plain) && !NO_PLACE.test(plain)))
    .map(({ start, end }) => ({ start, end, kind: 'place' }));

export const isKnownPlace = (word: string): boolean => KNOWN.has(word);
