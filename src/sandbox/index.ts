export type { SandboxApi } from './api.ts';
export { everyApi, stageCredentials } from './apis.ts';
export type { Exchange, Fault, FaultKind, Faults } from './exchange.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { type Listener, type ListenOptions, listen } from './server/listen.ts';
