import type { Commands } from '../commands.ts';
import { maskerOf } from '../mask.ts';
import { limitOf, type Reply } from './json.ts';

const most = { usually: 100, at: 200 } as const;

/** `GET /_sandbox/requests`: what was received and answered, the latest first, with secrets and personal data masked. */
export function listRequests({ runtime }: Commands, query: URLSearchParams): Reply {
  const operation = query.get('operation');
  const found = runtime.requestLog.latest().filter((logged) => operation === null || logged.operation === operation);
  const requests = found
    .slice(0, limitOf(query.get('limit'), most))
    .map((logged) => maskerOf(runtime, logged.api).logged(logged));
  return { body: { total: found.length, requests } };
}
