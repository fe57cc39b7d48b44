export { type NodeHandler, toNodeHandler, type WebHandler } from './adapter.ts';
export { type NodeRequest, toRequest } from './request.ts';
