/**
 * What is thrown: an error for the merchant; or, on its way to becoming one, that a text does not open, or opened to a
 * refusal.
 */
export type Brand = 'error' | 'envelope-fault' | 'refusal';

const key: unique symbol = Symbol.for('jinliu.error');

/**
 * Marks what is thrown by what it is. `instanceof` knows the classes of one copy of the package alone, and a program
 * may hold two: one of them in a bundle, or of another version.
 */
export function setBrand(error: object, brand: Brand): void {
  Object.defineProperty(error, key, { value: brand });
}

/** Is this marked so, by whichever copy of the package? */
export function hasBrand(value: unknown, brand: Brand): boolean {
  return typeof value === 'object' && value !== null && key in value && value[key] === brand;
}
