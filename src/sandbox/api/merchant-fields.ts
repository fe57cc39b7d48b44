import type { Layout } from '../../message/layout.ts';
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
  const visit = (fields: Layout): void => {
    for (const [name, slot] of fields) {
      const option = slot.is === 'credential' ? slot.option : undefined;
      const value = option === undefined ? undefined : credentials[option];
      const isSecret = document.credentials.some((each) => each.option === option && each.secret);
      if (value !== undefined && !isSecret) found[name] = value;
      if ('fields' in slot && slot.fields !== undefined) visit(slot.fields);
    }
  };
  visit(layout);
  return found;
}
