/** Where the label of a point stands: placed so that none covers another, for which Vega-Lite has no means. */
export interface LabelOffset {
  readonly label_right: number;
  readonly label_down: number;
}

/** Its columns in the data. */
export const labelColumns = {
  label_right: {
    format: 'number',
    title: { zh: '标签右移', en: 'label to the right' },
    description: {
      zh: '标签的中心在点右边多少像素，为互不遮挡而算出',
      en: 'pixels from the point to the middle of its label, to the right; computed so that no label covers another',
    },
  },
  label_down: {
    format: 'number',
    title: { zh: '标签下移', en: 'label down' },
    description: { zh: '同上，在点下边', en: 'the same, downward' },
  },
} as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

export const labelOffset = (point: Place, label: Place): LabelOffset => ({
  label_right: Math.round(label.x - point.x),
  label_down: Math.round(label.y - point.y),
});

/** Of a text mark that stands there. */
export const placedLabel = { align: 'center', dx: { expr: 'datum.label_right' }, dy: { expr: 'datum.label_down' } } as const;
