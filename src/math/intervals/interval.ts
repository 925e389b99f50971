/** An interval that holds the true value with a stated confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
