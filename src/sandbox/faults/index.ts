export { applyFault } from './apply.ts';
export { BrokenConnection, isBrokenConnection } from './connection.ts';
export { FaultInjector, type FaultOptions } from './injector.ts';
export {
  type CallbackFault,
  type CallbackKind,
  callbackKinds,
  type HttpFault,
  type HttpKind,
  httpKinds,
  type KindText,
  type Measure,
} from './kinds.ts';
export type {
  CallbackName,
  Chances,
  FaultInjection,
  FaultTables,
  NamedPlan,
  OperationName,
  Plan,
  RandomPlan,
  SetFault,
} from './types.ts';
