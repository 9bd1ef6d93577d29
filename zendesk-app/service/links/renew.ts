import { incidentSubject } from '../../../core';
import { isConflict } from '../../client';
import { metadataOf, recordOf } from '../../history';
import type { Account } from '../account/account';
import type { Link } from './links';
import { openClaims } from './opened';

/**
 * Mails a new link of the same purpose to the ticket's requester, at most one a day, where an old one was theirs. Nobody is told
 * whether it was.
 */
export async function mailNewLink(account: Account, { claims }: Link): Promise<void> {
  const opened = await openClaims(account, claims);
  if (!opened || opened.isFinal) return;
  const { judged, incident, now, reader, policy } = opened;
  const { ticket, audits } = judged.source;
  if (String(ticket.requester_id) !== claims.customer) return;
  const { appUser, fields } = account.installation;
  const key = `renew/${claims.purpose}/${new Date(now).toISOString().slice(0, 10)}`;
  const own = audits.filter(({ author_id }) => author_id === appUser);
  if (own.some(({ metadata }) => recordOf(metadata?.custom).key === key)) return;
  const links = await account.links.forMail(claims, now);
  const { renewed } = reader.texts;
  const mailText = `${renewed.mail}\n${links[claims.purpose]}\n\n${renewed.reply}\n\n${policy.vendor.name}`;
  try {
    await account.zendesk.update(ticket.id, {
      comment: { body: renewed.note, public: true },
      custom_fields: [
        { id: fields.mailSubject, value: incidentSubject(incident.number, incident.subject) },
        { id: fields.mailText, value: mailText },
      ],
      metadata: metadataOf({ customer: claims.customer, key }),
      safe_update: true,
      updated_stamp: ticket.updated_at,
    });
  } catch (error) {
    // Somebody wrote in between, perhaps this very answer: who still wants a link asks again.
    if (!isConflict(error)) throw error;
  }
}
