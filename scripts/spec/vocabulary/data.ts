const ours = ['x-examples', 'x-counterparts', 'x-refusals', 'x-meanings', 'x-messages'];
const jsonSchemas = ['example', 'examples', 'enum', 'const', 'default'];

/** What stands under these keywords is data: a vendor's field may be called anything there. */
const data = new Set([...ours, ...jsonSchemas]);

export function isData(key: string): boolean {
  return data.has(key);
}
