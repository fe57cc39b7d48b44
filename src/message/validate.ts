/** A compiled validator as Ajv writes it: the problems of the last run hang on the function itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** One validator per operation, generated. */
export type Validators = { readonly [operation: string]: Validator };
