import { z } from 'zod';
import { judge, type Policy, policyInForce, preparePolicy, type Reporter } from '../../core';
import { agreementsIn, organizationFactsOf, representationOf } from '../history/organization-facts';
import { readOrganizationProperty, readOrganizationsOf } from '../jira/organization';
import { readUser } from '../jira/user';
import { FACTS } from '../property-keys';
import { policiesOf, readPolicyVersions } from '../store/policies';
import { readSite } from '../store/site-settings';
import type { Caller } from './caller';
import { type Result, refusedPayload } from './result';

const payloadSchema = z.strictObject({});

/** Where the form stands, as Forge vouches for it. */
const contextSchema = z.looseObject({
  extension: z.looseObject({ request: z.looseObject({ typeId: z.coerce.string() }) }),
});

/** What the questions beside the form for a report are drawn from. */
export type ReportFormAnswer =
  | {
      readonly state: 'form';
      /** By which a report is judged that is sent now; it says nothing about anybody. */
      readonly policy: Policy;
      readonly reporter: Reporter;
      /** Epoch ms. */
      readonly now: number;
    }
  /** A request type that is not for incidents, or no process. */
  | { readonly state: 'none' };

/**
 * The questions for a report, with what is known of whoever reports: their own name, organization and standing, and nothing of
 * anybody else. For everybody who can open the form, since a portal may be open to strangers, of whom nothing is known.
 */
export async function reportForm(
  payload: unknown,
  caller: Caller | null,
  context: unknown,
  now: number,
): Promise<Result<ReportFormAnswer>> {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const type = contextSchema.safeParse(context).data?.extension.request.typeId;
  const site = await readSite();
  if (!site?.projects.some(({ requestType }) => requestType === type)) return { ok: true, state: 'none' };
  const policy = policyInForce(policiesOf(await readPolicyVersions()), now);
  const reporter = caller ? await reporterOf(caller.accountId, policy, now) : STRANGER;
  return { ok: true, state: 'form', policy, reporter, now };
}

const STRANGER: Reporter = { name: null, organization: null, isEntitled: false };

async function reporterOf(accountId: string, policy: Policy, now: number): Promise<Reporter> {
  const [user, organizations] = await Promise.all([readUser(accountId), readOrganizationsOf(accountId)]);
  const name = user?.displayName ?? null;
  const [organization] = organizations;
  if (!organization) return { ...STRANGER, name };
  const facts = organizationFactsOf(await readOrganizationProperty(organization.id, FACTS));
  const verdict = judge(
    preparePolicy(policy).calendar.localDate(now),
    {
      organizationKnown: true,
      agreement: agreementsIn(facts).at(-1)?.agreement ?? null,
      representative: representationOf(facts, accountId).at(-1)?.representative ?? false,
    },
    policy.entitlement.graceDays,
  );
  return { name, organization: organization.name, isEntitled: verdict === 'entitled' };
}
