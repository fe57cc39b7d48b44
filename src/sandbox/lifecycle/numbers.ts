/** The last digits of a number, with zeros in front. */
export function digits(number: number, length: number): string {
  return String(number).padStart(length, '0').slice(-length);
}
