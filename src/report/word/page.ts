/** A4 with margins of 2.5 cm. Twips: twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1417 } as const;

export const TEXT_WIDTH = page.width - 2 * page.margin;

export const POINT = 20;

/**
 * Pixels of a chart as wide as the text: its letters, of 13 and 15 pixels, are then of 9 and 11 points. Two stand on a page with their
 * captions.
 */
export const figureRoom = { width: 640, height: 410 } as const;

/** Pixels of its PNG, which stands for it where no SVG is drawn: 200 to an inch. */
export const FIGURE_PNG = 1280;

/** Points of type. */
export const size = { title: 24, body: 10.5, small: 9, note: 8 } as const;
