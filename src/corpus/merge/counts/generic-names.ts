import { fold } from '../../../words/dictionary/fold.js';
import type { Database } from '../../database.js';

/** Labels under which different people speak in different discussions, simplified and in lower case, with a number or letter at most. */
const GENERIC = new RegExp(
  [
    '^(?:现场|台下|线上)?(?:主持人?|司仪|主席|召集人|主播|记者|媒体|提问[者人]?|问|答|答问人|回答[者人]?|采访[者人]|访谈[者人]|受访[者人]?|被访[者人]',
    '|观众|听众|网友|读者|居民|家长|用户|来宾|嘉宾|发言[者人]|说话[者人]|讲话[者人]|讲者|与会者|参会者|与谈人|群众|众人|全体|学生|同学|老师|专家|代表|工作人员',
    '|男[声士生子]?|女[声士生子]?|旁白|解说|未知|匿名|不明)[ _-]?(?:\\d{1,3}|[a-z]|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊己庚辛])?号?$',
    '|^(?:speaker|spk|host|moderator|interviewer|interviewee|guest|audience|participant|question|answer|unknown|narrator|q|a)(?:[ _-]?\\d{1,3}|[ _-][a-z])?$',
  ].join(''),
  'u',
);

const TITLE =
  '(?:科长|处长|局长|部长|司长|厅长|镇长|市长|区长|村长|院长|校长|所长|会长|馆长|秘书长|主任|主席|书记|委员|政委|经理|总监|总|董事长|教授|老师|博士|律师|医生|师傅|先生|女士|小姐|同志|同学)';
/** A surname with what its bearer is, and pet forms of a surname: 何科长, 老王. */
const SURNAME_ALONE = new RegExp(`^(?:.${TITLE}|(?:欧阳|司马|诸葛|上官|司徒)${TITLE}|[老小阿]\\p{Script=Han})$`, 'u');
/** No person but whoever speaks for it: 消防署, 教育部, （會後書面意見. */
const BODY = /^[（(【[]|(?:署|部|局|厅|司|处|科|委员会|办公室|法院|公司|协会|学会|基金会|银行|中心|简报|书面意见)$/u;

/** 主持人, 記者, Speaker 10, 何科长, 消防署: of such a name nobody knows who it is in another discussion. */
export const isGeneric = (name: string): boolean => {
  const folded = fold(name);
  return GENERIC.test(folded) || SURNAME_ALONE.test(folded) || (folded.length > 2 && BODY.test(folded));
};

/** Without the title behind it; null where there is none. */
export function withoutTitle(name: string): string | null {
  const found = new RegExp(`^(.{2,}?)${TITLE}$`, 'u').exec(fold(name));
  return found ? name.slice(0, found[1]!.length) : null;
}

/** The generic ones among the people of all documents, in the temporary table generic_names(text). */
export async function loadGenericNames(database: Database): Promise<void> {
  const names = await database.rows<{ text: string }>('SELECT DISTINCT speaker AS text FROM people ORDER BY text');
  const values = names.flatMap(({ text }) => (isGeneric(text) ? [text] : []));
  await database.load('generic_names', [{ name: 'text', type: 'VARCHAR', values }]);
}
