import { z } from 'zod';
import { refusalText, refuse } from '../../../core';
import { readReplyField } from '../../history';
import type { Zaf } from '../zaf/zaf';
import type { Judged } from './judge';
import type { LoadedTicket } from './load/load-ticket';

const answer = z.looseObject({
  comment: z.looseObject({ text: z.string().nullish(), type: z.string().nullish() }).optional(),
});

const textOf = (html: string): string => html.replace(/<[^>]*>|&nbsp;/g, '').trim();

/** Why the process would refuse what is about to be submitted; null: it may be saved. */
export async function refusalOfSave(
  zaf: Zaf,
  { setup, me }: LoadedTicket,
  { incident }: Judged,
): Promise<string | null> {
  if (incident.standing !== 'incident') return null;
  const field = `ticket.customField:custom_field_${setup.installation.fields.reply}`;
  const asked = await zaf.get(['comment', field], answer);
  const { text, type } = asked.comment ?? {};
  if (type !== 'publicReply' || textOf(text ?? '') === '') return null;
  const reply = readReplyField(asked[field]);
  const act = {
    type: 'reply' as const,
    text: text ?? '',
    ...(reply?.response === undefined ? {} : { response: reply.response }),
    ...(reply?.status === undefined ? {} : { status: reply.status }),
  };
  const refusal = refuse(incident, act, me);
  return refusal ? refusalText(refusal) : null;
}
