import { resultOf } from '../../model/request-log.ts';
import type { Commands } from '../commands.ts';
import { maskerOf } from '../mask.ts';
import { limitOf, type Reply } from './json.ts';

const most = { usually: 100, at: 200 } as const;

const filters = ['api', 'operation', 'fault', 'record'] as const;

/**
 * `GET /_sandbox/requests`: what was received and what became of it, the latest first, with secrets and personal data
 * masked.
 */
export function listRequests({ runtime }: Commands, query: URLSearchParams): Reply {
  const given = filters.filter((name) => query.has(name));
  const result = query.get('result');
  const found = runtime.requestLog
    .latest()
    .filter((logged) => given.every((name) => logged[name] === query.get(name)))
    .filter((logged) => result === null || resultOf(logged) === result);
  const requests = found
    .slice(0, limitOf(query.get('limit'), most))
    .map((logged) => ({ ...maskerOf(runtime, logged.api).logged(logged), result: resultOf(logged) }));
  return { body: { total: found.length, requests } };
}
