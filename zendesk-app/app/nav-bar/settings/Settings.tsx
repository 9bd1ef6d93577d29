import type { Zaf } from '../../zaf/zaf';

/** What administrators decide. */
export default function Settings(_: { readonly zaf: Zaf }) {
  return null;
}
