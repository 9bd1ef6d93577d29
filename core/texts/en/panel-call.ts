import type { Verdict } from '../../entitlement/verdict';
import type { Severity } from '../../severity/level';
import type { WhoReports } from '../panel/who-reports';
import { longDate } from './time';

/** F3: what an agent reads out to a caller who may not be given support yet: one sentence, and what comes of it. */
export function readOut(verdict: Verdict, { organization, agreement }: WhoReports): string {
  const whose = organization ?? 'your organization';
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return 'I cannot find your company among those with support, so I can log your report now, and we start once that is settled.';
    case 'no-agreement':
      return `I find no agreement of ${whose} on record, so I can log your report now, and we start once there is one.`;
    case 'agreement-not-started':
      return `The agreement of ${whose} begins ${agreement ? `on ${longDate(agreement.startsOn)}` : 'later'}, so I can log your report now, and we start then.`;
    case 'agreement-expired':
      return `The agreement of ${whose} ended${agreement ? ` on ${longDate(agreement.endsOn)}` : ''}, so I can log your report now, and we start once it is renewed.`;
    case 'not-a-representative':
      return `You are not on the list of people who may report for ${whose}, so I can log your report now, and we start once a colleague who is on it has had you added.`;
    case 'entitled':
      return '';
    default:
      return verdict satisfies never;
  }
}

/** F3: what being held means. */
export const held = 'It will be held: no deadline runs until that is settled, and it starts by itself then.';

/** D3, G2: the call that Severity 1 needs besides the written report is the one that the report is taken from. */
export const thisIsTheCall = (name: string, severity: Severity): string =>
  `Severity ${severity} needs a call, and this is it: stay on the phone with ${name}.`;

/** D3: what is taken down on the phone is in writing once the customer has written. */
export const inWriting = (name: string): string =>
  `It also needs the report in writing: ${name} gets a mail about it, and an answer to that will do.`;

/** E2: a report taken down on the phone is no response yet. */
export const noResponseYet = (name: string): string =>
  `Taking the report down is no response yet: answer ${name}, or log what you advised, once it is saved.`;

/** A3: reported outside support hours. */
export const closedNow = (moment: string): string => `Support is closed now, so it counts from ${moment}.`;
