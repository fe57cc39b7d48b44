/**
 * What a vendor's code says. Flags are absent where the vendor's documents do not say, or where the code is not about a
 * payment.
 */
export interface Meaning {
  readonly en: string;
  readonly zh: string;
  /** The code's other name: the code of a numbered payment tool, for example. */
  readonly name?: string;
  readonly number?: number | string;
  /** The kind of payment tool: `card`, `store`, `account`. */
  readonly way?: string;
  /** The company behind a payment tool, by its code. */
  readonly supplier?: string;
  /** This state is final. */
  readonly final?: boolean;
  /** The money has been paid. */
  readonly paid?: boolean;
  readonly outcome?: string;
}

/**
 * The meaning of a code in an answer, or `undefined` for one that is not in the table: vendors add codes without
 * notice.
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
