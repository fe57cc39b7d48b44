import { processCode } from '../../../../generated/ccat-cvs/meanings.ts';
import type { Records } from '../../../../generated/ccat-cvs/records.ts';
import { type Meaning, meaningOf } from '../../../message/meaning.ts';
import type { RecordOf } from '../../model/context.ts';
import type { DailyFile } from '../../model/daily-files.ts';

type Slip = RecordOf<Records['slip']>;

/**
 * Cat's nightly file of the day's changes, as it lies on the SFTP server (多元支付平台 應用程式介面規格 2016): a line for
 * each slip whose state changed on that day, in its present state; 18 columns, comma-separated, no header. The three
 * notes stay empty.
 */
export const dailyFile: DailyFile = {
  title: { en: 'Cat’s daily files', zh: '客樂得每日檔案' },
  covers: ({ api, lifecycle }) => api === 'ccat-cvs' && lifecycle === 'slip',
  text: (records: readonly Slip[], day) =>
    records
      .filter((record) => hasChanged(record, day) && statusOf(record) !== undefined)
      .map((record) => `${columns(record).join(',')}\n`)
      .join(''),
};

function hasChanged({ fields }: Slip, day: string): boolean {
  return String(fields.process_code_update_time).startsWith(day);
}

function columns(record: Slip): string[] {
  const { fields } = record;
  const text = (name: keyof Slip['fields']): string => String(fields[name] ?? '');
  return [
    text('api_id'),
    text('trans_id'),
    text('order_no'),
    text('amount'),
    text('expire_time'),
    statusOf(record) ?? '',
    text('st_barcode1'),
    text('st_barcode2'),
    text('st_barcode3'),
    '',
    text('bank_id'),
    text('virtual_account'),
    '',
    text('ibon_shopid'),
    text('ibon_code'),
    '',
    text('create_time'),
    text('modify_time'),
  ];
}

/** The letter for a state; a slip that is not ready to be paid has none and is not in the file. */
function statusOf(record: Slip): string | undefined {
  const table: Readonly<Record<string, Meaning>> = processCode;
  return meaningOf(table, String(record.fields.process_code))?.name;
}
