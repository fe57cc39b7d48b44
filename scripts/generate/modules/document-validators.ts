import type { ViewDocument } from '../../spec/view/document.ts';
import { type Compiled, validatorsOf } from './validators.ts';

/** The validators of a document, compiled once: its examples are held to them, and its modules hold their code. */
export interface DocumentValidators {
  /** What a client holds a merchant's payloads to, and its own options. */
  readonly requests: Compiled;
  /** The same as the sandbox reads it off the wire. */
  readonly received: Compiled;
  readonly answers: Compiled;
  readonly callbacks: Compiled;
}

export function documentValidators(view: ViewDocument): DocumentValidators {
  const { requests, answers, callbacks, credentials, schemas } = view;
  /** What is asked, and who asks. */
  const asked = credentials === undefined ? requests : { ...requests, Credentials: credentials };
  return {
    requests: validatorsOf(asked, schemas, false),
    received: validatorsOf(asked, schemas, true),
    answers: validatorsOf(answers, schemas, true),
    callbacks: validatorsOf(callbacks, schemas, true),
  };
}
