import { findLabelProblem } from '../../../reading-pattern-problems.js';
import type { Form } from './form.js';

/**
 * A form in the syntax of the settings: what stands outside the braces is the mark itself. {name}, {time} (where most labels have one),
 * {speech}, and {newline} where label and speech stand on lines of their own. '' where the format names the speakers, or only bold type
 * or a line of its own marks a label.
 */
export function patternOf(form: Form, name = '{name}'): string {
  if (form.key === 'file') return '';
  const pattern = describeForm(form, name);
  return findLabelProblem(pattern) === null ? pattern : '';
}

/** The same for people to read, also where the settings could not tell such labels from other lines. */
export function describeForm(form: Form, name = '{name}'): string {
  const heading = /^heading-(\d)$/.exec(form.place)?.[1];
  const level = heading ? `${'#'.repeat(Number(heading))} ` : '';
  const shown = form.bold ? `**${name}**` : name;
  const label = `${level}${form.timeAt === 'before' ? '{time} ' : ''}${form.left}${shown}${markOf(form)}`;
  if (form.place === 'end') return `{speech}${label}`;
  const alone = form.place !== 'inline';
  if (alone) return form.speech === 'above' ? `{speech}{newline}${label}` : `${label}{newline}{speech}`;
  return `${label}{speech}`;
}

/** The mark behind the name, with the time where it is printed. */
function markOf({ right, timeAt }: Form): string {
  if (right.startsWith('T')) return ` {time}${right.slice(1)}`;
  return timeAt === 'after' ? ` {time}${right}` : timeAt === 'late' ? `${right}{time} ` : right;
}
