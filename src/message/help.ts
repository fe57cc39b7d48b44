/** What the command line says about a field of a payload. Generated from the spec. */
export interface FieldHelp {
  readonly name: string;
  /** What a text that somebody typed is read as; `any` is JSON where it is JSON, and else a text. */
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'object' | 'any';
  /** A list of these. */
  readonly list?: true;
  readonly required?: true;
  /** One line in English. */
  readonly meaning?: string;
  /** What the vendor calls it in Chinese. */
  readonly term?: string;
  /** `up to 20 characters`, `1 or more` */
  readonly limits?: readonly string[];
  /** The values that it may have, each with its meaning. */
  readonly values?: Readonly<Record<string, string>>;
  /** What is sent where it is left out. */
  readonly otherwise?: string;
  /** Holds a secret or personal data. */
  readonly sensitive?: true;
  /** Of the object, or of each item. */
  readonly fields?: readonly FieldHelp[];
}

/** An operation or a callback. */
export interface EndpointHelp {
  readonly summary: string;
  readonly description: string;
  /** What the vendor calls it in Chinese. */
  readonly term?: string;
  readonly fields: readonly FieldHelp[];
  /** Its payload is a text as a whole. */
  readonly isText?: true;
}

/** What a merchant has to give to a client. */
export interface CredentialHelp {
  readonly option: string;
  readonly required: boolean;
  readonly meaning: string;
  readonly term?: string;
}

/** All of one document. */
export interface DocumentHelp {
  readonly description: string;
  readonly credentials: readonly CredentialHelp[];
  readonly operations: { readonly [id: string]: EndpointHelp };
  readonly callbacks: { readonly [id: string]: EndpointHelp };
}
