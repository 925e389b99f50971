/** Acknowledges what was said before: 好的，谢谢王老师. In simplified and traditional characters, as the transcript is never converted. */
const ACKNOWLEDGEMENT = /^(?:好|嗯|对|對|那|是|的|OK|非常|再次|[，,。、\s])*(?:谢谢|謝謝|感谢|感謝|多谢|多謝|好的|明白)/i;

/** Invites somebody to speak: by 请, by asking for an opinion, or by the verbs in which questions of a discussion end. */
const INVITATIONS = [
  /(?<![申邀聘宴提])[请請](?![求假客勿柬愿願])/,
  /[问問]一?下|想[问問]|[请請]教/,
  /(?:怎[么麼]|如何|怎[样樣])(?:看|想|理解|[评評]价|認為|认为)|什[么麼](?:[样樣]的)?(?:看法|想法|[观觀][点點]|建[议議]|意[见見])/,
  /(?:分享|介[绍紹]|[补補]充|回[应應]|回答)一下|([谈談说說讲講聊])(?:一\1|\1)|[来來](?:[谈談说說讲講聊])/,
  /[从從][^，,。]{1,12}[开開]始/,
  /[？?]/,
];
/** An invitation is looked for in this many characters at the end of a turn. */
const END = 160;

/** Whether the text of a turn begins with thanks or assent to the previous speaker. */
export const acknowledges = (turn: string): boolean => ACKNOWLEDGEMENT.test(turn);

/** Whether the text of a turn ends with an invitation to speak. */
export const handsOver = (turn: string): boolean => INVITATIONS.some((invitation) => invitation.test(turn.slice(-END)));
