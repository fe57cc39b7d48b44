import type { Records } from '../../../../generated/ccat-cvs/records.ts';
import { guard } from '../../lifecycle/guard.ts';
import type { Context, Guards } from '../../model/context.ts';

type SlipContext = Context<Records['slip']>;

/** What Cat takes of each slip by the contract of every merchant of the sandbox, NT$. */
const fee = 25;

/** What Cat refuses (CVS API 規格文件 5.0, section 3.3.3; 多元支付平台 應用程式介面規格 2016). */
export const slipGuards: Guards = {
  'slip-amount-over-fee': guard(['amount-below-fee'], ({ payload }: SlipContext) =>
    Number(payload.order_amount) > fee ? undefined : { refusal: 'amount-below-fee', values: { fee: String(fee) } },
  ),
  /** A slip of the largest amount itself is refused: the words are 必須小於. */
  'slip-amount-under-limit': guard(['amount-too-large'], ({ payload, merchant }: SlipContext) => {
    const { orderAmountMax: limit = Number.MAX_SAFE_INTEGER } = merchant.agreement.limits ?? {};
    return Number(payload.order_amount) < limit ? undefined : { refusal: 'amount-too-large' };
  }),
  /** A slip is not found by its number alone: the code that was issued with it has to be right. */
  'slip-ibon-code': guard(['missing'], ({ payload, record }: SlipContext) =>
    payload.ibon_code === record?.fields.ibon_code ? undefined : { refusal: 'missing' },
  ),
  'slip-ibon-shop': guard(['ibon-shop-wrong'], ({ payload, record }: SlipContext) =>
    payload.ibon_shopid === record?.fields.ibon_shopid ? undefined : { refusal: 'ibon-shop-wrong' },
  ),
};
