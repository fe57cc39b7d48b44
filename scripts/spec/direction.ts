/**
 * Out: what a merchant sends, strict. In: what a vendor sends, lenient (specs/README.md, "What the generator derives").
 */
export type Direction = 'out' | 'in';
