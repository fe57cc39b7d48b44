import { second } from '../../time/units.ts';

/** A client without a connection may keep a command until it has one; a vendor does not wait so long. */
export const patience: number = 5 * second;

/** The store did not answer in time. */
class StoreSilent extends Error {
  constructor() {
    super(`the claim store did not answer within ${patience / second} seconds`);
    this.name = 'StoreSilent';
  }
}

/**
 * What a call to the store comes to, within its time.
 *
 * @param late called with an answer that came after that
 */
export function inTime<Answer>(call: Promise<Answer>, late?: (answer: Answer) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      reject(new StoreSilent());
    }, patience);
    const end = (): void => clearTimeout(timer);
    call.then(
      (answer) => {
        end();
        if (isOver) late?.(answer);
        else resolve(answer);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
