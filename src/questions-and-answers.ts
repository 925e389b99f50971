/** Whether all are asked the same in a section: what the transcript heads, or a question that was said. */
export const isQuestion = ({ source, title }: { readonly source: string; readonly title: string }): boolean =>
  title !== '' && (source === 'heading' || /[?？]\s*$/.test(title));

/** Whether a passage stands for what its speaker says in its section, or adds to that. */
export const isOfAnswer = ({ kind }: { readonly kind: readonly string[] }): boolean => kind.includes('answer') || kind.includes('further');
