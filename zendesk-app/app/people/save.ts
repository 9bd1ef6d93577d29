import { z } from 'zod';
import type { Agreement } from '../../../core';
import {
  createZendesk,
  type Organization,
  organizationSchema,
  type Person,
  personSchema,
  ZendeskFailure,
} from '../../client';
import { agreementOf, mayReport } from '../../history/entitlement-fields';
import { AGREEMENT_ENDS_ON, AGREEMENT_STARTS_ON, MAY_REPORT } from '../../setup';
import { connectionOf } from '../zaf/connection';
import type { Zaf } from '../zaf/zaf';

/** What became of a change. Somebody else's meanwhile stops it: then nothing was written. */
export type Saved = 'done' | 'changed' | 'forbidden' | 'refused' | 'unreachable';
export type NotSaved = Exclude<Saved, 'done'>;

/**
 * Writes an organization's agreement as the agent. `known` is what the agent decided by. Zendesk knows no conditional update of an
 * organization, so it is read once more just before.
 */
export const saveAgreement = (zaf: Zaf, known: Organization, { startsOn, endsOn }: Agreement): Promise<Saved> =>
  outcome(async () => {
    const fresh = await createZendesk(connectionOf(zaf)).organization(known.id);
    if (!fresh || !sameDates(fresh, known)) return 'changed';
    const organization_fields = { [AGREEMENT_STARTS_ON]: startsOn, [AGREEMENT_ENDS_ON]: endsOn };
    const { data } = await zaf.api(
      `organizations/${known.id}.json`,
      z.looseObject({ organization: organizationSchema }),
      {
        method: 'PUT',
        body: { organization: { organization_fields } },
      },
    );
    const written = agreementOf(data.organization);
    // Zendesk drops a field that it does not know without a word.
    return written?.startsOn === startsOn && written.endsOn === endsOn ? 'done' : 'refused';
  });

/** Writes as the agent whether a person may report. Another organization meanwhile stops it too: the right is given for one. */
export const saveMayReport = (zaf: Zaf, known: Person, wanted: boolean): Promise<Saved> =>
  outcome(async () => {
    const fresh = await createZendesk(connectionOf(zaf)).person(known.id);
    if (!fresh || fresh.organization_id !== known.organization_id || mayReport(fresh) !== mayReport(known))
      return 'changed';
    const { data } = await zaf.api(`users/${known.id}.json`, z.looseObject({ user: personSchema }), {
      method: 'PUT',
      body: { user: { user_fields: { [MAY_REPORT]: wanted } } },
    });
    return mayReport(data.user) === wanted ? 'done' : 'refused';
  });

function sameDates(one: Organization, other: Organization): boolean {
  return [AGREEMENT_STARTS_ON, AGREEMENT_ENDS_ON].every(
    (key) => (one.organization_fields?.[key] ?? null) === (other.organization_fields?.[key] ?? null),
  );
}

async function outcome(save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof ZendeskFailure)) throw error;
    if (error.status === 403) return 'forbidden';
    if (error.status === 409) return 'changed';
    return [400, 401, 404, 422].includes(error.status) ? 'refused' : 'unreachable';
  }
}
