import type { ComputedField } from './scene.ts';

/** The last digits of a number, with zeros in front. */
export function digits(number: number, length: number): string {
  return String(number).padStart(length, '0').slice(-length);
}

/** The merchant's number at the vendor, for answers and callbacks that repeat it under another name. */
export const merchantNumber: ComputedField = ({ merchant }) => merchant.id;
