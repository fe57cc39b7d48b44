// app/ecpay/paid/route.ts
import { paid } from '../../../../cashier.ts';

export async function POST(request: Request): Promise<Response> {
  return paid(request);
}
