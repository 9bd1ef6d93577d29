import { z } from 'zod';
import { VERDICTS } from '../../core/entitlement/verdict';
import { SENT_KINDS } from '../../core/incident/record';
import { INTAKE_FIELDS } from '../../core/intake/field';
import { STATUSES } from '../../core/lifecycle/status';
import { PRIORITIES } from '../../core/severity/priority';
import { duration } from './duration';
import { instant } from './instant';

const clock = z
  .strictObject({
    state: z.enum(['running', 'held', 'met', 'breached', 'stopped']),
    startedAt: instant.nullable(),
    dueAt: instant.nullable(),
    elapsed: duration,
    remaining: duration,
    cycle: z.int().min(1),
  })
  .partial()
  .nullable();

/** What people are told of; the core's `note` alerts nobody and is no kind of a scenario. */
const kind = z.enum(SENT_KINDS).exclude(['note']);

/** What must be true of one incident: every key may be left out, what is named must match. */
export const expectSchema = z
  .strictObject({
    exists: z.boolean(),
    status: z.enum(STATUSES),
    severity: z.literal([1, 2, 3]),
    priority: z.enum(PRIORITIES),
    receivedAt: instant,
    firstResponse: clock,
    customerResponse: clock,
    statusUpdate: clock,
    noticeAt: instant.nullable(),
    closesAt: instant.nullable(),
    entitlement: z.enum(VERDICTS),
    missing: z.array(z.enum(INTAKE_FIELDS)),
    completeness: z.int().min(0).max(100),
    phoneFollowUp: z.enum(['outstanding', 'done', 'not-required']),
    tier: z.enum(['support-representative', 'product-support-engineer']),
    supervisor: z.enum(['none', 'requested', 'acknowledged']),
    linked: z.array(z.string()),
    sent: z.array(z.strictObject({ kind, to: z.enum(['customer', 'agent', 'supervisor']) })),
    sentCount: z.partialRecord(kind, z.int().min(0)),
    refused: z.boolean(),
  })
  .partial();

export type Expect = z.infer<typeof expectSchema>;
export type ExpectedClock = NonNullable<z.infer<typeof clock>>;

/** A step that looks: time passes up to `at`, inclusive, and then `expect` must hold of the incident `on`. */
export const expectationSchema = z.strictObject({ at: instant, on: z.string().optional(), expect: expectSchema });

export type Expectation = z.infer<typeof expectationSchema>;
