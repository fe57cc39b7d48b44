#!/usr/bin/env node
import { main } from './main.ts';
import { failed } from './stderr.ts';

// Who reads the log may go before the sandbox does: `jinliu sandbox | head`.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    failed(error);
    process.exit(1);
  });
}

process.exitCode = await main(process.argv.slice(2));
// Something of a callback may still be open; nothing of it is waited for.
setTimeout(() => process.exit(), 200).unref();
