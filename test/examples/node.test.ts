import { afterAll, beforeAll, test } from 'vitest';
import {
  expectAcknowledged,
  expectHangUp,
  expectParts,
  expectRefusals,
  expectTooLarge,
  type Listening,
  listening,
} from './conversation.ts';
import { server } from './node.ts';

let listener: Listening;
beforeAll(async () => {
  listener = await listening(server);
});
afterAll(() => listener.close());

test("Node.js's own server", async () => {
  await expectAcknowledged(listener.url);
  await expectParts(listener.url);
  await expectRefusals(listener.url);
  await expectTooLarge(listener.url);
  await expectHangUp(listener.url);
});
