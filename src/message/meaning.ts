/** What a vendor's code says. Flags are missing where the vendor's documents leave it open, or where the code is not about a payment. */
export interface Meaning {
  readonly en: string;
  readonly zh: string;
  /** The code's other name: the code of a numbered payment tool, for example. */
  readonly name?: string;
  readonly number?: number | string;
  /** How a payment tool is paid with: `card`, `store`, `account`. */
  readonly way?: string;
  /** Who stands behind a payment tool, by its code. */
  readonly supplier?: string;
  /** Nothing more will be told. */
  readonly final?: boolean;
  /** The money is there. */
  readonly paid?: boolean;
  readonly outcome?: string;
}

/**
 * The meaning of a code that came in an answer, or `undefined` for one that the table does not know: vendors add codes without notice.
 *
 * @example
 * meaningOf(processCode, order.process_code)?.paid // true for '4' and '6'
 */
export function meaningOf(
  table: Readonly<Record<string, Meaning>>,
  code: string | number | null | undefined,
): Meaning | undefined {
  return code !== null && code !== undefined && Object.hasOwn(table, String(code)) ? table[String(code)] : undefined;
}
