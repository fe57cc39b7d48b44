/** 1250 is `1,250`. Not by `Intl`, whose tables take longer to load than all of this package, and longer to use. */
export function grouped(amount: number): string {
  return String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
