/** Where the published reference stands. The pages' own links are relative. */
const site = 'https://jinliu.github.io/jinliu';

/** The reference's page of an operation or a callback; of a field on it, by its anchor. */
export function referenceAddress(document: string, id: string, anchor?: string): string {
  return `${site}/en/${document}/${id}.html${anchor === undefined ? '' : `#${anchor}`}`;
}

/** What the anchors of a page's fields begin with: `request.items.name`, `answer.uid`, of a callback `field.uid`. */
export const anchors = {
  request: 'request',
  answer: 'answer',
  callback: 'field',
  acknowledgement: 'acknowledgement',
} as const;
