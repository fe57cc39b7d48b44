import type { HttpAnswer } from './answer.ts';
import type { Answerer } from './answerer.ts';
import type { HttpRequest } from './request.ts';
import { fromRequest, fromResponse, toResponse } from './web.ts';

/** Answers a request as the sandbox has both. */
export type Respond = (request: HttpRequest) => Promise<HttpAnswer>;

/** What stands behind the functions that were made here. */
const behind = new WeakMap<Answerer, Respond>();

/** The same for the web standard's requests. */
export function answererOf(respond: Respond): Answerer {
  const answer: Answerer = async (request) => toResponse(await respond(fromRequest(request)));
  behind.set(answer, respond);
  return answer;
}

/** The same for ours: what a sandbox does, without the web standard in between; of any other function with it. */
export function respondOf(answer: Answerer): Respond {
  return behind.get(answer) ?? (async (request) => fromResponse(await answer(request.toWeb())));
}
