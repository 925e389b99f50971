import { type Form, form, NUMBER, type Read, TO } from './figure.js';
import { exactNumber } from './numeral.js';

const HALF = String.raw`(?<![一两三四五六七八九十\d上下前后多大小][年月时]?)半`;
const WHOLE = '(年|个月|个?小时|个?钟头|学期)';

/**
 * Figures with a part behind their unit: durations of two units, in the smaller one (一年三个月: 15 months), those with a half (两分半钟, 半年, 半年到一年), and
 * tenths (一米三, 三块五).
 */
export const COMPOUNDS: readonly Form[] = [
  form(String.raw`(${NUMBER})\s?年(?:又|零)?\s?(${NUMBER})\s?个月`, (years, months) => sum(years, months, 12, '月')),
  form(String.raw`(${NUMBER})\s?个?(?:小时|钟头)零?\s?(${NUMBER})\s?分钟?`, (hours, minutes) => sum(hours, minutes, 60, '分钟')),
  form(String.raw`(${NUMBER})\s?分半钟?`, (minutes) => lasting(plus(exactNumber(minutes), 0.5), null, '分钟')),
  form(String.raw`${HALF}${WHOLE}?${TO}(${NUMBER})\s?${WHOLE}`, (own, to, unit) =>
    own !== '' && own !== unit ? null : lasting(0.5, exactNumber(to), unit),
  ),
  form(`${HALF}(个月|个小时|个钟头|小时|年|个世纪|个学期|学期|天(?=假|班|课|的?时间))(?!工半|载)`, (unit) => lasting(0.5, null, unit)),
  form(String.raw`(${NUMBER})(米|块)([一二三四五六七八九])(?![零一二三四五六七八九十百千万个点年月\p{L}])`, (whole, unit, tenths) => {
    const value = plus(exactNumber(whole), (exactNumber(tenths) ?? 0) / 10);
    return value === null ? null : { kind: 'amount', value, high: null, unit: unit === '块' ? '元' : unit };
  }),
];

const plus = (value: number | null, more: number | null): number | null => (value === null || more === null ? null : value + more);
const lasting = (value: number | null, high: number | null, unit: string): Read =>
  value === null ? null : { kind: 'duration', value, high, unit: unit.replace(/^个/, '').replace('钟头', '小时') };

function sum(large: string, small: string, times: number, unit: string): Read {
  const [whole, rest] = [exactNumber(large), exactNumber(small)];
  return whole === null || whole > 1000 ? null : lasting(plus(whole * times, rest), null, unit);
}
