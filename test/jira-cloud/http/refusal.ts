import type { JsonObject } from '../store/json';
import type { Failure } from './failure';

/** A refusal in the words of the API that was asked: the two write their errors differently. */
export function refusal(path: string, failure: Failure): Response {
  const body = path.startsWith('/rest/servicedeskapi') ? deskBody(failure) : platformBody(failure);
  return new Response(JSON.stringify(body), {
    status: failure.status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...failure.headers },
  });
}

function platformBody(failure: Failure): JsonObject {
  return { errorMessages: [...failure.messages], errors: { ...failure.errors } };
}

function deskBody(failure: Failure): JsonObject {
  const details = Object.values(failure.errors);
  const message = [...failure.messages, ...details].join(' ');
  return { errorMessage: message, i18nErrorMessage: { i18nKey: 'sd.error', parameters: details } };
}
