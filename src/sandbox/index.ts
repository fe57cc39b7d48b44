export {
  BrokenConnection,
  type CallbackFault,
  type CallbackKind,
  type CallbackName,
  type Chances,
  type FaultInjection,
  type HttpFault,
  type HttpKind,
  isBrokenConnection,
  type Measure,
  type NamedPlan,
  type OperationName,
  type Plan,
  type RandomPlan,
} from './faults/index.ts';
export type { CredentialsGiven, MerchantGiven, MerchantsGiven } from './host/merchants/given.ts';
export { readMerchants } from './host/merchants/read.ts';
export { type AccessLine, type Listener, type ListenOptions, listen } from './host/server/listen.ts';
export type { Change } from './host/state/changes.ts';
export type { Snapshot } from './host/state/snapshot.ts';
export { openState, type State, type StateOptions } from './host/state/state.ts';
export type { SandboxApi } from './model/api.ts';
export { everyApi, stageCredentials } from './model/apis.ts';
export type { DailyFile, DailyFiles } from './model/daily-files.ts';
export type { DocumentedRefusal, Example, RefusalKind, Refusals } from './model/example.ts';
export type { Merchant, Merchants } from './model/merchant.ts';
export { isSandboxError, SandboxError, type SandboxErrorCode } from './model/sandbox-error.ts';
export { createSandbox, type Sandbox, type SandboxOptions, type Transitioned } from './sandbox.ts';
