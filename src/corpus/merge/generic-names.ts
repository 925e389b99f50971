import { fold } from '../../words/dictionary/fold.js';
import type { Database } from '../database.js';

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

/** 主持人, 記者, Speaker 10: of such a name nobody knows who it is in another discussion. */
export const isGeneric = (name: string): boolean => GENERIC.test(fold(name));

/** The generic ones among the people of all documents, in the temporary table generic_names(text). */
export async function loadGenericNames(database: Database): Promise<void> {
  const names = await database.rows<{ text: string }>('SELECT DISTINCT speaker AS text FROM people ORDER BY text');
  const values = names.flatMap(({ text }) => (isGeneric(text) ? [text] : []));
  await database.load('generic_names', [{ name: 'text', type: 'VARCHAR', values }]);
}
