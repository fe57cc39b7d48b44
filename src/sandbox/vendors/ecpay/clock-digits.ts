import { formatTime } from '../../../time/format.ts';
import type { Context } from '../../model/context.ts';

/** The present moment as yyMMddHHmmss, with which ECPay's numbers begin. */
export function clockDigits({ now }: Pick<Context, 'now'>): string {
  return String(formatTime('yyyyMMddHHmmss', now)).slice(2);
}
