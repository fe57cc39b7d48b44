// app/ecpay/paid/route.ts
import { ecpayPaid } from './ecpay.ts';

export const POST = ecpayPaid;
