import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type OrganizationFacts, organizationFactsOf, representationOf } from '../history/organization-facts';
import { roleAt } from '../history/role-log';
import { readOrganizationProperty, readOrganizationsOf, writeOrganizationProperty } from '../jira/organization';
import { mayAdminister } from '../jira/permission';
import { FACTS } from '../property-keys';
import type { Site } from '../site';
import { readRoleLog } from '../store/roles';
import { readSetUpSite } from '../store/site-settings';
import { heldFor } from '../store/wake';
import { pushDoorbell } from '../triggers/doorbell';
import type { Changed } from './act';
import type { Caller } from './caller';
import { notAllowed, type Result, refused, refusedPayload } from './result';

const agreementSchema = z.object({ startsOn: z.iso.date(), endsOn: z.iso.date() }).nullable();
const agreementPayload = z.object({
  /** Absent: the one beside which the panel stands; that one goes before any other. */
  organizationId: z.string().min(1).optional(),
  agreement: agreementSchema,
  /** What whoever decides has seen; absent: whatever there is now, it is replaced. */
  known: agreementSchema.optional(),
});
const representativePayload = z.object({
  accountId: z.string().min(1),
  /** Absent: the one beside which the panel stands, else the only one that the customer belongs to. */
  organizationId: z.string().min(1).optional(),
  representative: z.boolean(),
  /** As for an agreement. */
  known: z.boolean().optional(),
});

/** Somebody changed it meanwhile: nothing was written. Jira's organizations do not tell who. */
const CHANGED: Changed = { changed: '' };

/** From now on, this is the organization's agreement (F1). Rings for the incidents that are held until it changes. */
export async function setAgreement(payload: unknown, caller: Caller, now: number): Promise<Result | Changed> {
  const parsed = agreementPayload.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { agreement, known } = parsed.data;
  const organizationId = caller.organization ?? parsed.data.organizationId;
  if (organizationId === undefined) return notAllowed();
  return change(organizationId, caller, now, (facts) => {
    const current = facts.agreements.at(-1)?.agreement ?? null;
    if (known !== undefined && !isDeepStrictEqual(known, current)) return null;
    return { ...facts, agreements: [...facts.agreements, { at: now, agreement }] };
  });
}

/** From now on, a customer is one of the organization's valid representatives, or is not (F2). */
export async function setRepresentative(payload: unknown, caller: Caller, now: number): Promise<Result | Changed> {
  const parsed = representativePayload.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { accountId, representative, known } = parsed.data;
  const named = caller.organization ?? parsed.data.organizationId;
  const organizationId = named ?? (await onlyOrganizationOf(accountId));
  if (organizationId === null) return refused({ code: 'no-one-organization' });
  return change(organizationId, caller, now, async (facts) => {
    const current = representationOf(facts, accountId).at(-1)?.representative ?? false;
    if (known !== undefined && known !== current) return null;
    // The right is given for one organization: who has left it is nobody's to speak for.
    if (representative && !(await belongsTo(accountId, organizationId))) return null;
    return { ...facts, representatives: [...facts.representatives, { at: now, accountId, representative }] };
  });
}

/** What is on record about an organization, for its panel. */
export async function organizationFacts(
  payload: unknown,
  caller: Caller,
  now: number,
): Promise<Result<{ facts: OrganizationFacts }>> {
  const parsed = z.object({ organizationId: z.string().min(1) }).safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const site = await readSetUpSite();
  if (!site || roleAt(await readRoleLog(), caller.accountId, now) === null) return notAllowed();
  return { ok: true, facts: await read(parsed.data.organizationId) };
}

/** https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-organization/ */
const PROPERTY_LENGTH = 32_768;

async function change(
  organizationId: string,
  caller: Caller,
  now: number,
  changed: (facts: OrganizationFacts) => OrganizationFacts | null | Promise<OrganizationFacts | null>,
): Promise<Result | Changed> {
  const site = await readSetUpSite();
  if (!site || !(await mayChangeFacts(site, caller, now))) return notAllowed();
  const next = await changed(await read(organizationId));
  return next === null ? CHANGED : writeFacts(organizationId, next);
}

/** Changes what is on record about an organization, and rings for the incidents that are held until it changes. */
export async function changeFacts(
  organizationId: string,
  changed: (facts: OrganizationFacts) => OrganizationFacts,
): Promise<Result> {
  return writeFacts(organizationId, changed(await read(organizationId)));
}

async function writeFacts(organizationId: string, next: OrganizationFacts): Promise<Result> {
  if (JSON.stringify(next).length > PROPERTY_LENGTH) return refused({ code: 'no-room' });
  await writeOrganizationProperty(organizationId, FACTS, next);
  const held = await heldFor(organizationId);
  await pushDoorbell(held.map((issueId) => ({ issueId, reason: 'facts changed' })));
  return { ok: true };
}

/** Managers and administrators keep the contracts. */
export async function mayChangeFacts(site: Site, caller: Caller, now: number): Promise<boolean> {
  const role = roleAt(await readRoleLog(), caller.accountId, now);
  if (role === 'manager' || role === 'admin') return true;
  for (const { key } of site.projects) if (await mayAdminister(key)) return true;
  return false;
}

const read = async (organizationId: string): Promise<OrganizationFacts> =>
  organizationFactsOf(await readOrganizationProperty(organizationId, FACTS));

async function belongsTo(accountId: string, organizationId: string): Promise<boolean> {
  const own = await readOrganizationsOf(accountId);
  return own.some(({ id }) => id === organizationId);
}

async function onlyOrganizationOf(accountId: string): Promise<string | null> {
  const [first, ...others] = await readOrganizationsOf(accountId);
  return first && others.length === 0 ? first.id : null;
}
