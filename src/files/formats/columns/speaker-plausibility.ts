import { surnameOf } from '../../../transcript/names/person-names.js';

const NUMBERED =
  /^(?:speaker|spk|speaker[_ -]?id|发言人|發言人|说话人|說話人|讲者|講者|嘉宾|嘉賓|用户|guest|host|user|person|participant|voice|agent|caller)[\s_#-]*[\dA-Za-z一二三四五六七八九十]{0,4}$/i;
const ROLE =
  /(?:主持|主席|嘉宾|嘉賓|记者|記者|老师|老師|教授|观众|觀眾|听众|聽眾|采访|採訪|受访|受訪|访谈|訪談|法官|审判长|律师|律師|原告|被告|证人|證人|代表|委员|議員|议员|主任|书记|院长|校长|局长|处长|经理|客服|客户|顾客|医生|患者|学生|家长|同学|女士|先生|小姐|提问|回答|旁白|主播|导演|博士|总监)/;
const ENUMERATED =
  /^(?:zh|en|cn|zh[-_]\w+|en[-_]\w+|yue|ja|ko|chinese|english|neutral|happy|sad|angry|positive|negative|calm|true|false|yes|no|ok|done|final|partial|completed|success|sentence|word|text|audio|image|message|pronunciation|punctuation|male|female|m|f|left|right|none|null|unknown|low|medium|high|default)$/i;

/** How much a value looks like the name of a speaker, 0–1: names and roles 1, codes and numbers less. */
export function speakerPlausibility(value: string): number {
  if (ENUMERATED.test(value)) return 0;
  if (NUMBERED.test(value) || /^(?:问|答|问者|答者|q|a|assistant|human|gpt|system|bot|ai|chatgpt)$/i.test(value)) return 1;
  if (/^\p{Script=Han}/u.test(value)) {
    if (ROLE.test(value) || /^\p{Script=Han}{1,5}[长長员員者工师師人]$/u.test(value)) return 1;
    return /^[\p{Script=Han}·• ]{2,5}$/u.test(value) && surnameOf(value) !== '' ? 1 : 0.5;
  }
  if (/^[A-Z]{1,3}[-_ ]?\d{0,3}$/.test(value)) return value.length === 1 || /\d$/.test(value) ? 0.9 : 0.6;
  if (/^\p{Lu}\p{Ll}+(?:[ .]\p{Lu}[\p{Ll}.]*){0,3}(?:\s?[\p{Script=Han}].*)?$/u.test(value)) return 0.9;
  if (/^\d{1,3}$/.test(value)) return 0.5;
  return /^[A-Za-z][\w.@-]{1,30}$/.test(value) ? 0.45 : 0.2;
}
