// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Actions, Lifecycles } from '../../src/sandbox/model/lifecycle.ts';
import type { Places } from '../../src/sandbox/model/places.ts';

export const lifecycles: Lifecycles = {};

export const actions: Actions = {};

export const places: Places = { file: 'specs/sandbox/ecpay-einvoice.yaml', lines: {} };

export const retries: { readonly [callback: string]: readonly string[] } = {};
