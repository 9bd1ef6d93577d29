import Resolver from '@forge/resolver';
import { act, type Changed } from './act';
import { importAgreement, organizationDetails, organizationList } from './agreements';
import { askManagers, managers } from './ask-managers';
import { attainment, attainmentProjects } from './attainment';
import { board } from './board';
import { type Caller, callerOf } from './caller';
import { comment } from './comment';
import { health } from './health';
import { note } from './note';
import { organization } from './organization';
import { organizationFacts, setAgreement, setRepresentative } from './organization-facts';
import { panel } from './panel';
import { policies, savePolicy } from './policy';
import { previewPolicy } from './preview';
import { report } from './report';
import { reportForm } from './report-form';
import { request } from './request';
import { notAllowed, type Result } from './result';
import { handTask, setup, setupResult, setupState, turnSwitch, undoSetup } from './setup';
import { view } from './view';

type Answer = (payload: unknown, caller: Caller, now: number) => Promise<Result | Changed>;

/** What panels and pages may ask for, by the name they use, of people who are logged in. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  act,
  askManagers,
  attainment,
  attainmentProjects,
  board,
  comment,
  handTask,
  health,
  importAgreement,
  managers,
  note,
  organization,
  organizationDetails,
  organizationFacts,
  organizationList,
  panel,
  policies,
  previewPolicy,
  report,
  request,
  savePolicy,
  setAgreement,
  setRepresentative,
  setup,
  setupResult,
  setupState,
  turnSwitch,
  undoSetup,
  view,
};

type OpenAnswer = (payload: unknown, caller: Caller | null, context: unknown, now: number) => Promise<Result>;

/** The same for everybody: a portal may be open to people who are not logged in. */
export const OPEN_ANSWERS: Readonly<Record<string, OpenAnswer>> = { reportForm };

const definitions = new Resolver();
for (const [name, answer] of Object.entries(ANSWERS)) {
  definitions.define<unknown, Result | Changed>(name, async ({ payload, context }) => {
    const caller = callerOf(context);
    return caller ? answer(payload, caller, Date.now()) : notAllowed();
  });
}

for (const [name, answer] of Object.entries(OPEN_ANSWERS)) {
  definitions.define<unknown, Result>(name, ({ payload, context }) =>
    answer(payload, callerOf(context), context, Date.now()),
  );
}

/** The function behind every panel and page. */
export const resolver = definitions.getDefinitions();
