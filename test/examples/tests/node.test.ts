import { test } from 'vitest';
import { server } from '../node.ts';
import { expectCallbacks, withServer } from './conversation.ts';

test("Node.js's own server", () => withServer(server, expectCallbacks));
