import { defaultPolicy, weekWords } from '../../../../core';
import type { SetupAnswer } from '../../../resolvers/setup';
import { HAND_TASKS, type HandTask, NOTIFICATION_SUBJECT } from '../../../setup/checklist';
import type { ProjectLook } from '../../../setup/look';
import { adminSetup, settingsSaid } from '../../texts/admin';
import { moment } from '../../texts/process';

/** What a button of a step does. */
export type StepAction =
  | { readonly kind: 'set-up'; readonly label: string }
  | { readonly kind: 'hand'; readonly task: HandTask; readonly done: boolean; readonly label: string }
  | { readonly kind: 'go'; readonly to: 'policy' | 'agreements'; readonly label: string }
  | { readonly kind: 'switch'; readonly on: boolean; readonly label: string }
  /** `text`: what follows from it. */
  | { readonly kind: 'undo'; readonly step: 'workflow' | 'fields'; readonly label: string; readonly text: string };

export interface SetupStep {
  readonly id: string;
  readonly done: boolean;
  readonly title: string;
  /** Open: what follows from it. Done: what there is. */
  readonly text: string;
  /** Open: what to do about it. Done: how to undo it. Null: nothing here, or nothing yet. */
  readonly action: StepAction | null;
}

const words = adminSetup.steps;
const NAMED = 3;
const few = (names: readonly string[]): string =>
  names.length > NAMED ? adminSetup.more(names.slice(0, NAMED).join(', '), names.length - NAMED) : names.join(', ');

/** Before setup ran there is one button for all that it makes; afterwards each part has its own. */
const repair = ({ setUp }: ProjectLook, label: string): StepAction | null => (setUp ? { kind: 'set-up', label } : null);

/** What setup made can be taken back while the process is off. */
const undo = (
  { setUp, on }: ProjectLook,
  step: 'workflow' | 'fields',
  label: string,
  text: string,
): StepAction | null => (setUp && !on ? { kind: 'undo', step, label, text } : null);

/** What has to be done before the process works in a project: open steps first, `Switch it on` the last of them. */
export function stepsOf(answer: Pick<SetupAnswer, 'policy' | 'now'>, project: ProjectLook): SetupStep[] {
  const made = [statuses(project), fields(project), requestType(project), permissions(project)];
  const all = [
    ...made,
    ...(['supervisor', 'manager', 'engineer'] as const).map((role) => holders(project, role)),
    ...HAND_TASKS.map((task) => handStep(project, task)),
    agreements(answer, project),
    policyStep(answer),
    switchStep(answer, project, project.setUp && made.every(({ done }) => done)),
  ];
  return [...all.filter(({ done }) => !done), ...all.filter(({ done }) => done)];
}

function statuses(project: ProjectLook): SetupStep {
  const { open, missing, workflow, scheme, done, button, repair: again, undo: back, undone } = words.statuses;
  const { key, setUp, former, missingStatuses } = project;
  const isDone = missingStatuses.length === 0 && project.workflow && project.follows;
  const lacks = [
    ...(missingStatuses.length > 0 ? [missing(few(missingStatuses))] : []),
    ...(missingStatuses.length === 0 && !project.workflow ? [workflow] : []),
    ...(project.follows ? [] : [scheme(key)]),
  ];
  return {
    id: 'statuses',
    done: isDone,
    title: open,
    text: isDone ? done(key) : lacks.join(' '),
    action: isDone
      ? former === null
        ? null
        : undo(project, 'workflow', back(key), undone(key, former))
      : { kind: 'set-up', label: setUp ? again : button(key) },
  };
}

function fields(project: ProjectLook): SetupStep {
  const { title, missing, screens, done, repair: again, undo: back, undone } = words.fields;
  const { missing: names, there } = project.fields;
  const isDone = names.length === 0 && project.screensLacking === 0;
  const lacks = [
    ...(names.length > 0 ? [missing(few(names))] : []),
    ...(names.length === 0 && project.screensLacking > 0 ? [screens(project.screensLacking)] : []),
  ];
  const text = isDone ? done(there) : lacks.join(' ');
  const action = isDone ? undo(project, 'fields', back, undone) : repair(project, again);
  return { id: 'fields', done: isDone, title, text, action };
}

function requestType(project: ProjectLook): SetupStep {
  const { title, open, done, repair: again } = words.requestType;
  const isDone = project.requestType;
  return {
    id: 'requestType',
    done: isDone,
    title: title('Report an incident'),
    text: isDone ? done : open,
    action: isDone ? null : repair(project, again),
  };
}

function permissions({ key, lackingPermissions }: ProjectLook): SetupStep {
  const { title, open, done } = words.permissions;
  const isDone = lackingPermissions.length === 0;
  return {
    id: 'permissions',
    done: isDone,
    title,
    text: isDone ? done(key) : open(lackingPermissions.join(', ')),
    action: null,
  };
}

function holders({ holders: found }: ProjectLook, role: keyof ProjectLook['holders']): SetupStep {
  const { open, text, done } = words[role];
  const count = found[role] ?? 0;
  return {
    id: role,
    done: count > 0,
    title: count > 0 ? done : open,
    text: count > 0 ? words.members(count) : `${text} ${words.people}`,
    action: null,
  };
}

function handStep({ handTasks }: ProjectLook, task: HandTask): SetupStep {
  const { button, undo } = words.hand;
  const { title, text, done } = words.hand[task];
  const isDone = handTasks.includes(task);
  return {
    id: task,
    done: isDone,
    title,
    text: isDone ? done : typeof text === 'string' ? text : text(NOTIFICATION_SUBJECT),
    action: { kind: 'hand', task, done: !isDone, label: isDone ? undo(title) : button(title) },
  };
}

function agreements({ policy }: Pick<SetupAnswer, 'policy'>, project: ProjectLook): SetupStep {
  const { open, text, noneOpen, noneText, done, doneText, notNeeded, button } = words.agreements;
  const { all, without, more } = project.organizations;
  const needed = (policy ?? defaultPolicy).entitlement.required;
  const isDone = !needed || (all > 0 && without.length === 0);
  const title = without.length === all ? noneOpen : open(without.length, more);
  const consequence = all === 0 ? noneText : text(few(without));
  return {
    id: 'agreements',
    done: isDone,
    title: isDone ? done : title,
    text: isDone ? (needed ? doneText(all, more) : notNeeded) : consequence,
    action: isDone || all === 0 ? null : { kind: 'go', to: 'agreements', label: button },
  };
}

function policyStep({ policy }: Pick<SetupAnswer, 'policy'>): SetupStep {
  const { open, text, done, doneText, button } = words.policy;
  const hours = weekWords(policy ?? defaultPolicy, settingsSaid);
  return {
    id: 'policy',
    done: policy !== null,
    title: policy ? done : open,
    text: policy ? doneText(hours, policy.version) : text(hours),
    action: policy ? null : { kind: 'go', to: 'policy', label: button },
  };
}

function switchStep(answer: Pick<SetupAnswer, 'policy' | 'now'>, project: ProjectLook, possible: boolean): SetupStep {
  const { open, text, first, button, done, since, again, offButton } = words.switchOn;
  const timeZone = (answer.policy ?? defaultPolicy).calendar.timeZone;
  const began = project.since === null ? null : moment(project.since, { now: answer.now, timeZone });
  const waits = began === null ? text : again(began);
  return {
    id: 'switchOn',
    done: project.on,
    title: project.on ? done : open,
    text: project.on ? since(began ?? '') : possible ? waits : `${waits} ${first}`,
    action: project.on || possible ? { kind: 'switch', on: !project.on, label: project.on ? offButton : button } : null,
  };
}
