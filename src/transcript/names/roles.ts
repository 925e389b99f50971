import type { Role } from '../../data.js';

/** 主持人 with what is moderated before it. */
const MODERATOR = '(?:圆桌|论坛|嘉宾|特约|对话|对谈|访谈|会议|大会|节目|活动|现场|本场|联合)?主持人?';
/** Words that name a role in the discussion, alone as a label or before a name. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'moderator',
    new RegExp(
      `^(?:主\\s*持\\s*人?|主持嘉宾|${MODERATOR}|主席|主席台|召集人|司仪|采访者|采访人|訪談者|访谈者|访谈人|访者|编者|编辑部|本刊|本刊编辑部|本报编辑部|主播|Host|Moderator|Interviewer)$`,
      'iu',
    ),
  ],
  [
    'reporter',
    /^(?:问|問|Q|(?:本报|本刊)?(?:记者|記者)[问問]?|记者提问|提问|提問|提问人|媒体|本报|[\p{Script=Han}《》〈〉A-Za-z·]{2,20}(?:记者|記者))$/iu,
  ],
  [
    'audience',
    /^(?:(?:现场|台下|场外|线上)?(?:观众|觀眾|听众|聽眾|网友|網友|读者|讀者|与会者|学生|来宾|群众|用户|家长|居民)(?:提问|提問|来信|留言)?|现场提问|提问者|提問者|(?:网友|網友|观众|觀眾|听众|聽眾|读者|讀者|用户)[“"「『@＠].{1,12})[A-Za-z\d一二三四五六七八九十甲乙丙丁]{0,2}$/u,
  ],
  ['reporter', /^(?:user|human|用户|使用者|提问方)$/iu],
  ['panelist', /^(?:assistant|chatgpt|claude|gpt|bot|ai|助手|回答方)$/iu],
  ['narrator', /^(?:解说|解說|旁白|画外音|畫外音|字幕|导语|导视|现场音|Narrator)$/iu],
  ['panelist', /^(?:答|A|嘉宾|嘉賓|受访者|受訪者|被访者|专家|發言人|发言人|答复|回答)$/iu],
];
const PREFIX = new RegExp(
  `^(${MODERATOR}|主持嘉宾|记者|記者|嘉宾|嘉賓|专家|主席|观众|觀眾|网友|解说|受访者|采访者|主播)[\\s:：]?(?=\\S)`,
  'u',
);

/** The role that a label names by itself: 主持人, 《河岸周报》记者, 网友. Null for anything else. */
export function roleOf(label: string): Role | null {
  return ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** 主持人魏然 → {role: moderator, rest: 魏然}. Null where the label does not begin with a role. */
export function splitRole(label: string): { readonly role: Role; readonly rest: string } | null {
  const [whole = '', word = ''] = PREFIX.exec(label) ?? [];
  const role = word === '主持' ? 'moderator' : roleOf(word);
  return role ? { role, rest: label.slice(whole.length).trim() } : null;
}
