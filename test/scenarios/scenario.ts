import { z } from 'zod';
import type { Policy } from '../../core/policy';
import { defaultPolicy, mergePolicy, parsePolicy } from '../../core/policy';
import { policyFaultReason } from '../../core/texts';
import type { Act } from './act';
import { actSchema } from './act';
import { CLAUSES } from './clause';
import type { Expectation } from './expectation';
import { expectationSchema } from './expectation';
import type { FileFault } from './fault';
import { shapeFaults } from './fault';
import { defaultName, referenceFaults } from './references';
import { sketch } from './sketch';
import type { World } from './world';
import { organizationSchema, personSchema } from './world';

export type { Act } from './act';
export { actSchema } from './act';
export type { World } from './world';
export { STAFF } from './world';

export type Step = Act | Expectation;

/** One scenario file, checked: the world it begins with, and its steps in order. */
export interface Scenario {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly world: World;
  readonly steps: readonly Step[];
  /** The incident that is meant where a step names none: the first. */
  readonly defaultName: string;
}

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const head = z.strictObject({
  title: z.string().trim().min(1),
  clauses: z.array(z.enum(CLAUSES, { error: 'is no clause of the process' })).default([]),
  policy: z.record(z.string(), z.unknown()).default({}),
  organizations: z.array(organizationSchema).default([]),
  people: z.array(personSchema).default([]),
  steps: z.array(z.unknown()).min(1),
});

export const isExpectation = (step: Step): step is Expectation => 'expect' in step;

/** Reads a scenario file's text. Names every fault at once, each with its path in the file; never throws. */
export function readScenario(text: string): ReadScenario {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [{ path: [], problem: json.problem }] };
  const shaped = head.safeParse(json.data);
  const policy = readPolicy(json.data);
  const given = part('steps', json.data) ?? [];
  const steps = readSteps(given);
  const sketches = given.map(sketch);
  const faults = [
    ...shapeFaults(shaped.error),
    ...policy.faults,
    ...steps.faults,
    ...referenceFaults(sketches, part('organizations', json.data), part('people', json.data)),
  ];
  if (!shaped.success || !policy.policy || faults.length > 0) return { ok: false, faults };
  const { title, clauses, organizations, people } = shaped.data;
  const world = { policy: policy.policy, organizations, people };
  return { ok: true, scenario: { title, clauses, world, steps: steps.sound, defaultName: defaultName(sketches) } };
}

function parseJson(text: string): { ok: true; data: unknown } | { ok: false; problem: string } {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: `is not JSON (${(error as Error).message})` };
  }
}

/** What can be read of one part, whatever is wrong with the others. */
function part<K extends keyof typeof head.shape>(key: K, data: unknown): z.infer<(typeof head.shape)[K]> | undefined {
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  const read = head.shape[key].safeParse(value);
  return read.data as z.infer<(typeof head.shape)[K]> | undefined;
}

function readPolicy(data: unknown): { policy: Policy | null; faults: FileFault[] } {
  const change = part('policy', data);
  if (change === undefined) return { policy: null, faults: [] };
  const parsed = parsePolicy(mergePolicy(defaultPolicy, change));
  if (parsed.ok) return { policy: parsed.policy, faults: [] };
  const faults = parsed.faults.map((fault) => ({
    path: ['policy', ...fault.path],
    problem: policyFaultReason(fault),
  }));
  return { policy: null, faults };
}

function readSteps(given: readonly unknown[]): { sound: Step[]; faults: FileFault[] } {
  const sound: Step[] = [];
  const faults: FileFault[] = [];
  for (const [index, step] of given.entries()) {
    const looks = typeof step === 'object' && step !== null && 'expect' in step;
    const read = (looks ? expectationSchema : actSchema).safeParse(step, { reportInput: true });
    if (read.success) sound.push(read.data);
    else faults.push(...shapeFaults(read.error, ['steps', index]));
  }
  return { sound, faults };
}
