import { describe, expect, it } from 'vitest';
import { isNonSpeech, isNotice } from '../../../src/transcript/lines/notices.js';

describe('isNotice', () => {
  it.each(['以下为现场实录。', '本文整理自渡口镇的一次座谈', '（完）', '— END', '未经授权，请勿转载'])('takes %j for one', (line) =>
    expect(isNotice(line)).toBe(true),
  );
  it.each(['何川：以下为我的看法。', '桥修好了。'])('does not take %j for one', (line) => expect(isNotice(line)).toBe(false));
});

describe('isNonSpeech', () => {
  it.each([
    '（笑）',
    '[掌声] [音乐]',
    '2026-06-12 14:00',
    '２０２６年６月１２日',
    '二〇二六年六月十二日',
    '* * *',
    '何川已停止听录',
    '[00:03:12] 系统提示：欢迎来到直播间',
    '- 3 -',
    '第 12 页',
    'Page 3 of 10',
    '渡口周刊·圆桌会　第 2 页 共 3 页',
  ])('is true of %j', (line) => expect(isNonSpeech(line)).toBe(true));
  it.each(['10秒。', '（笑）好。', '三点见。', '何川停了下来', '请大家翻到第 12 页', '何川：第 12 页'])('is false of %j', (line) =>
    expect(isNonSpeech(line)).toBe(false),
  );
});
