import { z } from 'zod';
import { categorySchema } from './status-routes';

const layout = z.strictObject({ x: z.number(), y: z.number() }).nullish();
const textMap = z.record(z.string(), z.string());
const rule = z.strictObject({ id: z.string().nullish(), ruleKey: z.string(), parameters: textMap.optional() });
const conditionGroup: z.ZodType<ConditionGroupPayload> = z.strictObject({
  operation: z.enum(['ANY', 'ALL']),
  conditions: z.array(rule).optional(),
  conditionGroups: z.array(z.lazy(() => conditionGroup)).optional(),
});
type RulePayload = z.infer<typeof rule>;
export interface ConditionGroupPayload {
  operation: 'ANY' | 'ALL';
  conditions?: RulePayload[] | undefined;
  conditionGroups?: ConditionGroupPayload[] | undefined;
}

export const statusPayload = z.strictObject({
  id: z.string().nullish(),
  name: z.string().min(1),
  statusCategory: categorySchema,
  statusReference: z.string().min(1),
  description: z.string().nullish(),
});

const transitionPayload = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1),
  description: z.string().optional(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string().nullish(),
  links: z
    .array(
      z
        .strictObject({
          fromStatusReference: z.string().nullish(),
          fromPort: z.number().nullish(),
          toPort: z.number().nullish(),
        })
        .nullable(),
    )
    .optional(),
  properties: textMap.optional(),
  actions: z.array(rule).optional(),
  validators: z.array(rule).optional(),
  conditions: conditionGroup.nullish(),
  transitionScreen: rule.nullish(),
  triggers: z.array(rule).optional(),
  customIssueEventId: z.string().nullish(),
});

const workflowContent = {
  description: z.string().optional(),
  startPointLayout: layout,
  loopedTransitionContainerLayout: layout,
  statuses: z.array(z.strictObject({ statusReference: z.string(), properties: textMap, layout })),
  transitions: z.array(transitionPayload),
};

/** The bodies of `POST /workflows/create` and `/workflows/update`. */
export const createWorkflowsPayload = z.strictObject({
  scope: z.strictObject({
    type: z.enum(['GLOBAL', 'PROJECT']),
    project: z.strictObject({ id: z.string() }).optional(),
  }),
  statuses: z.array(statusPayload),
  workflows: z.array(z.strictObject({ name: z.string().min(1), ...workflowContent })),
});

const migration = z.strictObject({ oldStatusReference: z.string(), newStatusReference: z.string() });
export const updateWorkflowsPayload = z.strictObject({
  statuses: z.array(statusPayload),
  workflows: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string().optional(),
      version: z.strictObject({ id: z.string(), versionNumber: z.number() }),
      defaultStatusMappings: z.array(migration).optional(),
      statusMappings: z
        .array(z.strictObject({ issueTypeId: z.string(), projectId: z.string(), statusMigrations: z.array(migration) }))
        .optional(),
      ...workflowContent,
    }),
  ),
});

export type StatusPayload = z.infer<typeof statusPayload>;
export type CreateWorkflowsPayload = z.infer<typeof createWorkflowsPayload>;
export type UpdateWorkflowsPayload = z.infer<typeof updateWorkflowsPayload>;
export type WorkflowContent = Omit<CreateWorkflowsPayload['workflows'][number], 'name'>;
export type TransitionPayload = z.infer<typeof transitionPayload>;
export { rule as rulePayload };
