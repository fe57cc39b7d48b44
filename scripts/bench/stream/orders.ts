import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** An order as Cat answers it (CVS API 規格文件 5.0, section 4.2.3.1.1), 782 bytes and some. */
function order(number: number): string {
  return `
  <order>
    <cust_order_number>${String(number).padStart(8, '0')}</cust_order_number>
    <order_amount>5000</order_amount>
    <expire_date>2011-09-20 00:00:00</expire_date>
    <st_barcode1>000920619</st_barcode1>
    <st_barcode2>9821100000048000</st_barcode2>
    <st_barcode3>000944000005000</st_barcode3>
    <post_barcode1></post_barcode1>
    <post_barcode2></post_barcode2>
    <post_barcode3></post_barcode3>
    <virtual_account>98211000000480</virtual_account>
    <ibon_code>126300000488</ibon_code>
    <bill_amount>5000</bill_amount>
    <ibon_shopid>CCAT</ibon_shopid>
    <create_time>2011-05-10 02:57:26</create_time>
    <process_code>1</process_code>
    <pay_date></pay_date>
    <grant_amount></grant_amount>
    <grant_date></grant_date>
  </order>`;
}

function* answer(count: number): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <status>OK</status>';
  for (let from = 0; from < count; from += 80) {
    yield Array.from({ length: Math.min(80, count - from) }, (_, index) => order(from + index)).join('');
  }
  yield '\n</response>\n';
}

/** A server that answers everything with so many orders. */
export async function serveOrders(count: number): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    request.resume();
    // Who asks may leave before the end.
    pipeline(Readable.from(answer(count)), response).catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
