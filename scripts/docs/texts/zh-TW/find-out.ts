import { html } from '../../html.ts';
import type { Texts } from '../en/index.ts';

export const findOut: Texts['findOut'] = {
  title: '沒收到回應時',
  outcome: '結果',
  instead: (link, instead) => html`${link}不明時：${instead}。`,
  browser: (call, asks) => html`消費者的瀏覽器是否送出表單，沒有人會告知：${call} ${asks}。`,
  resolve: (link, asks, call) => html`${link}不明時，<code>error.resolve()</code> ${asks}；重新啟動之後則用 ${call}。`,
  asks: (query, by) => html`以 ${by} 查詢 ${query}`,
  earlier: (name, minutes) => html`${name}（送出前 ${minutes} 分鐘起）`,
  sentAs: (name, from) => html`${name} 等於送出的 ${from}`,
  item: (list, marks) => html`${list} 之中有一筆的 ${marks}`,
  and: '，且 ',
  andWhose: '，且 ',
  or: '，或',
  happened: (found) => html`若 ${found}，即已發生。`,
  absent: (none, settle) => html`送出 ${settle}後以及再過數秒，若${none}，即未發生。`,
  hasNone: () => html`查無此筆`,
  refusedWith: (codes) => html`被拒絕，代碼為 ${codes}`,
  onlyWhere: (when, otherwise) => html`只適用於 ${when}；否則仍然不明：${otherwise}。`,
  time: (time, alike) => html`以 ${time} 與較早的一筆區別${alike && '；外觀相同而無法區別的兩筆仍視為不明'}。`,
  anythingElse: () => html`其他情形一律視為不明。`,
  is: (name, values) => html`${name} 為 ${values}`,
};
