/** What reading an answer took. */
export interface Taken {
  readonly orders: number;
  /** Milliseconds of CPU time. */
  readonly cpu: number;
  /** The most resident memory above that of the idle process, in MB. */
  readonly memory: number;
}
