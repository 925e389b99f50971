import type { Span } from '../../data.js';

export type MentionKind = 'person' | 'organisation' | 'place' | 'work' | 'product';

/** Somebody or something named in a sentence, with offsets in it. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Canonical name, '' or absent where it is the text itself. */
  readonly name?: string;
  /** Whether it is a company or a product of the lists, which no other name takes in. */
  readonly known?: true;
}
