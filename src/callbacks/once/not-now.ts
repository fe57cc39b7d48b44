/** A callback that cannot be handled now; the vendor's next try can. Answered with 503 and no acknowledgement. */
export class NotNow extends Error {
  constructor(why: string, cause?: unknown) {
    super(why, cause === undefined ? undefined : { cause });
    this.name = 'NotNow';
  }
}
