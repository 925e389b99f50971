import type { Part, PlanHeader } from '../../src/corpus/shapes.js';

/** Where parts come from, and where they are written. */
export interface Place {
  readonly header: PlanHeader;
  readonly folder: string;
}

/** What a mapping process is sent: first the place, then part after part, each with the documents (by id) not to be read. */
export type MappingRequest =
  | { readonly place: Place; readonly part?: never; readonly poison?: never }
  | { readonly part: Part; readonly poison: readonly string[]; readonly place?: never };
