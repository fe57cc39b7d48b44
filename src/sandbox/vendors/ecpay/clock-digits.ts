import { formatTime } from '../../../time/format.ts';
import type { Scene } from '../../model/context.ts';

/** The present moment as yyMMddHHmmss, with which ECPay's numbers begin. */
export function clockDigits({ now }: Pick<Scene, 'now'>): string {
  return String(formatTime('yyyyMMddHHmmss', now)).slice(2);
}
