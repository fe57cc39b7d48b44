// Generated from specs/ecpay-einvoice.yaml by `npm run generate`. Do not edit: change the document and generate again.
import type { Doings, Lives } from '../../src/sandbox/model/lifecycle.ts';

export const lives: Lives = {};

export const doings: Doings = {};

export const retries: { readonly [callback: string]: readonly string[] } = {};
