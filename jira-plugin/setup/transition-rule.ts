import { randomUUID } from 'node:crypto';
import { asApp, getAppContext, route } from '@forge/api';
import { z } from 'zod';
import { answer } from '../jira/answer';
import { READS } from '../jira/headers';

/** The validator of the manifest. */
const MODULE = 'status-change';
const RULE_KEY = 'forge:expression-validator';

export const ruleSchema = z.looseObject({
  ruleKey: z.string(),
  parameters: z.record(z.string(), z.string()).nullish(),
});
export type Rule = z.infer<typeof ruleSchema>;

const capabilitiesSchema = z.object({
  forgeRules: z.array(z.object({ id: z.string(), ruleKey: z.string() })).nullish(),
});

/**
 * The name under which Jira offers the app's validator; null: it does not (yet). Jira is asked, since it differs from one
 * environment of the app to the other.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-capabilities-get
 */
export async function readRuleName(): Promise<string | null> {
  const response = await asApp().requestJira(route`/rest/api/3/workflows/capabilities`, {
    method: 'GET',
    headers: READS,
  });
  const { forgeRules } = await answer('read the rules that workflows can have', response, capabilitiesSchema);
  const { appAri, environmentAri } = getAppContext();
  const name = `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/${MODULE}`;
  return forgeRules?.some(({ id, ruleKey }) => id === name && ruleKey === RULE_KEY) ? name : null;
}

/** Whether a rule is ours, by whichever environment of the app it was put there. */
const isOurs = ({ ruleKey, parameters }: Rule): boolean => {
  const name = parameters?.key ?? '';
  const { appId } = getAppContext().appAri;
  return ruleKey === RULE_KEY && name.includes(`:extension/${appId}/`) && name.endsWith(`/static/${MODULE}`);
};

/** Whether a transition is asked about, once, under the name of now. */
export function isAskedAbout(validators: readonly Rule[], name: string): boolean {
  const ours = validators.filter(isOurs);
  return ours.length === 1 && ours[0]?.parameters?.key === name && ours[0].parameters.disabled !== 'true';
}

export const withoutRule = (validators: readonly Rule[]): Rule[] => validators.filter((rule) => !isOurs(rule));

/** The validators of a transition with ours among them, once; the others stay. */
export function withRule(validators: readonly Rule[], name: string): Rule[] {
  const id = randomUUID();
  const parameters = { key: name, config: '{}', id, disabled: 'false', tag: '' };
  return [...withoutRule(validators), { id, ruleKey: RULE_KEY, parameters }];
}
