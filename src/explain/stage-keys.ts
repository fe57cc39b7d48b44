/** A pair of keys and whose they are. */
export interface NamedKeys {
  readonly name: string;
  readonly hashKey: string;
  readonly hashIv: string;
}

/**
 * The stage keys that ECPay publishes, by service (ECPay Developers p=16447). Taking one for another is the
 * commonest fault.
 */
export const stageKeys: readonly NamedKeys[] = [
  { name: "ECPay's stage cashier (3002607)", hashKey: 'pwFHCqoQZGmho4w6', hashIv: 'EkRm7iFT261dpevs' },
  { name: "ECPay's stage cashier for platforms (3002599)", hashKey: 'spPjZn66i0OhqJsQ', hashIv: 'hT5OJckN45isQTTs' },
  {
    name: "ECPay's stage logistics, B2C and home delivery (2000132), also its older stage cashier",
    hashKey: '5294y06JbISpM5x9',
    hashIv: 'v77hoKGq4kWxNNIS',
  },
  { name: "ECPay's stage logistics, C2C (2000933)", hashKey: 'XBERn1YOvpM9nfZc', hashIv: 'h1ONHk4P4yqbl5LK' },
  { name: "ECPay's stage e-invoice, B2C (2000132)", hashKey: 'ejCk326UnaZWKisg', hashIv: 'q9jcZX8Ib9LM8wYk' },
  { name: "ECPay's stage offline invoice (3085340)", hashKey: 'HwiqPsywG1hLQNuN', hashIv: 'YqITWD4TyKacYXpn' },
];
