import type { Layout } from './layout.ts';
import type { ResolveShape } from './resolve.ts';

/** The envelope that carries a message, as the spec's `x-envelope` names it. */
export interface EnvelopeUse {
  readonly name: string;
  readonly digest?: 'sha256' | 'md5';
}

/** One direction of an operation: how the message looks on the wire. Generated. */
export interface MessageShape {
  readonly envelope: EnvelopeUse;
  /** The real media type; none where the message is a query or a redirect. */
  readonly mediaType?: string;
  /** Further media types in which the same fields may come. */
  readonly encodings?: readonly string[];
  /** Where the sealed text goes. */
  readonly place: 'body' | 'query' | 'location';
  /** Name of the XML root element. */
  readonly root?: string;
  readonly layout: Layout;
  /** Fields that hold texts of the merchant's own, where the envelope goes by them. */
  readonly ownTexts?: readonly string[];
  /** The payload is the text of the whole message, sealed as it is. */
  readonly isText?: true;
  /** Headers with a fixed value. */
  readonly headers?: Readonly<Record<string, string>>;
}

export type Environment = 'stage' | 'production';

/** Addresses, by environment. */
export type Servers = { readonly [Name in Environment]?: string };

/** How the answer's own code is judged (`x-success`). */
export interface Success {
  readonly code: string;
  readonly values?: readonly (string | number)[];
  readonly message?: string;
  /** The properties that say why, in an answer without the code. */
  readonly refusal?: { readonly code: string; readonly message: string };
  readonly retryable?: readonly (string | number)[];
  /**
   * How a question that finds nothing is answered: by a refusal with one of these codes or words, or by an answer
   * without the code in which these fields are as they were asked.
   */
  readonly notFound?: { readonly refused: readonly string[] } | { readonly echoes: readonly string[] };
  /** The codes of a refusal that the documents list, where nothing signs the answer. */
  readonly refusals?: readonly (string | number)[];
}

/** One row of a generated operation table. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The key under `paths`, with the fragment that tells operations of one URL apart. */
  readonly key: string;
  /** What the wire sees. */
  readonly path: string;
  readonly effect: 'read' | 'write';
  /** Its own, where it is not reached at the document's. */
  readonly servers?: Servers;
  readonly delivery?: 'browser-form';
  /** The vendor takes the same fields in the query of a GET; the client does not send it so. */
  readonly alsoBy?: 'GET';
  /** Other paths at which the vendor answers it; the client does not use them. */
  readonly alsoAt?: readonly string[];
  readonly request: MessageShape;
  readonly answer: MessageShape;
  readonly success?: Success;
  /** The statuses by which the vendor says that it is called too often, and how long to wait then, in milliseconds. */
  readonly rateLimits?: readonly { readonly status: number; readonly wait: number }[];
  /** The list of the answer that can be read item by item as it arrives. */
  readonly stream?: string;
  /** Rules between fields that a schema cannot say, by name. */
  readonly rules?: readonly string[];
  /** How to find out what became of it, of a write that can be asked about. */
  readonly resolve?: ResolveShape;
  /** What to do after an unknown outcome, for a write that the API has no query for. */
  readonly advice?: string;
  /** Names of fields that hold secrets or personal data, in the request or the answer. */
  readonly sensitive: readonly string[];
}

export type OperationTable = { readonly [id: string]: Operation };

/** What a merchant agreed with the vendor, by the names of the document's `x-agreement`. */
export interface Agreement {
  readonly limits?: Readonly<Record<string, number>>;
  readonly [option: string]: unknown;
}

/** What is generated of one document, apart from its types. */
export interface Document {
  readonly name: string;
  readonly title: string;
  readonly servers: Servers;
  readonly credentials: readonly {
    readonly option: string;
    readonly secret: boolean;
    /** The value that the vendor publishes for its stage. */
    readonly published?: string;
  }[];
  /** What holds of the options that differ by agreement where a merchant gives nothing (`x-agreement`). */
  readonly agreement?: Agreement;
}
