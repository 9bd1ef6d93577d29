import { z } from 'zod';
import { answersSchema } from '../../core/intake/answers';
import { intakeFieldsSchema } from '../../core/intake/field';
import { instant } from './instant';

const headers = z.record(z.string(), z.string());
const at = { at: instant };
/** The incident meant; absent: the first, `A`. */
const on = { on: z.string().optional() };
const by = { by: z.string().min(1) };
const text = { text: z.string().optional() };
const agreement = z.strictObject({ startsOn: z.iso.date(), endsOn: z.iso.date() }).nullable();

/** What the items of a split, and the parts of a reply, look like is the process's business: they pass as they are. */
const parts = {
  response: z.string().optional(),
  fix: z.unknown().optional(),
  workaround: z.unknown().optional(),
  questions: z.unknown().optional(),
  url: z.unknown().optional(),
  instructions: z.unknown().optional(),
  options: z.unknown().optional(),
  reference: z.unknown().optional(),
};

export const actSchema = z.discriminatedUnion('do', [
  z.strictObject({
    ...at,
    ...by,
    do: z.literal('report'),
    as: z.string().optional(),
    channel: z.enum(['portal', 'email', 'phone', 'agent']),
    subject: z.string(),
    body: z.string().default(''),
    answers: answersSchema.strict().optional(),
    fields: intakeFieldsSchema.optional(),
    attachments: z.array(z.string()).optional(),
    headers: headers.optional(),
  }),
  z.strictObject({
    ...at,
    ...on,
    ...by,
    ...text,
    ...parts,
    do: z.literal('reply'),
    status: z.string().optional(),
    internal: z.boolean().optional(),
    automatic: z.boolean().optional(),
    headers: headers.optional(),
    subject: z.string().optional(),
  }),
  z.strictObject({
    ...at,
    ...by,
    do: z.literal('mail'),
    as: z.string().optional(),
    subject: z.string().optional(),
    body: z.string().default(''),
    headers: headers.optional(),
  }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('log-call'), reached: z.boolean() }),
  z.strictObject({ ...at, ...on, ...by, do: z.literal('set-severity'), to: z.number(), reason: z.string().optional() }),
  z.strictObject({ ...at, ...on, ...by, do: z.literal('set-priority'), to: z.string(), reason: z.string().optional() }),
  z.strictObject({ ...at, ...on, ...by, do: z.literal('set-status'), to: z.string(), reason: z.string().optional() }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('confirm-resolved') }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('reopen') }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('close') }),
  z.strictObject({
    ...at,
    ...on,
    ...by,
    do: z.literal('split'),
    items: z.array(
      z.strictObject({
        as: z.string(),
        subject: z.string(),
        body: z.string().default(''),
        answers: answersSchema.strict().optional(),
      }),
    ),
  }),
  z.strictObject({
    ...at,
    ...on,
    ...by,
    do: z.literal('escalate'),
    reason: z.string().optional(),
    collaborators: z.array(z.string()).optional(),
  }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('request-supervisor') }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('acknowledge-supervisor') }),
  z.strictObject({
    ...at,
    do: z.literal('set-agreement'),
    by: z.string().optional(),
    organization: z.string(),
    agreement,
  }),
  z.strictObject({
    ...at,
    do: z.literal('set-representative'),
    by: z.string().optional(),
    email: z.string(),
    representative: z.boolean(),
  }),
  z.strictObject({ ...at, ...on, ...by, do: z.literal('override-entitlement'), reason: z.string().optional() }),
  z.strictObject({
    ...at,
    ...on,
    ...by,
    do: z.literal('hold-session'),
    with: z.string().optional(),
    minutes: z.number().optional(),
  }),
  z.strictObject({ ...at, ...on, ...by, ...text, do: z.literal('answer-survey'), score: z.number() }),
  z.strictObject({
    ...at,
    do: z.literal('change-policy'),
    by: z.string().optional(),
    policy: z.record(z.string(), z.unknown()),
    rejudgeOpen: z.boolean().optional(),
  }),
  z.strictObject({ ...at, do: z.literal('outage'), minutes: z.number().positive() }),
]);

/** One step that somebody does. `at` is an epoch instant in milliseconds. */
export type Act = z.infer<typeof actSchema>;
