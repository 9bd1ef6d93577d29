import type { FileFault } from './fault';
import { numbersNamedIn } from './number-reference';
import type { Sketch } from './sketch';
import { isTargeted } from './target';
import type { Organization, Person } from './world';
import { isStaff } from './world';

const opens = ({ do: kind }: Sketch): boolean => kind === 'report' || kind === 'mail';

/** The name of the first incident; what a step means that names none. */
export const defaultName = (steps: readonly Sketch[]): string => steps.find(opens)?.as ?? 'A';

/**
 * What is wrong between the parts of a file: steps that go back in time, and names of incidents, people and
 * organizations that nothing introduced. Undefined people or organizations could not be read.
 */
export function referenceFaults(
  steps: readonly Sketch[],
  organizations: readonly Organization[] | undefined,
  people: readonly Person[] | undefined,
): FileFault[] {
  return [
    ...duplicates('organizations', 'name', organizations ?? []),
    ...duplicates('people', 'email', people ?? []),
    ...strayMembers(organizations, people ?? []),
    ...timeFaults(steps),
    ...incidentFaults(steps),
    ...steps.flatMap((step, index) => strangers(step, index, organizations, people)),
  ];
}

const fault = (problem: string, ...path: FileFault['path']): FileFault => ({ path, problem });

function duplicates<K extends string>(part: string, key: K, list: readonly Readonly<Record<K, string>>[]): FileFault[] {
  return list.flatMap((entry, index) =>
    list.findIndex((other) => other[key] === entry[key]) < index
      ? [fault(`${JSON.stringify(entry[key])} is there twice`, part, index, key)]
      : [],
  );
}

function strayMembers(organizations: readonly Organization[] | undefined, people: readonly Person[]): FileFault[] {
  return people.flatMap(({ organization }, index) =>
    organization !== null && organizations && !organizations.some(({ name }) => name === organization)
      ? [fault(`there is no organization ${JSON.stringify(organization)}`, 'people', index, 'organization')]
      : [],
  );
}

function timeFaults(steps: readonly Sketch[]): FileFault[] {
  const faults: FileFault[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const [index, { at = latest }] of steps.entries()) {
    if (at < latest) faults.push(fault('is before a step above it', 'steps', index, 'at'));
    latest = Math.max(latest, at);
  }
  return faults;
}

function incidentFaults(steps: readonly Sketch[]): FileFault[] {
  const first = defaultName(steps);
  const known = new Set<string>();
  const faults: FileFault[] = [];
  for (const [index, step] of steps.entries()) {
    const wants = (name: string, ...key: string[]) => {
      if (known.has(name)) return;
      faults.push(fault(`there is no incident ${JSON.stringify(name)} before this step`, 'steps', index, ...key));
    };
    const names = (name: string, ...path: FileFault['path']) => {
      if (known.has(name))
        faults.push(fault(`${JSON.stringify(name)} names an incident above`, 'steps', index, ...path));
      known.add(name);
    };
    if (step.expect || (step.do && isTargeted(step.do))) wants(step.on ?? first, 'on');
    for (const name of numbersNamedIn(step.subject ?? '')) wants(name, 'subject');
    for (const name of step.expect?.linked ?? []) wants(name, 'expect', 'linked');
    if (opens(step) && (step.as !== undefined || known.size === 0)) names(step.as ?? first, 'as');
    for (const [item, { as }] of (step.items ?? []).entries()) if (as !== undefined) names(as, 'items', item, 'as');
  }
  return faults;
}

function strangers(
  step: Sketch,
  index: number,
  organizations: readonly Organization[] | undefined,
  people: readonly Person[] | undefined,
): FileFault[] {
  const unknown = (email: string) => people?.every((person) => person.email !== email) ?? false;
  const { by, email, organization } = step;
  const faults: FileFault[] = [];
  if (by !== undefined && !isStaff(by) && unknown(by))
    faults.push(fault(`there is nobody ${JSON.stringify(by)}`, 'steps', index, 'by'));
  if (step.do === 'set-representative' && email !== undefined && unknown(email))
    faults.push(fault(`there is nobody ${JSON.stringify(email)}`, 'steps', index, 'email'));
  if (step.do === 'set-agreement' && organizations?.every(({ name }) => name !== organization))
    faults.push(fault(`there is no organization ${JSON.stringify(organization)}`, 'steps', index, 'organization'));
  return faults;
}
