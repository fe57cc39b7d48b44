// Generated from specs/ by `npm run generate`. Do not edit: change a document and generate again.
import type { ExplainCallback } from '../src/explain/callback.ts';
import type { ExplainFieldsOf } from '../src/explain/explanation.ts';
import type { DocumentHelp } from '../src/message/help.ts';

/** What is loaded of a document when it is asked for. */
interface Guide {
  readonly title: { readonly en: string; readonly zh: string };
  readonly help: () => Promise<DocumentHelp>;
  readonly explainers: readonly (() => Promise<ExplainFieldsOf>)[];
  readonly explainCallback?: () => Promise<ExplainCallback>;
}

/** By the name of the document. */
export const guide: { readonly [document: string]: Guide } = {
  'ccat-cvs': { title: { en: 'Cat CVS payment platform', zh: '統一客樂得 繳款服務平台' }, help: async () => (await import('./ccat-cvs/help.ts')).help, explainers: [] },
  'ecpay-cashier': { title: { en: 'ECPay all-in-one cashier, CVS codes', zh: '綠界科技 全方位金流（超商代碼）' }, help: async () => (await import('./ecpay-cashier/help.ts')).help, explainers: [async () => (await import('../src/explain/check-mac-value.ts')).explainCheckMacValueFields, async () => (await import('../src/explain/ecpay-aes.ts')).explainEcpayAesFields], explainCallback: async () => (await import('./ecpay-cashier/explain.ts')).explainCallback },
  'ecpay-einvoice': { title: { en: 'ECPay B2C e-invoice', zh: '綠界科技 B2C 電子發票' }, help: async () => (await import('./ecpay-einvoice/help.ts')).help, explainers: [async () => (await import('../src/explain/ecpay-aes.ts')).explainEcpayAesFields] },
  'ecpay-logistics': { title: { en: 'ECPay home delivery', zh: '綠界科技 物流（宅配）' }, help: async () => (await import('./ecpay-logistics/help.ts')).help, explainers: [async () => (await import('../src/explain/check-mac-value.ts')).explainCheckMacValueFields], explainCallback: async () => (await import('./ecpay-logistics/explain.ts')).explainCallback },
  'mypay': { title: { en: 'MyPay LINK PayPage', zh: '高鉅科技 MyPay LINK PayPage' }, help: async () => (await import('./mypay/help.ts')).help, explainers: [async () => (await import('../src/explain/mypay-aes.ts')).explainMypayAesFields] },
};
