/**
 * What a Chinese name, a form of address, an office and an organisation look like. Patterns over short strings; nothing here
 * reads a whole text.
 */

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖苑付代覃闫邸仝逢涂麦来粟补晋鄢智闪冼央楚初战练郇丘覃禤揭佀' +
    '趙錢孫鄭馮陳衛蔣瀋韓楊許呂張嚴華謝鄒喻蘇葉範魯韋馬鳳兪費賀湯羅畢鄔樂時傅齊顧黃蕭湛龐紀項閔賈婁顏鍾駱盧經繆應單諸鈕龔陸榮儲靳車侯寧厲劉龍黎賴喬陰聞黨譚貢勞遊鄧莊晏溫連習農齡關蓋陽東滿國廣師鞏聶晁簡饒養須豐'.normalize(
      'NFC',
    ),
);
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 端木 南宫 西门 独孤 夏侯 轩辕 钟离 闻人 东郭 呼延 百里 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 拓跋 歐陽 司馬 諸葛 東方 長孫 尉遲 公孫 獨孤 南宮 鍾離'.split(
    ' ',
  ),
);

/** Words that cannot stand in a given name; a surname before them is a coincidence (高度, 方面, 于是 …). */
const NO_GIVEN =
  /[的了是在和与或及等从把被让对为吗呢吧啊哦我你他她它们这那哪个些很都也还就才又再不没有要说问答讲谈看做里後后过得着其此该各每两几多少最更到]/;
const ENDINGS =
  /(?:方面|公司|大学|学院|问题|时间|地点|来源|编辑|记者|主持|嘉宾|观众|网友|先生|女士|同学|老师|教授|主任|院长|代表|总结|关键词|标题|主题)$/;

/** 张三, 欧阳明, 司徒小月, 阿依古丽·买买提: two to four characters that begin with a surname, or a name with a middle dot. */
export function isHanName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || ENDINGS.test(text)) return false;
  const surname = surnameOf(text);
  const given = text.slice(surname.length);
  return surname !== '' && given.length >= 1 && given.length <= 2 && !NO_GIVEN.test(given);
}

/** 小寇, 老周, 阿明: a familiar form of a name. */
export function isNickname(text: string): boolean {
  return /^[小老阿大]\p{Script=Han}{1,2}$/u.test(text) && !NO_GIVEN.test(text.slice(1));
}

/** The surname that the text begins with, '' where it begins with none. */
export function surnameOf(text: string): string {
  if (COMPOUND_SURNAMES.has(text.slice(0, 2)) && text.length > 2) return text.slice(0, 2);
  return SURNAMES.has(text.charAt(0)) ? text.charAt(0) : '';
}

/** Kai, Nora Fielding, J. R. Smith, Aaron Wytze: one to four Latin words, the first with a capital letter. */
export function isLatinName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?:[ ·][\p{L}][\p{L}.'’-]{0,24}){0,3}$/u.test(text) && /^[\p{Script=Latin}\s.'’·-]+$/u.test(text);
}

export const isPersonName = (text: string): boolean => isHanName(text) || isLatinName(text);

/** 发言人1, 说话人 2, Speaker 3, SPEAKER_00, SPK-001, 嘉宾A, 咨委4: somebody who is only numbered. */
export function isNumbered(text: string): boolean {
  return (
    /^(?:\p{Script=Han}{1,6}|speaker|spk|guest|user|participant|host)[\s_-]?(?:\d{1,4}|[A-Za-z]|[一二三四五六七八九十甲乙丙丁戊]{1,2})$/iu.test(
      text,
    ) && !/^(?:第|图|表|附件|问题|议题|方案|观点|建议)/.test(text)
  );
}

const OFFICE =
  '(?:首席[\\p{Script=Han}A-Za-z]{0,6}官|总裁|总经理|总监|总编辑|总编|总干事|总工程师|总设计师|总监制|' +
  '董事长|董事|理事长|会长|院长|校长|所长|处长|科长|局长|厅长|部长|司长|市长|县长|局長|處長|部長|廳長|院長|校長|所長|科長|司長|市長|縣長|會長|董事長|理事長|總經理|副總經理|總監|總裁|主編|教師|区长|镇长|乡长|村长|省长|州长|署长|站长|馆长|园长|店长|行长|社长|台长|队长|团长|組長|组长|班长|秘书长|秘書長|主席|主任科员|主任医师|主任|主编|主笔|主管|经理|书记|書記|委员|委員|教授|副教授|讲师|研究员|院士|博士后|博士|工程师|工程師|设计师|设计总监|架构师|分析师|律师|法官|检察官|医生|醫生|医师|护士长|护士|老师|教师|教師|校友|合伙人|合夥人|创始人|創始人|创办人|創辦人|发起人|发言人|負責人|负责人|召集人|主理人|投资人|制片人|经纪人|代理人|顾问|顧問|代表|议员|議員|专员|專員|干事|幹事|记者|記者|编辑|編輯|作家|诗人|导演|编剧|演员|评论员|主播|记录员|秘书|助理|助理教授|秘書|科员|幹部|干部|村民|居民|学生|同学|店主|老板|站长|理事|监事|策展人|志愿者|CEO|CTO|CFO|COO|CIO|CMO|VP)';
const MODIFIER =
  '(?:前|原|时任|现任|代|副|常务副|执行副|执行|联合|高级|资深|首席|助理|名誉|荣誉|客座|特聘|终身|第一|区域|全球|联席|总|共同|創始|创始|兼职|專案|项目)';
const TITLE_AT_END = new RegExp(`(?:${MODIFIER}){0,3}${OFFICE}$`, 'u');
const TITLE_WHOLE = new RegExp(`^(?:${MODIFIER}){0,3}${OFFICE}$`, 'u');

/** The office that the text ends with (常务副院长), '' where there is none. */
export function titleAtEnd(text: string): string {
  return TITLE_AT_END.exec(text.slice(-16))?.[0] ?? '';
}

export const isTitle = (text: string): boolean => TITLE_WHOLE.test(text);

const STRONG =
  /(?:大学|大學|学院|學院|学校|學校|中学|小学|幼儿园|研究院|研究所|研究中心|实验室|中心|公司|集团|集團|银行|銀行|基金会|协会|協會|学会|學會|商会|公会|联合会|委员会|委員會|理事会|合作社|事业部|项目部|本部|总部|分部|出版社|杂志|雜誌|周刊|月刊|周报|日报|晚报|晨报|报社|电视台|電視台|电台|通讯社|新闻网|新闻办|办公室|办事处|街道办|医院|醫院|卫生院|卫生室|科|处|處|局|厅|廳|部|司|署|院|台|所|站|馆|會|会|社|办|团|網|网|省|市|县|区|镇|乡|村|系)$/u;
const WEAK =
  /(?:科技|数据|智能|咨询|资本|投资|基金|证券|保险|能源|汽车|教育|医疗|健康|餐饮|食品|物流|传媒|文化|影业|软件|网络|通信|电子|半导体|电力|环保|建筑|地产|置业|设计|律所|事务所|工作室|控股|股份|实业|生物|制药|农业|航空|旅游|酒店|时报|新闻|平台|实验|联盟|机器人|材料|重工|动力|信息|技术|创投|书店|书院|茶馆|客栈|农场|论坛|社区)/u;

/** 運輸及渡輪事務局, 云岭大学, 教育部: ends as an organisation does. */
export const isOrganisation = (text: string): boolean =>
  text.length >= 2 && (STRONG.test(text) || new RegExp(`${WEAK.source}$`, 'u').test(text));

export interface Affiliation {
  readonly organisation: string;
  readonly title: string;
}

/**
 * 燧光科技产品战略副总裁 → 燧光科技 | 产品战略副总裁. The organisation ends at the last unmistakable ending (大学, 公司, 部 …), else at
 * the first line of business behind a name (科技, 咨询 …); what lies between it and the office belongs to the office.
 * Null where the text ends in no office.
 */
export function splitAffiliation(text: string): Affiliation | null {
  const office = titleAtEnd(text);
  if (office === '') return null;
  const before = text.slice(0, text.length - office.length);
  const organisation = organisationAtStart(before);
  return { organisation, title: before.slice(organisation.length).trim() + office };
}

function organisationAtStart(text: string): string {
  for (let end = text.length; end >= 2; end--) if (STRONG.test(text.slice(0, end)) && !isInsideWord(text, end)) return text.slice(0, end);
  const weak = WEAK.exec(text.slice(2));
  return weak ? text.slice(0, 2 + weak.index + weak[0].length) : text;
}

/** 部署, 会计, 社会学, 市场: the character ends no organisation but begins a word. */
function isInsideWord(text: string, end: number): boolean {
  return /^(?:部署|部门|部分|会计|会员|会议|社会|社交|社群|市场|市政|区域|区块|站点|网络|网红|科学|科技|科研|处理|处置|系统|系列|局部|院线|所有|办事|办公|团队|团购|省级|村镇|乡村|县域|台式|馆藏)/.test(
    text.slice(end - 1, end + 1),
  );
}
