import { registry } from '../../../generated/registry.ts';
import type { SandboxApi } from './api.ts';
import { type CamelCase, camelCase } from './camel-case.ts';

/** Every document with its operations, by the document's name, as types too. */
export type Registry = typeof registry;

/** Every document. */
export const everyApi: readonly SandboxApi[] = Object.values(registry);

/** Of each document the published credentials, by the document's name in camelCase. */
export type StageCredentials<Documents> = {
  readonly [Name in keyof Documents & string as CamelCase<Name>]: Documents[Name] extends {
    readonly stageCredentials: infer Credentials;
  }
    ? Credentials
    : never;
};

/** The credentials that the vendors publish for their stages, ready for a client: the sandbox knows these merchants. */
export const stageCredentials: StageCredentials<Registry> = Object.fromEntries(
  everyApi.map((api) => [camelCase(api.document.name), api.stageCredentials]),
) as StageCredentials<Registry>;
