import type { HttpAnswer } from '../http/answer.ts';
import type { HttpRequest } from '../http/request.ts';
import { toResponse } from '../http/web.ts';
import { BrokenConnection, hang, pause } from './connection.ts';
import type { HttpFault } from './kinds.ts';

/**
 * Answers a request with a fault in it.
 *
 * @param answer carries the request out and answers it, as without the fault, or refuses it with a kind of the
 * document's refusals; called at most once
 * @throws BrokenConnection where there is no answer; the reason of `request.signal` where the caller gave up
 */
export async function applyFault(
  fault: HttpFault,
  answer: (refusal?: string) => Promise<HttpAnswer>,
  request: Pick<HttpRequest, 'signal'>,
): Promise<HttpAnswer> {
  switch (fault.kind) {
    case 'refused':
      throw new BrokenConnection('ECONNREFUSED');
    case 'hang':
      return hang(request);
    case 'late': {
      const late = await answer();
      await pause(fault.ms, request.signal);
      return late;
    }
    case 'cut':
      return cut(await answer(), fault.bytes);
    case 'garbage':
      return garbage();
    case '403':
      return refusal(403, 'Forbidden');
    case '429':
      return refusal(429, 'Too Many Requests');
    case '500':
      return refusal(500, 'Internal Server Error');
    case 'declined':
      return answer(fault.as);
    case 'lost-answer':
      await answer();
      throw new BrokenConnection('UND_ERR_SOCKET');
  }
}

/** The headers announce the whole answer, but the body ends early. An answer without a body is lost. */
async function cut(whole: HttpAnswer, bytes: number): Promise<HttpAnswer> {
  const body = new Uint8Array(await toResponse(whole).arrayBuffer());
  if (body.length === 0) throw new BrokenConnection('UND_ERR_SOCKET');
  const shown = body.subarray(0, Math.min(bytes, body.length - 1));
  const headers = { ...whole.headers, 'content-length': String(body.length) };
  let given = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given || shown.length === 0) controller.error(new BrokenConnection('UND_ERR_SOCKET', 'terminated'));
      else controller.enqueue(shown);
      given = true;
    },
  });
  return { ...whole, headers, body: stream };
}

/** A maintenance page that a proxy answers with in place of the vendor: no form, no JSON, no XML, and status 200. */
function garbage(): HttpAnswer {
  const text =
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>502</title>' +
    '<body>\u0000\u0001<h1>系統維護中 & 請稍候<br>%%%{{{';
  const body = new Uint8Array([...Buffer.from(text), 0xff, 0xfe, 0xc0]);
  return { status: 200, headers: { 'content-type': 'text/html' }, body };
}

/** As a server or a firewall in front of the API answers: HTML, and nothing of the API's. */
function refusal(status: 403 | 429 | 500, reason: string): HttpAnswer {
  const body = `<html><head><title>${status} ${reason}</title></head><body><h1>${status} ${reason}</h1></body></html>\n`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
