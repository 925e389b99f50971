import type { Drawing } from '../specification.js';

type Transforms = NonNullable<Drawing['transform']>;

/** As expressions write it; nothing that is seen. Behind a character it makes it as many long as it is fifths of a Han character wide. */
const JOINER = '\\u2060';
const FIFTHS = { han: 5, latin: 3 } as const;

/**
 * Sets the list in a field as text of so many lines, broken between its items; an ellipsis shows that some do not fit. Pixels and lines are
 * expressions, so that another size of the chart holds more or less.
 */
export function flowWords(flow: {
  readonly field: string;
  readonly between: string;
  readonly size: number;
  readonly width: string;
  readonly lines: string;
  /** Whether there are more than the list has. */
  readonly more: string;
}): Transforms {
  const { field, between, size, width, lines, more } = flow;
  const longer = (text: string, characters: string, fifths: number): string =>
    `replace(${text}, regexp('${characters}', 'g'), '$&${JOINER.repeat(fifths - 1)}')`;
  const whole = longer(longer(`join(datum.${field}, '${between}')`, '[!-~]', FIFTHS.latin), `[^ -~${JOINER}]`, FIFTHS.han);
  // Behind the last item there may be a comma and the ellipsis.
  const room = `floor(${width} / ${size / FIFTHS.han}) - ${2 * FIFTHS.han}`;
  const end = [...between].map((character) => `${character}${JOINER}*`).join('');
  return [
    { calculate: `split(replace(${whole}, regexp('.{1,' + (${room}) + '}(${end}|$)', 'g'), '$&\\n'), '\\n')`, as: 'flow' },
    { calculate: `length(datum.flow) - 1 > ${lines} || ${more} ? '…' : ''`, as: 'cut' },
    {
      calculate: `split(replace(trim(join(slice(datum.flow, 0, ${lines}), '\\n')), regexp('${JOINER}', 'g'), '') + datum.cut, '\\n')`,
      as: 'text',
    },
  ];
}
