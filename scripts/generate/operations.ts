import { isObject, type JsonObject } from './json.ts';
import type { Source } from './source.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation under `paths` and `webhooks`, with the path that leads to it. */
export function operationsIn(source: Source): [path: string[], operation: JsonObject][] {
  const found: [string[], JsonObject][] = [];
  for (const section of ['paths', 'webhooks']) {
    const items = source.value[section];
    if (!isObject(items)) continue;
    for (const [key, item] of Object.entries(items)) {
      if (!isObject(item)) continue;
      for (const method of methods) {
        const operation = item[method];
        if (isObject(operation)) found.push([[section, key, method], operation]);
      }
    }
  }
  return found;
}
