import Resolver from '@forge/resolver';
import { refusalText } from '../../core';
import { act } from './act';
import { importAgreement, organizationDetails, organizationList } from './agreements';
import { type Caller, callerOf } from './caller';
import { comment } from './comment';
import { health } from './health';
import { note } from './note';
import { organizationFacts, setAgreement, setRepresentative } from './organization-facts';
import { panel } from './panel';
import { policies, savePolicy } from './policy';
import { previewPolicy } from './preview';
import { report } from './report';
import { reportForm } from './report-form';
import { request } from './request';
import { type Result, refused } from './result';
import { handTask, setup, setupResult, setupState, turnSwitch, undoSetup } from './setup';
import { view } from './view';

type Answer = (payload: unknown, caller: Caller, now: number) => Promise<Result>;

/** What panels and pages may ask for, by the name they use. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  act,
  comment,
  handTask,
  health,
  importAgreement,
  note,
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

const definitions = new Resolver();
for (const [name, answer] of Object.entries(ANSWERS)) {
  definitions.define<unknown, Result>(name, async ({ payload, context }) => {
    const caller = callerOf(context);
    return caller ? answer(payload, caller, Date.now()) : refused(refusalText({ code: 'not-allowed', data: {} }));
  });
}

// A portal may be open to people who are not logged in.
definitions.define<unknown, Result>('reportForm', ({ payload, context }) =>
  reportForm(payload, callerOf(context), context, Date.now()),
);

/** The function behind every panel and page. */
export const resolver = definitions.getDefinitions();
