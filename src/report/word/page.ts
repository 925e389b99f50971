/** A4 with margins of 2.5 cm. Twips: twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1417 } as const;

export const TEXT_WIDTH = page.width - 2 * page.margin;

export const POINT = 20;

/** Points of type. */
export const size = { title: 24, body: 10.5, small: 9, note: 8 } as const;
