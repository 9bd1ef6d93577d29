import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer, done } from '../jira/answer';
import { WRITES } from '../jira/headers';
import { WATCHED_STATUSES } from '../transitions/refused-by-hand';
import { isAskedAbout, readRuleName, ruleSchema, withoutRule, withRule } from './transition-rule';

export const WORKFLOW = 'Support process';

const transitionSchema = z.looseObject({
  id: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string().nullish(),
  validators: z
    .array(ruleSchema)
    .nullish()
    .transform((validators) => validators ?? []),
});

export const workflowSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.object({ id: z.string(), versionNumber: z.number() }),
  statuses: z.array(
    z.object({
      statusReference: z.string(),
      properties: z.record(z.string(), z.string()).default({}),
      layout: z.looseObject({}).nullish(),
    }),
  ),
  transitions: z.array(transitionSchema),
});

const statusSchema = z.object({
  id: z.string().nullish(),
  name: z.string(),
  statusReference: z.string(),
  statusCategory: z.string(),
});

export const workflowsSchema = z.object({
  workflows: z.array(workflowSchema),
  statuses: z.array(statusSchema).default([]),
});

type Transition = z.infer<typeof transitionSchema>;
export type Workflow = z.infer<typeof workflowSchema>;

/** The workflow as it stands on the site, with the statuses that it names. */
export interface StandingWorkflow {
  readonly workflow: Workflow;
  readonly statuses: readonly z.infer<typeof statusSchema>[];
}

export async function readWorkflow(): Promise<StandingWorkflow | null> {
  const response = await asApp().requestJira(route`/rest/api/3/workflows`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ workflowNames: [WORKFLOW] }),
  });
  const { workflows, statuses } = await answer('read the workflow', response, workflowsSchema);
  const workflow = workflows.find(({ name }) => name === WORKFLOW);
  return workflow ? { workflow, statuses } : null;
}

/** The transitions that lead where the process may refuse an agent to go. */
function watched({ workflow, statuses }: StandingWorkflow): Set<Transition> {
  const watchedNames: readonly string[] = WATCHED_STATUSES;
  const references = statuses
    .filter(({ name }) => watchedNames.includes(name))
    .map(({ statusReference }) => statusReference);
  return new Set(
    workflow.transitions.filter(
      ({ type, toStatusReference }) => type !== 'INITIAL' && references.includes(toStatusReference ?? ''),
    ),
  );
}

/** Whether Jira asks the process wherever it should; also where it has no such rule to offer. Reads only. */
export async function asksProcess(standing: StandingWorkflow): Promise<boolean> {
  const rule = await readRuleName();
  return rule === null || [...watched(standing)].every(({ validators }) => isAskedAbout(validators, rule));
}

/** Lets Jira ask the process before a status is changed. What else stands on the transitions stays. */
export async function addRule(standing: StandingWorkflow): Promise<void> {
  const rule = await readRuleName();
  const asked = watched(standing);
  if (rule !== null)
    await saveValidators(standing, (transition) =>
      asked.has(transition) ? withRule(transition.validators, rule) : transition.validators,
    );
}

/** Jira asks no more. Without the app its rule would let nobody change a status. */
export async function removeRule(): Promise<void> {
  const standing = await readWorkflow();
  const hasRule = standing?.workflow.transitions.some(
    ({ validators }) => withoutRule(validators).length < validators.length,
  );
  if (standing && hasRule) await saveValidators(standing, ({ validators }) => withoutRule(validators));
}

async function saveValidators(
  { workflow: { id, version, statuses, transitions }, statuses: rows }: StandingWorkflow,
  validatorsOf: (transition: Transition) => Transition['validators'],
): Promise<void> {
  const next = transitions.map((transition) => ({ ...transition, validators: validatorsOf(transition) }));
  const response = await asApp().requestJira(route`/rest/api/3/workflows/update`, {
    method: 'POST',
    headers: WRITES,
    body: JSON.stringify({ statuses: rows, workflows: [{ id, version, statuses, transitions: next }] }),
  });
  await done('save the rules of the workflow', response);
}
