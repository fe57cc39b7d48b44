/** Where the steps of a document's life cycles are written, so that a failure can say so. */
export interface Places {
  /** `specs/sandbox/mypay.yaml` */
  readonly file: string;
  /** The line of each step, by its path in the file: `lifecycles.order.transitions.pay`, `operations.createOrder`. */
  readonly lines: { readonly [path: string]: number };
}

/** `specs/sandbox/mypay.yaml:133`, the line of a path or of as much of it as is known. */
export function placeOf({ file, lines }: Places, path: readonly string[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines[path.slice(0, length).join('.')];
    if (line !== undefined) return `${file}:${line}`;
  }
  return file;
}
