import { randomUUID } from 'node:crypto';
import { Queue } from '@forge/events';
import { z } from 'zod';
import type { Policy } from '../../core';
import { SetupBlocked } from '../setup/changes';
import { HAND_TASKS } from '../setup/checklist';
import { lookAtFields } from '../setup/fields';
import { readFormer, restoreFormer } from '../setup/former-workflow';
import { lookAtProject, type ProjectLook } from '../setup/look';
import { type ProjectChoice, readProjectChoices, readServiceProject } from '../setup/project';
import { takeOffScreens } from '../setup/screens';
import { removeRule } from '../setup/standing-workflow';
import { writeSwitch } from '../setup/switch';
import { followsScheme } from '../setup/workflow-scheme';
import { markHandTask } from '../store/hand-tasks';
import { readPolicyVersions } from '../store/policies';
import { type Blocked, readSetupOutcome, type SetupOutcome } from '../store/setup-outcome';
import { readSetUpSite, writeSite } from '../store/site-settings';
import { ringAll } from '../triggers/ring-all';
import { forAdministrators } from './administrator';
import type { Caller } from './caller';
import { type Result, refused, refusedPayload } from './result';

const projectSchema = z.object({ projectKey: z.string().min(1) });

/** Lets setup run for a project. It takes longer than a panel may wait: `setupResult` tells how the `run` went. */
export async function setup(payload: unknown, caller: Caller): Promise<Result<{ run: string }>> {
  const parsed = projectSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey } = parsed.data;
  return forAdministrators(async () => {
    const run = randomUUID();
    const body = { setUp: { projectKey, by: caller.accountId, run } };
    await new Queue({ key: 'review' }).push([{ body, concurrency: { key: 'setup', limit: 1 } }]);
    return { ok: true, run };
  });
}

/** How the last run of setup went, or how far it has come; null while the first one waits for its turn. */
export async function setupResult(payload: unknown): Promise<Result<{ outcome: SetupOutcome | null }>> {
  const parsed = projectSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  return forAdministrators(async () => ({ ok: true, outcome: await readSetupOutcome() }));
}

/** What the setup checklist is drawn from. */
export interface SetupAnswer {
  /** Service projects that can follow the process. */
  readonly choices: readonly ProjectChoice[];
  /** The project that was asked for, else the first that was set up; null: neither. */
  readonly project: ProjectLook | null;
  /** Why that project cannot follow the process. */
  readonly blocked: Blocked | null;
  readonly outcome: SetupOutcome | null;
  /** The newest version of the policy that somebody saved. */
  readonly policy: Policy | null;
  /** Epoch ms. */
  readonly now: number;
}

const stateSchema = z.object({ projectKey: z.string().min(1).optional() });

/** How the site stands; looks at Jira itself, and changes nothing. */
export async function setupState(payload: unknown, _caller: Caller, now: number): Promise<Result<SetupAnswer>> {
  const parsed = stateSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  return forAdministrators(async () => {
    const [choices, outcome, versions, site] = await Promise.all([
      readProjectChoices(),
      readSetupOutcome(),
      readPolicyVersions(),
      readSetUpSite(),
    ]);
    const key = parsed.data.projectKey ?? site?.projects[0]?.key;
    const looked = key === undefined ? { project: null, blocked: null } : await lookOrBlock(key);
    return { ok: true, choices, ...looked, outcome, policy: versions.at(-1)?.policy ?? null, now };
  });
}

async function lookOrBlock(key: string): Promise<Pick<SetupAnswer, 'project' | 'blocked'>> {
  try {
    return { project: await lookAtProject(key), blocked: null };
  } catch (error) {
    if (!(error instanceof SetupBlocked)) throw error;
    return { project: null, blocked: { block: error.block, about: error.about } };
  }
}

const handTaskSchema = z.object({ projectKey: z.string().min(1), task: z.enum(HAND_TASKS), done: z.boolean() });

/** Notes that something was done by hand, or that it was not after all. */
export async function handTask(payload: unknown): Promise<Result> {
  const parsed = handTaskSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey, task, done } = parsed.data;
  return forAdministrators(async () => {
    await markHandTask(projectKey, task, done);
    return { ok: true };
  });
}

const switchSchema = z.object({ projectKey: z.string().min(1), on: z.boolean() });

/**
 * Switches the process on or off in a project that was set up. Incidents follow it that were reported since it was switched on
 * for the first time; switched on again, they are all looked at.
 */
export async function turnSwitch(payload: unknown, _caller: Caller, now: number): Promise<Result> {
  const parsed = switchSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey, on } = parsed.data;
  return forAdministrators(async () => {
    const site = await readSetUpSite();
    const project = site?.projects.find(({ key }) => key === projectKey);
    if (!site || !project) return refused({ code: 'not-set-up' });
    if (project.on === on) return { ok: true };
    const since = project.since ?? now;
    await writeSwitch(project.id, { on, since });
    const projects = site.projects.map((one) => (one === project ? { ...one, on, since } : one));
    await writeSite({ ...site, projects });
    if (on && project.since !== null) await ringAll('switched on again');
    return { ok: true };
  });
}

const undoSchema = z.object({ projectKey: z.string().min(1), step: z.enum(['workflow', 'fields']) });

/**
 * Undoes what setup did to a project, as far as Jira lets an app: its former workflow, or the fields off its screens. Only while
 * the process is off there: it could not work without them. Statuses, fields and roles belong to the site, and stay.
 */
export async function undoSetup(payload: unknown): Promise<Result> {
  const parsed = undoSchema.safeParse(payload);
  if (!parsed.success) return refusedPayload(parsed.error);
  const { projectKey, step } = parsed.data;
  return forAdministrators(async () => {
    const site = await readSetUpSite();
    const known = site?.projects.find(({ key }) => key === projectKey);
    if (!site || !known) return refused({ code: 'not-set-up' });
    if (known.on) return refused({ code: 'still-on' });
    const project = await readServiceProject(projectKey);
    if (step === 'fields') await takeOffScreens(project, (await lookAtFields()).ids);
    else {
      const former = await readFormer(project.id);
      if (!former) return refused({ code: 'no-former-workflow' });
      await restoreFormer(project, former);
      const others = site.projects.filter((one) => one !== known);
      const following = await Promise.all(others.map(followsScheme));
      if (!following.includes(true)) await removeRule();
    }
    return { ok: true };
  });
}
