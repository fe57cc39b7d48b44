/** Something that a person reads, and where it stands. */
export interface Text {
  readonly file: string;
  readonly line: number;
  readonly kind: 'message' | 'docstring' | 'comment' | 'name' | 'document';
  readonly text: string;
}

/** Two words beside each other, or Chinese: anything else is a name, an address, a format. */
export function isProse(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || /[A-Za-z’']{2,}[,;:.…]? (?:\$\{…\} )?[A-Za-z’'"]{2,}/.test(text);
}

/** On one line. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
