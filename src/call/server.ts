import { DeliveryError } from '../errors/delivery-error.ts';
import type { Operation } from '../message/operation.ts';
import type { Api } from './api.ts';
import type { Settings } from './options.ts';

/**
 * The address of an operation. Some operations have servers of their own (`servers` beside them in the document); the
 * option `baseUrl` stands for all of them, so that one sandbox serves every host.
 *
 * @throws DeliveryError where the operation has servers of its own and none for this environment
 */
export function urlOf(api: Api, operation: Operation, { baseUrl, environment }: Settings): string {
  const servers = operation.servers ?? api.document.servers;
  const server = baseUrl ?? (environment === undefined ? undefined : servers[environment]);
  if (server === undefined) {
    const known = Object.keys(servers).join(' and ');
    throw new DeliveryError(
      `it has no ${environment ?? 'known'} server, only ${known}; give a baseUrl. Nothing was sent`,
      {
        api: api.document.name,
        operation: operation.id,
      },
    );
  }
  return `${server}${operation.path}`;
}
