import { credentialOf, type Layout } from '../../message/layout.ts';
import type { SandboxApi } from '../model/api.ts';
import type { Merchant } from '../model/merchant.ts';

/**
 * The fields of a request that say whose it is. An example that is answered with holds another merchant's number in
 * their places.
 */
export function merchantFields(
  { document }: Pick<SandboxApi, 'document'>,
  layout: Layout,
  { credentials }: Merchant,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const isSecret = (option: string): boolean =>
    document.credentials.some((each) => each.option === option && each.secret);
  const visit = (fields: Layout): void => {
    for (const [name, slot] of fields) {
      const value = slot.is === 'credential' && !isSecret(slot.option) ? credentialOf(slot, credentials) : undefined;
      if (value !== undefined) found[name] = value;
      if ('fields' in slot && slot.fields !== undefined) visit(slot.fields);
    }
  };
  visit(layout);
  return found;
}
