import { type Html, html } from './html.ts';
import type { Order, Remark } from './orders.ts';
import { type Product, productOf, products } from './products.ts';

/** The words of a page in the reader's language. */
export type Language = 'en' | 'zh';

/** What all pages know. */
export interface Reader {
  readonly language: Language;
  /** Where the sandbox's console is. */
  readonly consoleUrl: string;
}

function page({ language, consoleUrl }: Reader, title: string, main: Html, reload?: number): string {
  const say = sayIn(language);
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hant-TW' : 'en'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${reload === undefined ? '' : html`<meta http-equiv="refresh" content="${reload}">`}
  <title>${title} · ${say('Jinliu Tea', '金流茶行')}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/shop.css">
</head>
<body>
  <header>
    <a class="name" href="/">${say('Jinliu Tea', '金流茶行')}</a>
    <nav><a href="/office">${say('Office', '後台')}</a></nav>
  </header>
  <main>${main}</main>
  <footer>${say('No money moves here: this shop sells to a sandbox.', '此處沒有真正的金流：本店連接的是沙箱。')}
    <a href="${consoleUrl}">${say('See what ECPay and MyPay see', '查看綠界與高鉅的視角')}</a></footer>
</body>
</html>`.text;
}

/** Picks the text of a language. */
function sayIn(language: Language): (en: string, zh: string) => string {
  return (en, zh) => (language === 'zh' ? zh : en);
}

function money(amount: number): string {
  return `NT$${amount.toLocaleString('en')}`;
}

export function shopPage(reader: Reader): string {
  const say = sayIn(reader.language);
  return page(
    reader,
    say('Tea from Taiwan', '臺灣好茶'),
    html`<h1>${say('Tea from Taiwan', '臺灣好茶')}</h1>
<p class="lead">${say('Tins of 75 g. Shipped on the day they are paid for.', '每罐 75 公克，付款當日出貨。')}</p>
<div class="products">${products.map((product) => productCard(reader.language, product))}</div>`,
  );
}

function productCard(language: Language, { id, price, colour, about, ...names }: Product): Html {
  const say = sayIn(language);
  return html`<form class="card" method="post" action="/orders">
  ${tin(colour)}
  <h2>${names[language]}</h2>
  <p>${about[language]}</p>
  <p class="price">${money(price)}</p>
  <input type="hidden" name="product" value="${id}">
  <label>${say('Tins', '數量')} <input type="number" name="quantity" value="1" min="1" max="9" required></label>
  <button name="payment" value="store">${say('Pay at a store', '超商代碼繳費')}</button>
  <button name="payment" value="mypay">${say('Pay by card', '信用卡付款')}</button>
</form>`;
}

/** A tin of tea. */
function tin(colour: string): Html {
  return html`<svg viewBox="0 0 80 96" width="80" height="96" role="img" aria-hidden="true">
  <rect x="14" y="4" width="52" height="14" rx="4" fill="${colour}" opacity=".75"/>
  <rect x="10" y="18" width="60" height="74" rx="6" fill="${colour}"/>
  <rect x="22" y="34" width="36" height="44" rx="3" fill="#fbf7ee"/>
  <path d="M40 70c-9-6-11-16-3-26 8 6 11 16 3 26zm0 0V52" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>
</svg>`;
}

export function orderPage(reader: Reader, order: Order): string {
  const say = sayIn(reader.language);
  const { title, text, isFinal } = stateOf(order, say);
  const product = productOf(order.product);
  return page(
    reader,
    title,
    html`<h1>${title}</h1>
<p class="lead">${text}</p>
<dl>
  ${order.payment_code === null || order.state !== 'new' ? '' : html`<dt>${say('Payment code', '繳費代碼')}</dt><dd class="code">${order.payment_code}</dd><dt>${say('Pay before (Taipei time)', '繳費期限')}</dt><dd>${order.pay_before}</dd>`}
  <dt>${say('Order', '訂單編號')}</dt><dd>${order.number}</dd>
  <dt>${say('Tea', '商品')}</dt><dd>${product[reader.language]} × ${order.quantity}</dd>
  <dt>${say('Total', '總金額')}</dt><dd>${money(order.amount)}</dd>
</dl>
<p><a href="/">${say('Back to the shop', '回到商店')}</a></p>`,
    isFinal ? undefined : 3,
  );
}

type Say = (en: string, zh: string) => string;

function stateOf(order: Order, say: Say): { readonly title: string; readonly text: string; readonly isFinal: boolean } {
  const refund = order.refund === null ? undefined : refundStates(say)[order.refund];
  if (refund !== undefined) return { title: refund, text: '', isFinal: order.refund === 'refunded' };
  if (order.state === 'shipped')
    return {
      title: say('Thank you, your tea is on its way', '謝謝您，茶葉已出貨'),
      text: say('The payment has arrived, and the parcel is packed.', '款項已入帳，包裹已備妥。'),
      isFinal: true,
    };
  if (order.state === 'failed')
    return {
      title: say('The payment could not be started', '無法開始付款'),
      text: say('Nothing was charged. Please order again.', '並未扣款，請重新下單。'),
      isFinal: true,
    };
  return {
    title: say('Waiting for your payment', '等待付款'),
    text: say('This page changes by itself once it has arrived.', '款項入帳後，本頁會自動更新。'),
    isFinal: false,
  };
}

function refundStates(say: Say): { readonly [State in NonNullable<Order['refund']>]: string } {
  return {
    sending: say('The refund is being sent', '退款送出中'),
    unknown: say('Asking MyPay what became of the refund', '正在向高鉅查詢退款結果'),
    accepted: say('The refund is accepted', '退款已受理'),
    refunded: say('Refunded', '已退款'),
  };
}

/** Whoever runs the shop: behind a login in a real one. */
export function officePage(reader: Reader, orders: readonly Order[]): string {
  const say = sayIn(reader.language);
  const heads = [
    say('Order', '訂單編號'),
    say('Tea', '商品'),
    say('Total', '總金額'),
    say('State', '狀態'),
    say('Remark', '備註'),
    '',
  ];
  return page(
    reader,
    say('Office', '後台'),
    html`<h1>${say('Office', '後台')}</h1>
<div class="wide"><table>
  <thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
  <tbody>${orders.map((order) => officeRow(reader.language, order))}</tbody>
</table></div>
${orders.length === 0 ? html`<p class="lead">${say('Nobody has ordered yet.', '還沒有訂單。')}</p>` : ''}`,
  );
}

function officeState(order: Order, say: Say): string {
  if (order.refund !== null) return refundStates(say)[order.refund];
  return { new: say('Not paid', '未付款'), shipped: say('Shipped', '已出貨'), failed: say('Not started', '未成立') }[
    order.state
  ];
}

function remarks(say: Say): { readonly [Each in Remark]: string } {
  return {
    'wrong-amount': say('A wrong amount was paid: not shipped', '付款金額不符，未出貨'),
    'paid-twice': say('Paid twice: give one payment back', '重複付款，請退還一筆'),
    'not-refunded': say('MyPay refused the refund', '高鉅拒絕退款'),
    'not-started': say('MyPay gave no page to pay on', '高鉅未提供付款頁'),
  };
}

function officeRow(language: Language, order: Order): Html {
  const say = sayIn(language);
  const canRefund = order.state === 'shipped' && order.mypay_uid !== null && order.refund === null;
  const button = html`<form method="post" action="/office/orders/${order.number}/refund"><button>${say('Refund', '退款')}</button></form>`;
  return html`<tr>
  <td><a href="/orders/${order.number}">${order.number}</a></td>
  <td>${productOf(order.product)[language]} × ${order.quantity}</td>
  <td>${money(order.amount)}</td>
  <td>${officeState(order, say)}</td>
  <td>${order.remark === null ? '' : remarks(say)[order.remark]}</td>
  <td>${canRefund ? button : ''}</td>
</tr>`;
}
