export { applyFault } from './apply.ts';
export { BrokenConnection, isBrokenConnection } from './broken-connection.ts';
export { createFaults, type FaultsOptions } from './faults.ts';
export {
  type CallbackFault,
  type CallbackKind,
  callbackKinds,
  type HttpFault,
  type HttpKind,
  httpKinds,
  type KindWords,
  type Measure,
} from './kinds.ts';
export type { CallbackName, OperationName } from './names.ts';
export type { Chance, Plan, Single } from './plan.ts';
export type { Chances, Faults, FaultTables, Order } from './types.ts';
