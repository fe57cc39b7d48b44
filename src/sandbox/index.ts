export type { SandboxApi } from './api.ts';
export { everyApi, stageCredentials } from './apis.ts';
export type { Exchange, Fault, FaultKind, Faults } from './exchange.ts';
export {
  BrokenConnection,
  type CallbackFault,
  type CallbackKind,
  type CallbackName,
  type Chances,
  type Faults as FaultsOnPurpose,
  type HttpFault,
  type HttpKind,
  isBrokenConnection,
  type Measure,
  type OperationName,
  type Plan,
} from './faults/index.ts';
export type { MerchantGiven, MerchantsGiven } from './merchants/given.ts';
export type { Merchant, Merchants } from './merchants/merchant.ts';
export { readMerchants } from './merchants/read.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { isSandboxError, SandboxError, type SandboxErrorCode } from './sandbox-error.ts';
export { type AccessLine, type Listener, type ListenOptions, listen } from './server/listen.ts';
export type { Snapshot } from './snapshot.ts';
export { openState, type State, type StateOptions } from './state/state.ts';
