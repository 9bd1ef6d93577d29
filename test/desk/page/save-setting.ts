import { SEVERITIES } from '../../../core';
import type { DeskAct } from '../help-desk';
import type { Draft } from './draft';
import type { Visit } from './visit';

/** Saves what an administrator typed. Gives the form again, with the reason, when it cannot be saved. */
export async function saveSetting({ helpDesk, person }: Visit, setting: string, draft: Draft): Promise<Draft | null> {
  const act = actOf(setting, draft, person.by);
  if (act === null) return draft.refusedBecause('There is no such setting.');
  if (typeof act === 'string') return named(setting, draft).refusedBecause(act);
  const { refused } = await helpDesk.perform(act);
  return refused === null ? null : named(setting, draft).refusedBecause(refused);
}

/** Each organization has a form of its own on the page. */
const named = (setting: string, draft: Draft): Draft =>
  setting === 'agreement' ? draft.of(`agreement-${draft.value('organization')}`) : draft;

function actOf(setting: string, draft: Draft, by: string): DeskAct | string | null {
  switch (setting) {
    case 'agreement':
      return agreementOf(draft, by);
    case 'representative':
      return { do: 'set-representative', by, email: draft.value('email'), representative: draft.has('may', 'yes') };
    case 'policy':
      return {
        do: 'change-policy',
        by,
        policy: {
          calendar: {
            timeZone: draft.value('timeZone').trim(),
            holidays: draft
              .value('holidays')
              .split(/\s+/)
              .filter((date) => date !== ''),
          },
          severities: Object.fromEntries(
            SEVERITIES.map((severity) => [
              severity,
              { firstResponse: { target: draft.value(`target-${severity}`).trim() } },
            ]),
          ),
        },
        rejudgeOpen: draft.has('rejudge', 'yes'),
      };
    default:
      return null;
  }
}

function agreementOf(draft: Draft, by: string): DeskAct | string {
  const organization = draft.value('organization');
  const [startsOn, endsOn] = [draft.value('startsOn'), draft.value('endsOn')];
  if (startsOn === '' && endsOn === '') return { do: 'set-agreement', by, organization, agreement: null };
  if (startsOn === '' || endsOn === '') return 'Give both dates, or none: an agreement has a first and a last day.';
  if (endsOn < startsOn) return 'The last day lies before the first.';
  return { do: 'set-agreement', by, organization, agreement: { startsOn, endsOn } };
}
