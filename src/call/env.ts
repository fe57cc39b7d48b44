import { OptionsError } from '../errors/options-error.ts';
import type { Document, Environment } from '../message/operation.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What is read from the environment: credentials, and where to call. */
export interface EnvOptions<Credentials = Readonly<Record<string, string>>> {
  readonly credentials: Credentials;
  readonly environment?: Environment | undefined;
  readonly baseUrl?: string;
}

/**
 * Options from environment variables, named after the document and the option: `ECPAY_CASHIER_HASH_KEY` is `hashKey` of
 * `ecpay-cashier`. Where to call is `ECPAY_CASHIER_ENVIRONMENT` or `ECPAY_CASHIER_BASE_URL`.
 *
 * @throws OptionsError naming the variable that is missing
 */
export function envOptions<Credentials extends object = Readonly<Record<string, string>>>(
  document: Document,
  required: readonly string[],
  variables: Variables = processVariables(),
): EnvOptions<Credentials> {
  const name = (option: string): string => variableOf(document, option);
  const read: Record<string, string> = {};
  for (const { option } of document.credentials) {
    const value = variables[name(option)];
    if (value !== undefined && value !== '') read[option] = value;
    else if (required.includes(option)) throw missing(document, option);
  }
  // Whatever is required is there, and all of it is text.
  const credentials = read as Credentials;
  const environment = variables[name('environment')];
  const baseUrl = variables[name('baseUrl')];
  if (baseUrl !== undefined) return { credentials, baseUrl };
  if (environment === undefined) throw missing(document, 'environment');
  if (environment !== 'stage' && environment !== 'production')
    throw new OptionsError(document.name, 'environment', `must be 'stage' or 'production' in ${name('environment')}`);
  return { credentials, environment };
}

/** `hashKey` of `ecpay-cashier` is `ECPAY_CASHIER_HASH_KEY`. */
export function variableOf({ name }: Pick<Document, 'name'>, option: string): string {
  const snakeCase = option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`);
  return `${name.replaceAll('-', '_')}_${snakeCase}`.toUpperCase();
}

function missing(document: Document, option: string): OptionsError {
  return new OptionsError(
    document.name,
    option,
    `is missing: set the environment variable ${variableOf(document, option)}`,
  );
}

/** Not every runtime has a process. */
function processVariables(): Variables {
  return globalThis.process?.env ?? {};
}
