import { randomInt, randomUUID } from 'node:crypto';

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A fresh id: a UUID, or so many random digits and capital letters where the vendor's field is too short for one. */
export function newId(length?: number): string {
  if (length === undefined) return randomUUID();
  return Array.from({ length }, () => characters.charAt(randomInt(characters.length))).join('');
}
