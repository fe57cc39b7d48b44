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
 * @throws OptionsError naming each variable that is missing
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
  }
  const environment = variables[name('environment')];
  const baseUrl = variables[name('baseUrl')];
  const isSomewhere = environment !== undefined || baseUrl !== undefined;
  const missing = [
    ...required.filter((option) => read[option] === undefined),
    ...(isSomewhere ? [] : (['environment'] as const)),
  ];
  if (missing.length > 0) throw missingOptions(document, missing);
  // Whatever is required is there, and all of it is text.
  const credentials = read as Credentials;
  if (baseUrl !== undefined) return { credentials, baseUrl };
  if (environment === 'stage' || environment === 'production') return { credentials, environment };
  const reason = `must be 'stage' or 'production' in ${name('environment')}; another address, such as the sandbox's, goes into ${name('baseUrl')}`;
  throw new OptionsError(document.name, 'environment', reason);
}

/** `hashKey` of `ecpay-cashier` is `ECPAY_CASHIER_HASH_KEY`. */
export function variableOf({ name }: Pick<Document, 'name'>, option: string): string {
  const snakeCase = option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`);
  return `${name.replaceAll('-', '_')}_${snakeCase}`.toUpperCase();
}

/** All at once: whoever deploys a shop should not have to do it once for each of them. */
function missingOptions(document: Document, options: readonly string[]): OptionsError {
  const [first = '', ...others] = options.map((option) => variableOf(document, option));
  const also = others.length === 0 ? '' : `, and also ${others.join(', ')}`;
  return new OptionsError(document.name, options[0] ?? '', `is missing: set the environment variable ${first}${also}`);
}

/** Not every runtime has a process. */
function processVariables(): Variables {
  return globalThis.process?.env ?? {};
}
