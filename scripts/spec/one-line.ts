/** A text without its line breaks, for a comment or a table. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
