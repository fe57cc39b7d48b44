/** Where the published reference stands. The pages' own links are relative. */
const site = 'https://jinliu.github.io/jinliu';

/** The reference's page of an operation or a callback, or a field on it, by the names that lead to it. */
export function referenceAddress(document: string, id: string, path: readonly string[] = []): string {
  return `${site}/en/${document}/${id}.html${path.length === 0 ? '' : `#${fieldAnchor(path)}`}`;
}

/** `field-items-name`, of the field `name` of the items of the list `items`. */
function fieldAnchor(path: readonly string[]): string {
  return ['field', ...path].join('-');
}
