import { z } from 'zod';
import { organizationSchema, personSchema, ZendeskFailure } from '../../../../client';
import { agreementOf, mayReport } from '../../../../history/entitlement-fields';
import { AGREEMENT_ENDS_ON, AGREEMENT_STARTS_ON, MAY_REPORT } from '../../../../setup';
import { agreementWords } from '../../../texts/settings-agreements';
import type { Zaf } from '../../../zaf/zaf';
import type { LineFault } from './parse-file';
import type { LineChange } from './plan-import';

/** What became of an import, line by line, as Zendesk has it afterwards. */
export interface ImportResult {
  readonly done: number;
  readonly failed: readonly LineFault[];
}

export interface Writing {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
  /** Resolves after so many ms; tests let their own time pass. */
  readonly delay: (ms: number) => Promise<void>;
}

/** As many as Zendesk takes in one request. https://developer.zendesk.com/api-reference/organizations/organizations/#update-many-organizations */
const BATCH = 100;
const POLL_MS = 1000;
const MOST_POLLS = 120;

const jobSchema = z.looseObject({
  job_status: z.looseObject({
    id: z.string(),
    status: z.string(),
    results: z
      .array(z.looseObject({ id: z.number().nullish(), success: z.boolean().nullish(), error: z.string().nullish() }))
      .nullish()
      .catch(null),
  }),
});
type Job = z.infer<typeof jobSchema>['job_status'];

/**
 * Writes batch after batch; the signal stops it between two. What counts in the end is what Zendesk has: every batch is read
 * again, so nothing is half done unnoticed, whatever its job said.
 */
export async function writeImport(zaf: Zaf, changes: readonly LineChange[], writing: Writing): Promise<ImportResult> {
  const failed: LineFault[] = [];
  let done = 0;
  for (let from = 0; from < changes.length; from += BATCH) {
    const batch = changes.slice(from, from + BATCH);
    if (writing.signal.aborted) {
      failed.push(...batch.map(({ line }) => ({ line, words: agreementWords.results.notWritten })));
      continue;
    }
    const result = await writeBatch(zaf, batch, writing);
    failed.push(...result);
    done += batch.length - result.length;
    writing.onProgress(Math.min(from + BATCH, changes.length), changes.length);
  }
  return { done, failed };
}

async function writeBatch(zaf: Zaf, batch: readonly LineChange[], { delay }: Writing): Promise<LineFault[]> {
  const organizations = batch.flatMap(({ organization, agreement }) =>
    agreement ? [{ id: organization.id, organization_fields: fieldsOf(agreement.to) }] : [],
  );
  const users = batch.flatMap(({ people }) => people.map(({ id }) => ({ id, user_fields: { [MAY_REPORT]: true } })));
  const refusals = new Map<number, string>();
  await runJobs(zaf, 'organizations', organizations, refusals, delay);
  await runJobs(zaf, 'users', users, refusals, delay);
  return judge(zaf, batch, refusals).catch(() =>
    batch.map(({ line }) => ({ line, words: agreementWords.results.unknown })),
  );
}

const fieldsOf = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }) => ({
  [AGREEMENT_STARTS_ON]: startsOn,
  [AGREEMENT_ENDS_ON]: endsOn,
});

/** Has Zendesk change many, and waits until it has; what it refuses is noted by its id. */
async function runJobs(
  zaf: Zaf,
  kind: 'organizations' | 'users',
  items: readonly { readonly id: number }[],
  refusals: Map<number, string>,
  delay: Writing['delay'],
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    const some = items.slice(from, from + BATCH);
    try {
      const body = { [kind]: some };
      let job: Job = (await zaf.api(`${kind}/update_many.json`, jobSchema, { method: 'PUT', body })).data.job_status;
      for (let poll = 0; poll < MOST_POLLS && !['completed', 'failed', 'killed'].includes(job.status); poll += 1) {
        await delay(POLL_MS);
        job = (await zaf.api(`job_statuses/${job.id}.json`, jobSchema)).data.job_status;
      }
      for (const { id, success, error } of job.results ?? [])
        if (success === false && id) refusals.set(id, error ?? job.status);
    } catch (error) {
      if (!(error instanceof ZendeskFailure)) throw error;
      for (const { id } of some) refusals.set(id, error.code || String(error.status));
    }
  }
}

const shownOrganizations = z.looseObject({ organizations: z.array(organizationSchema) });
const shownUsers = z.looseObject({ users: z.array(personSchema) });

/** Which lines Zendesk does not have. */
async function judge(
  zaf: Zaf,
  batch: readonly LineChange[],
  refusals: ReadonlyMap<number, string>,
): Promise<LineFault[]> {
  const ids = batch.map(({ organization }) => organization.id);
  const { data } = await zaf.api(`organizations/show_many.json?ids=${ids.join(',')}`, shownOrganizations);
  const agreements = new Map(data.organizations.map((one) => [one.id, agreementOf(one)]));
  const may = new Map<number, boolean>();
  const people = batch.flatMap((change) => change.people.map(({ id }) => id));
  for (let from = 0; from < people.length; from += BATCH) {
    const some = people.slice(from, from + BATCH).join(',');
    for (const user of (await zaf.api(`users/show_many.json?ids=${some}`, shownUsers)).data.users)
      may.set(user.id, mayReport(user));
  }
  return batch.flatMap(({ line, organization, agreement, people: representatives }) => {
    const stands = agreements.get(organization.id);
    const hasAgreement =
      !agreement || (stands?.startsOn === agreement.to.startsOn && stands.endsOn === agreement.to.endsOn);
    if (hasAgreement && representatives.every(({ id }) => may.get(id) === true)) return [];
    const why = [organization.id, ...representatives.map(({ id }) => id)].flatMap((id) => refusals.get(id) ?? [])[0];
    const { refused, notWritten } = agreementWords.results;
    return [{ line, words: why === undefined ? notWritten : refused(why) }];
  });
}
