import { z } from 'zod';
import type { CalendarDefinition, WallInterval, Weekday } from '../calendar/definition';
import { WEEKDAYS } from '../calendar/definition';
import { INTAKE_FIELDS } from '../intake/field';
import { WAITING_STATUSES } from '../lifecycle/status';
import { PRIORITIES } from '../severity/priority';
import { durationFault, parseDuration } from './duration';
import type { PolicyFaultCode } from './fault';
import type { Policy, SeverityPolicy } from './policy';
import { INTAKE_RULES, PHONE_RULES } from './policy';

/** Longer targets are slips of the pen, and would make every deadline a walk through years of calendar. */
const LONGEST_TARGET = '8760h';

/** The most business dates, or days, that a policy may wait. */
const LONGEST_WAIT = 366;

const fault = (input: unknown, code: PolicyFaultCode, data: Record<string, string> = {}) =>
  ({ code: 'custom', input, params: { code, data } }) as const;

const named = <K extends string, T extends z.ZodType>(keys: readonly K[], value: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>);

const said = z.string().trim().min(1);
const whole = (min: number) => z.int().min(min).max(LONGEST_WAIT);

const duration = z.string().check((ctx) => {
  const text = ctx.value;
  const code = durationFault(text);
  if (code) ctx.issues.push(fault(text, code, { text }));
  else if (parseDuration(text) === 0) ctx.issues.push(fault(text, 'duration-zero'));
  else if (parseDuration(text) > parseDuration(LONGEST_TARGET))
    ctx.issues.push(fault(text, 'duration-too-long', { max: LONGEST_TARGET }));
});

const target = z.strictObject({ target: duration, basis: z.enum(['business', 'elapsed']) });

const intervals = z.array(z.tuple([z.string(), z.string()]) satisfies z.ZodType<WallInterval>);

/** A calendar's shape; whether its hours make sense is for `calendarFaults` to say. */
export const calendarSchema = z.strictObject({
  timeZone: z.string(),
  weekly: named<Weekday, typeof intervals>(WEEKDAYS, intervals),
  holidays: z.array(z.string()),
  overrides: z.record(z.string(), intervals),
}) satisfies z.ZodType<CalendarDefinition>;

const severity = z.strictObject({
  firstResponse: target,
  customerResponse: target.nullable(),
  statusUpdate: target.nullable(),
  phone: z.enum(PHONE_RULES),
  priority: z.enum(PRIORITIES),
  calendar: calendarSchema.exactOptional(),
}) satisfies z.ZodType<SeverityPolicy>;

const warnAt = z.array(z.number().gt(0).lt(1)).check((ctx) => {
  for (const [index, share] of ctx.value.entries())
    if (ctx.value.indexOf(share) < index)
      ctx.issues.push({ ...fault(share, 'duplicate', { value: String(share) }), path: [index] });
});

/**
 * A policy's shape, key by key; an unknown key is a fault. What only several keys together can get wrong (hours of a
 * calendar, a notice after the closure) is added by {@link parsePolicy}, the one door for a policy from outside.
 */
export const policySchema = z.strictObject({
  version: z.int().min(1),
  effectiveFrom: z.iso.datetime({ offset: true }),
  vendor: z.strictObject({
    name: said,
    documentationUrl: z.url({ protocol: /^https?$/ }).nullable(),
    feedbackEmail: z.email().nullable(),
    phone: said.nullable(),
  }),
  calendar: calendarSchema,
  severities: z.strictObject({ 1: severity, 2: severity, 3: severity }),
  warnAt,
  priorityLowering: z.strictObject({ restoreOnReply: z.boolean() }),
  closure: z.strictObject({ notice: whole(0), waits: named(WAITING_STATUSES, whole(1)) }),
  intake: named(INTAKE_FIELDS, z.enum(INTAKE_RULES)),
  entitlement: z.strictObject({ required: z.boolean(), graceDays: whole(0) }),
  survey: z.strictObject({ perIncident: z.boolean(), perSession: z.boolean(), quietDays: whole(0) }),
}) satisfies z.ZodType<Policy>;
