/** The kinds of a wrong field, the closest first: `payload-expire-date-pattern`, `payload-pattern`. */
export function payloadKinds(field: string, rule: string): readonly string[] {
  return [`payload-${kebabCase(field)}-${kebabCase(rule)}`, `payload-${kebabCase(rule)}`];
}

/** `order_amount` and `OrderAmount` are `order-amount`. */
function kebabCase(name: string): string {
  return name
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .replaceAll('_', '-')
    .toLowerCase();
}
