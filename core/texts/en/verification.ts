import type { Catalog } from '../catalog';
import type { RenderContext } from '../context';
import type { Message } from '../message';
import { contact } from './sign-off';
import { longDate } from './time';

type Required = Extract<Message, { template: 'verification-required' }>;

const AFTERWARDS = 'Once that is done we start by ourselves; you need not report it again.';

/** F3: why support is paused, and what would lift it. */
export const verificationRequired: Catalog['mails']['verification-required'] = (message, context) => ({
  title: 'we cannot work on this yet',
  paragraphs: reason(message, context),
});

function reason({ verdict, organization, startsOn, endsOn }: Required, context: RenderContext): string[] {
  const whose = organization ?? 'your organization';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [`we could not match your address to a customer with support. ${writeOrCall(context)}`];
    case 'no-agreement':
      return [
        `we have no maintenance agreement of ${whose} on record, so we cannot give support for this report yet.`,
        `To make one, or to tell us about it, ${contact(context)}. ${AFTERWARDS}`,
      ];
    case 'agreement-not-started':
      return [
        `the maintenance agreement of ${whose} ${startsOn ? `begins on ${longDate(startsOn)}` : 'has not begun'}, so we cannot give support for this report yet.`,
        `From then on we start by ourselves; you need not report it again. To begin earlier, ${contact(context)}.`,
      ];
    case 'agreement-expired':
      return [
        `the maintenance agreement of ${whose} ${endsOn ? `ended on ${longDate(endsOn)}` : 'has ended'}, so we cannot give support for this report yet.`,
        `To renew, ${contact(context)}. ${AFTERWARDS}`,
      ];
    case 'not-a-representative':
      return [
        `you are not on ${possessive(whose)} list of people who may report incidents, so we cannot give support for this report yet.`,
        `A colleague who is on it, or your account manager, can have you added. ${AFTERWARDS}`,
      ];
    default:
      return verdict satisfies never;
  }
}

const writeOrCall = ({ vendor }: RenderContext): string =>
  vendor.phone === null
    ? 'Please write from your company address.'
    : `Write from your company address, or call ${vendor.phone}.`;

const possessive = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);
