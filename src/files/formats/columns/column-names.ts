/** Headings and keys as exports and minutes write them, the most certain first; blanks, punctuation and case are ignored. They only help: what a column holds decides. */
const NAMES = {
  speaker:
    '发言人 发言者 说话人 说话者 讲话人 讲者 發言人 發言者 說話人 說話者 講者 发言人姓名 发言人名称 说话人姓名 姓名 名字 嘉宾 昵称 用户 speaker speakername speakerlabel speakerid speakertag spk spkid participant name displayname realname nickname fullname who from sender talker person author username userid user',
  role: '角色 身份 职务 身分 職務 职位 職位 头衔 頭銜 单位职务 role',
  text: '发言内容 说话内容 讲话内容 發言內容 說話內容 内容 內容 文本 转写文本 转写内容 转写结果 识别结果 识别文本 逐字稿 文稿 转写 发言 發言 讲话 文字 原文 正文 话语 语句 句子 消息内容 消息 text utterance content transcript transcription speech message sentence onebest finalsentence display body value words strcontent msg word punctuatedword w token',
  start:
    '开始时间 开始 起始时间 起始 起点 入点 開始時間 開始 起始時間 时间点 时间戳 时间 時間 發言時間 发言时间 start starttime startseconds startsec starts startms begin begintime timestamp timecode time in bg from offset startoffset offsetinticks tstart',
  end: '结束时间 结束 出点 终止时间 終點 結束時間 結束 end endtime endseconds endsec endms stop stoptime out ed to endoffset tend',
  duration: '时长 時長 持续时间 duration durationinticks dur length',
} as const;

export type ColumnKind = keyof typeof NAMES;

const LISTS = new Map(Object.entries(NAMES).map(([kind, names]) => [kind, new Map(names.split(' ').map((name, i) => [name, i]))]));
const PARTS: Readonly<Partial<Record<ColumnKind, RegExp>>> = {
  speaker: /speaker|spk|发言人|说话人|發言人|說話人|author|sender|nickname/,
  text: /text|content|transcript|内容|內容|sentence|utterance/,
  role: /role|职务|職務|职位|職位|身份|身分|头衔|頭銜/,
  start: /start|begin|开始|開始/,
  end: /end|stop|结束|結束/,
};
/** Names of columns whose few values come back as those of speakers do: moods, languages, states. */
const OTHER =
  /lang|locale|emotion|mood|sentiment|status|state|type|kind|format|gender|sex|conf|score|prob|channel|track|source|topic|intent|categor|语言|情绪|情感|状态|类型|性别|置信|version|device|level|color|location|position|format|model|task|reason|label_?id$|_?index$/i;

/** How much a name says that a column is of this kind: 0 nothing, 1 a part of it, up to 3 the name itself. A path counts by its last keys. */
export function nameHint(name: string, kind: ColumnKind): number {
  const keys = name.split('.').map((key) => plainHeading(key));
  const last = keys.at(-1) ?? '';
  // is_sender says yes or no.
  if (/^is[_A-Z]/.test(name.slice(name.lastIndexOf('.') + 1))) return 0;
  const rank = LISTS.get(kind)?.get(last);
  const above = keys.at(-2) ?? '';
  if (kind === 'speaker' && /^(?:name|full|fullname|id|userid|username|displayname|nickname|realname|label|title|value)$/.test(last)) {
    if (LISTS.get('speaker')?.has(above) || /speaker|author|sender|user|person/.test(above))
      return last === 'title' ? 1.5 : /id$/.test(last) ? 2.6 : 3.2;
  }
  if (rank !== undefined) return 3 - Math.min(0.9, rank / 40);
  return PARTS[kind]?.test(last) || (kind === 'speaker' && keys.some((key) => PARTS.speaker?.test(key))) ? 1 : 0;
}

export const isOtherName = (name: string): boolean => OTHER.test(name.slice(name.lastIndexOf('.') + 1));

/** 'Start Time (ms)' and 'start_time' are 'starttime': what stands in brackets is a note. */
export function plainHeading(heading: string): string {
  if (/^[a-z]*$/.test(heading)) return heading;
  return heading
    .normalize('NFKC')
    .replace(/[(（[【].*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether cells are the names of columns: two known names, or one in a row of short words. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some((cell) => cell.length > 30 || /[。！？]/.test(cell))) return false;
  const kinds = new Set(
    filled.flatMap((cell) => (Object.keys(NAMES) as ColumnKind[]).filter((kind) => LISTS.get(kind)?.has(plainHeading(cell)))),
  );
  return kinds.has('text') ? kinds.size >= 2 || filled.length >= 2 : kinds.has('speaker') && kinds.size >= 2;
}

/** The length in seconds of the unit that a heading, or a key of JSON, names; null where it names none. */
export function unitOfName(name: string): number | null {
  if (/毫秒|\bms\b|_ms$|Ms$|millis|^StartMs|^EndMs/i.test(name) && !/items$/i.test(name)) return 1e-3;
  if (/ticks/i.test(name)) return 1e-7;
  if (/(?:^|[_\s(（])(?:s|sec|secs|seconds)\b|Seconds$|Sec$|秒/.test(name)) return 1;
  return null;
}
