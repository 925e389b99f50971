import { type Form, form, type Read } from './figure.js';
import { exactNumber } from './numeral.js';

const NUMBER = String.raw`(\d{1,5}|[零〇一二三四五六七八九十百千]{1,7})`;

/** A place in an order: 第十四期, 前三名. 第一、第二 and 第一个 only number the points of a speech, and are left out. */
export const ORDERS: readonly Form[] = [
  form(
    String.raw`第\s?${NUMBER}\s?(届|期|名(?!字|单|额)|季度|季|代(?!表|码)|轮|版|章|卷|页|排|批|楼|号|周(?!边|围)|周年|年(?!级|轻)|天|学期|集|回|站|大(?=[\u4e00-\u9fff])|位数)`,
    (number, unit) => order(number, unit, 1),
  ),
  form(String.raw`第\s?${NUMBER}\s?(次)(?!世界大战|序)`, (number, unit) => order(number, unit, 2)),
  form(
    String.raw`第\s?${NUMBER}\s?(条)(?:之\s?[一二三四五六七八九\d]{1,2})?(?:第\s?[一二三四五六七八九十\d]{1,3}[款项])?`,
    (number, unit) => order(number, unit, 10),
  ),
  form(String.raw`(?:排名?|排在|位列|位居|居|名列)(?:[\u4e00-\u9fff]{2,4})?第${NUMBER}(?![\u4e00-\u9fff]?个)`, (number) =>
    order(number, '名', 1),
  ),
  form(
    String.raw`前([三五六八十]|\d{1,4}|[一二三四五六七八九十]十[一二三四五六七八九]?|[一二三四五六七八九]百)\s?(名|强|位|大(?!学|家))`,
    (number, unit) => order(number, unit === '强' ? '强' : '名', 2),
  ),
];

function order(written: string, unit: string, least: number): Read {
  const value = exactNumber(written);
  return value === null || value < least ? null : { kind: 'order', value, high: null, unit };
}
