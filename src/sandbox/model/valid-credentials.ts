import type { Document } from '../../message/operation.ts';
import type { HeldCredentials, Merchant } from './merchant.ts';

type Credentials = Merchant['credentials'];

/** All credentials that a merchant has, the oldest first. */
export function everyCredentials({ credentials, held }: Merchant): readonly HeldCredentials[] {
  return held ?? [{ credentials }];
}

/** Those that open its requests now, the oldest first: where keys overlap, both do. */
export function validCredentials(merchant: Merchant, now: number): readonly Credentials[] {
  return everyCredentials(merchant)
    .filter((each) => isValid(each, now))
    .map(({ credentials }) => credentials);
}

export function isValid({ validFrom = Number.NEGATIVE_INFINITY, validUntil }: HeldCredentials, now: number): boolean {
  return validFrom <= now && now < (validUntil ?? Number.POSITIVE_INFINITY);
}

/**
 * A merchant as the vendor calls it: with the oldest credentials that are still valid, since an old key can be used
 * until it expires (MyPay LINK PayPage 1.0.6, 金鑰的注意事項); with the last ones where none are.
 */
export function calledAt(merchant: Merchant, now: number): Merchant {
  if (merchant.held === undefined) return merchant;
  const credentials = validCredentials(merchant, now)[0] ?? everyCredentials(merchant).at(-1)?.credentials;
  return credentials === undefined ? merchant : { ...merchant, credentials };
}

/**
 * A merchant as its requests are opened: one for each of its valid credentials. Where none are, one with secrets that
 * nobody has, so that the vendor refuses as it refuses a wrong key.
 */
export function openedAt(merchant: Merchant, { now, document }: Opening): readonly Merchant[] {
  if (merchant.held === undefined) return [merchant];
  const valid = validCredentials(merchant, now);
  const { credentials } = merchant;
  return (valid.length > 0 ? valid : [withoutSecrets(credentials, document)]).map((each) => ({
    ...merchant,
    credentials: each,
  }));
}

interface Opening {
  readonly now: number;
  readonly document: Pick<Document, 'credentials'>;
}

/** Of the same lengths, since ciphers ask for them. */
function withoutSecrets(credentials: Credentials, document: Opening['document']): Credentials {
  const secrets = document.credentials.flatMap(({ option, secret }) => (secret ? [option] : []));
  return Object.fromEntries(
    Object.entries(credentials).map(([option, value]) => [
      option,
      secrets.includes(option) ? value.replaceAll(/./gs, (each) => (each === 'x' ? 'y' : 'x')) : value,
    ]),
  );
}
