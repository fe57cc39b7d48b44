// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.
import type { ExplainFieldsOf } from '../src/explain/explanation.ts';
import type { DocumentHelp } from '../src/message/help.ts';

/** What is loaded of a document when it is asked for. */
interface Guide {
  readonly help: () => Promise<DocumentHelp>;
  readonly explainers: readonly (() => Promise<ExplainFieldsOf>)[];
}

/** By the name of the document. */
export const guide: { readonly [document: string]: Guide } = {
  'ccat-cvs': { help: async () => (await import('./ccat-cvs/help.ts')).help, explainers: [] },
  'ecpay-cashier': { help: async () => (await import('./ecpay-cashier/help.ts')).help, explainers: [async () => (await import('../src/explain/check-mac-value.ts')).explainCheckMacValueFields, async () => (await import('../src/explain/ecpay-aes.ts')).explainEcpayAesFields] },
  'ecpay-einvoice': { help: async () => (await import('./ecpay-einvoice/help.ts')).help, explainers: [async () => (await import('../src/explain/ecpay-aes.ts')).explainEcpayAesFields] },
  'ecpay-logistics': { help: async () => (await import('./ecpay-logistics/help.ts')).help, explainers: [async () => (await import('../src/explain/check-mac-value.ts')).explainCheckMacValueFields] },
  'mypay': { help: async () => (await import('./mypay/help.ts')).help, explainers: [async () => (await import('../src/explain/mypay-aes.ts')).explainMypayAesFields] },
};
