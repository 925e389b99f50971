/** Titles and forms of address that stand behind a name, folded; the longest first where one ends in another. */
const TITLES = `
  政务委员 副总经理 总经理 董事长 副董事长 执行长 副执行长 秘书长 副秘书长 理事长 副理事长 研究员 副研究员 检察长 检察官 工程师 主持人 园区主任 主任秘书
  副院长 副校长 副主任 副教授 副局长 副处长 副部长 副市长 副总裁 副主席 副会长 副所长 副署长 副司长 副县长 副区长 次长 常务次长
  老师 教授 博士 院士 校长 院长 园长 所长 主任 处长 局长 科长 厅长 部长 署长 司长 市长 县长 区长 镇长 村长 组长 会长 站长 馆长 社长 行长 台长 队长 厂长 店长 班长 团长
  总裁 总监 总编 经理 主编 主席 书记 委员 政委 主委 立委 议员 专委 参事 主秘 律师 法官 医生 医师 大夫 记者 导演 老板 顾问 讲师 秘书 先生 女士 小姐 同学 学长 学姐 师兄 师姐 师傅 总
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** The longest title that the text begins with at the offset, '' where it begins with none. 总 is one only before what does not continue it (总结, 总是). */
export function titleAt(plain: string, at: number): string {
  const title = TITLES.find((one) => plain.startsWith(one, at)) ?? '';
  return title === '总' && /^[结体共之算归数量部理书监裁经统额局署是会要得想觉]/.test(plain.slice(at + 1)) ? '' : title;
}

/** Whether one person at most is likely to hold it in a discussion: 政委, 部长, 主持人, and not 老师, 处长, 校长. */
export const isOffice = (title: string): boolean => /^(?:主持人|政委|政务委员|主委|部长|次长|主席|市长|县长|执行长|秘书长)$/.test(title);
