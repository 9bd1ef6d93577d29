import { z } from 'zod';
import type { Policy } from '../../core/policy';

const agreementSchema = z.strictObject({ startsOn: z.iso.date(), endsOn: z.iso.date() });

export const organizationSchema = z.strictObject({
  name: z.string().min(1),
  agreement: agreementSchema.nullable().default(null),
});

export const personSchema = z.strictObject({
  email: z.string().min(1),
  name: z.string().min(1),
  organization: z.string().nullable().default(null),
  representative: z.boolean().default(false),
});

export type Organization = Readonly<z.infer<typeof organizationSchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;

/** Who is there, and by which rules: what a driver sets up before the first step. */
export interface World {
  /** The default policy with the scenario's merged over it. */
  readonly policy: Policy;
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
}

/** The people who are always there, by the name a step uses, with their role. */
export const STAFF = {
  agent: 'agent',
  agent2: 'agent',
  engineer: 'engineer',
  supervisor: 'supervisor',
  manager: 'manager',
  admin: 'admin',
} as const;

export type StaffName = keyof typeof STAFF;

export const isStaff = (by: string): by is StaffName => Object.hasOwn(STAFF, by);
