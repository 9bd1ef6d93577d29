import { Text } from '@forge/react';
import type { PortalReader, RequestClosing } from '../../../../core';
import { portalAt, portalOn, portalRequest as words } from '../../texts/portal';
import { Quiet } from './Quiet';

interface Props {
  readonly closing: RequestClosing | null;
  readonly reader: PortalReader;
  /** What happens before that. */
  readonly before?: string;
  /** It is what the statement is about. */
  readonly isMain?: boolean;
}

/** When it closes by itself without an answer, and that it is never closed for good (I3, I6, I7). */
export function ClosingNote({ closing, reader, before = '', isMain = false }: Props) {
  if (!closing) return before === '' ? null : <Quiet>{before}</Quiet>;
  const { noticeAt, isReminded, closesAt } = closing;
  const { closes, reminds, reminded, again } = words.closing;
  const reminder = isReminded ? reminded : reminds(portalOn(noticeAt, reader));
  const said = [before, closes(portalAt(closesAt, reader)), reminder, again].filter(Boolean).join(' ');
  return isMain ? <Text>{said}</Text> : <Quiet>{said}</Quiet>;
}
