import { type Act, composeReply, isStatus, proposedStatus, type Refusal, refuse, responseSchema } from '../../core';
import type { TicketUpdate } from '../client';
import type { ReplyField } from '../history';
import type { ActInput } from './prepare-act';
import { statusChange } from './prepare-act';

export type ReplyAct = Extract<Act, { type: 'reply' }>;

export type PreparedReply =
  | { readonly refused: Refusal }
  | {
      readonly refused: null;
      /** What stands in the composer. */
      readonly text: string;
      /** What the sidebar sets in the field `reply` before submitting; null for a reply without a type. */
      readonly field: { readonly id: number; readonly value: string } | null;
      /** The same as one update, as submitting the composer makes it. */
      readonly update: TicketUpdate;
    };

/**
 * An agent's public reply: the text with the parts of its type written out, and what goes beside it. `nonce` tells two replies
 * alike apart. Refused when parts are missing or nothing may be sent.
 */
export function prepareReply(input: ActInput, act: ReplyAct, nonce: string): PreparedReply {
  const refusal = refuse(input.incident, act, input.by);
  if (refusal) return { refused: refusal };
  const response = responseSchema.safeParse(act.response).data;
  if (!response) {
    return { refused: null, text: act.text, field: null, update: { comment: { body: act.text, public: true } } };
  }
  const text = composeReply(response, act.text);
  const status = act.status ?? proposedStatus(response);
  const value: ReplyField = { response, status, nonce };
  const field = { id: input.installation.fields.reply, value: JSON.stringify(value) };
  const isOpen = input.incident.status !== 'Closed';
  return {
    refused: null,
    text,
    field,
    update: {
      comment: { body: text, public: true },
      custom_fields: [field],
      // An agent's reply on a closed incident leaves it closed (section 4).
      ...(isOpen && isStatus(status) ? statusChange(input, status) : {}),
    },
  };
}
