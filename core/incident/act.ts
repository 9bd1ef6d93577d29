import { z } from 'zod';
import { answersSchema } from '../intake/answers';

const text = z.string().default('');

/** One further matter of a split (G1). */
export const splitItemSchema = z.object({
  subject: z.string().trim().min(1),
  body: z.string().default(''),
  answers: answersSchema.default({}),
});

/** One further matter of a split, by the shape of {@link splitItemSchema}. */
export type SplitItem = z.infer<typeof splitItemSchema>;

/**
 * What a person did through one of our panels, as it stands in the ticket's record: a comment property on Jira, `metadata`
 * on Zendesk. Shapes only; whether the process allows it is decided by {@link refusal} when the incident is folded.
 * `response` and `status` are left open here, so that a faulty one is refused with its reason and never lost.
 */
export const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reply'), response: z.unknown().optional(), status: z.string().optional(), text }),
  z.object({ type: z.literal('call-logged'), reached: z.boolean(), text }),
  z.object({ type: z.literal('severity-set'), to: z.number(), reason: text }),
  z.object({ type: z.literal('priority-set'), to: z.string(), reason: text }),
  z.object({ type: z.literal('status-set'), to: z.string(), reason: text }),
  z.object({ type: z.literal('resolution-confirmed'), text }),
  z.object({ type: z.literal('reopened'), text }),
  z.object({ type: z.literal('closed'), text }),
  z.object({ type: z.literal('split'), items: z.array(splitItemSchema).min(1) }),
  z.object({ type: z.literal('escalated'), reason: text, collaborators: z.array(z.string()).default([]) }),
  z.object({ type: z.literal('supervisor-requested'), text }),
  z.object({ type: z.literal('supervisor-acknowledged'), text }),
  z.object({ type: z.literal('entitlement-overridden'), reason: text }),
  z.object({
    type: z.literal('session-held'),
    with: z.string().default(''),
    minutes: z.number().nonnegative().default(0),
  }),
  z.object({ type: z.literal('survey-answered'), score: z.number(), text }),
]);

/** What a person did, by the shapes of {@link actSchema}. */
export type Act = z.infer<typeof actSchema>;
/** The name of an act, and of the event that it becomes. */
export type ActType = Act['type'];

/** An act other than a reply: it stands in the ticket as a note of its own. */
export type PanelAct = Exclude<Act, { type: 'reply' }>;
