import type { Api } from './api.ts';
import { judge, open } from './conclude.ts';
import { deliver } from './deliver.ts';
import { fetchClient } from './fetch-client.ts';
import { browserForm } from './form.ts';
import { settingsOf } from './options.ts';
import { prepare } from './prepare.ts';
import type { CallControl, Client, ClientOptions, Contract } from './types.ts';

/**
 * A client out of a document's generated parts. The way of a call: prepare (validate, fill, seal), deliver, open, judge.
 *
 * @throws OptionsError naming the option that is missing or wrong
 */
export function createClient<C extends Contract>(api: Api, options: ClientOptions<C>): Client<C> {
  const settings = settingsOf(api, options);
  const client: Record<string, unknown> = {};
  for (const operation of Object.values(api.operations)) {
    client[operation.id] =
      operation.delivery === 'browser-form'
        ? (payload: unknown) => browserForm(api, operation, payload, settings)
        : async (payload: unknown, control?: CallControl) => {
            const delivered = await deliver(operation, () => prepare(api, operation, payload, settings), settings, api.document.name, control?.signal);
            return judge(api, operation, open(api, operation, delivered, settings), delivered.status);
          };
  }
  client['fetch'] = fetchClient(api, settings);
  if (api.receive !== undefined) client['callbacks'] = api.receive(api, settings, client);
  // The methods are made from the table that the type is computed from; there is no way to tell TypeScript so.
  return Object.freeze(client) as Client<C>;
}
