/** What stands under these keywords is data: a vendor's field may be called anything there. */
const data = new Set([
  'x-examples', 'x-faults', 'x-lives', 'x-life', 'x-meanings', 'x-messages', 'example', 'examples', 'enum', 'const', 'default',
]); // biome-ignore format: a list reads better in lines

export function isData(key: string): boolean {
  return data.has(key);
}
