import type { z } from 'zod';
import type { Fault, PolicyFaultCode } from './fault';
import type { Policy } from './policy';
import { crossFaults } from './rules';
import { policySchema } from './schema';

/** A policy that can be worked with, or everything that is wrong with it. */
export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a policy from outside. Lists every fault at once, each with its path; never throws. */
export function parsePolicy(data: unknown): ParsedPolicy {
  const shaped = policySchema.safeParse(data, { reportInput: true });
  const faults = [...(shaped.error?.issues ?? []).flatMap(faultsOf), ...crossFaults(data)];
  return shaped.success && faults.length === 0 ? { ok: true, policy: shaped.data } : { ok: false, faults };
}

const FORMATS: Readonly<Record<string, PolicyFaultCode>> = {
  datetime: 'instant-invalid',
  url: 'url-invalid',
  email: 'email-invalid',
};

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const one = (code: PolicyFaultCode, data: Record<string, string> = {}): Fault[] => [{ path, code, data }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key', data: { key } }));
    case 'invalid_type':
      return issue.input === undefined ? one('missing') : one('wrong-type', { expected: issue.expected });
    case 'invalid_value':
      return issue.input === undefined ? one('missing') : one('not-a-choice', { allowed: issue.values.join(', ') });
    case 'too_small':
      if (issue.origin === 'string') return one('blank');
      if (issue.origin === 'array') return one('wrong-type', { expected: '[open, close]' });
      return one('out-of-range', { min: String(issue.minimum), ...bound(issue.inclusive) });
    case 'too_big':
      if (issue.origin === 'array') return one('wrong-type', { expected: '[open, close]' });
      return one('out-of-range', { max: String(issue.maximum), ...bound(issue.inclusive) });
    case 'invalid_format':
      return one(FORMATS[issue.format] ?? 'wrong-type', { expected: issue.format });
    case 'custom':
      return one(issue.params?.code as PolicyFaultCode, issue.params?.data as Record<string, string>);
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return one('wrong-type', { expected: issue.code });
    default:
      return issue satisfies never;
  }
}

const bound = (inclusive: boolean | undefined): Record<string, string> =>
  inclusive === false ? { exclusive: 'yes' } : {};
