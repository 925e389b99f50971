export type MentionKind = 'person' | 'organisation' | 'place' | 'work' | 'product';

/** Somebody or something named in a sentence, with offsets in it. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** Canonical name, '' where it is the text itself. */
  readonly name: string;
  /** Whether it is a company or a product of the lists, which no other name takes in. */
  readonly known?: true;
}
