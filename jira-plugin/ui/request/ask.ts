import { invoke } from '@forge/bridge';
import { actOfWay, type RequestWay } from '../../../core';
import type { RequestAnswer } from '../../resolvers/request';
import type { Result } from '../../resolvers/result';
import { type Outcome, outcomeOf } from '../outcome';

/** What happens now with the request. @throws when nobody answers. */
export const askForRequest = (): Promise<Result<RequestAnswer>> => invoke<Result<RequestAnswer>>('request', {});

/** Does what a customer chose. `score`: 1 to 5, for a rating. */
export function goWay(way: RequestWay, text: string, score: number): Promise<Outcome> {
  const act = actOfWay(way, text, score);
  return act ? outcomeOf('act', { act }) : outcomeOf('comment', { text });
}
