import type { Zaf } from '../../zaf/zaf';

/** What is to be done now. */
export function Board(_: { readonly zaf: Zaf }) {
  return null;
}
