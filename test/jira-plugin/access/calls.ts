import { defaultPolicy } from '../../../core';
import type { JiraDriver } from '../../scenarios/jira/driver';
import type { Person } from './people';

/** What a module knows of its place, without which a call is about nothing. */
export type Place = 'issue' | 'form' | 'queue' | 'anywhere';

export interface CallRow {
  readonly call: string;
  /** Where there are several rows of one call: what this one is about. */
  readonly about?: string;
  readonly payload: (driver: JiraDriver) => object;
  readonly place: Place;
  readonly allowed: readonly Person[];
}

const STAFF = ['agent', 'manager', 'administrator'] as const;
const THEIRS = ['requester', 'participant', 'same organization'] as const;
const MANAGERS = ['manager', 'administrator'] as const;
const ADMINISTRATORS = ['administrator'] as const;
const LICENSED = [...STAFF, 'other project’s agent', 'Jira user'] as const;
const LOGGED_IN = [...LICENSED, ...THEIRS, 'stranger'] as const;

const nothing = () => ({});
const acme = ({ town }: JiraDriver) => town.organization('Acme');
const act = (done: object) => () => ({ act: done });

/** Who may ask for what: a row for every name that the resolver answers to, several where it depends on the payload. */
export const CALLS: readonly CallRow[] = [
  { call: 'act', about: 'a call', payload: act(logged()), place: 'issue', allowed: STAFF },
  {
    call: 'act',
    about: 'solved',
    payload: act({ type: 'resolution-confirmed', text: '' }),
    place: 'issue',
    allowed: THEIRS,
  },
  {
    call: 'act',
    about: 'a supervisor',
    payload: act({ type: 'supervisor-requested', text: '' }),
    place: 'issue',
    allowed: [...STAFF, ...THEIRS],
  },
  // Nothing is held here: there is nobody to be asked. Who may ask otherwise, test/jira-plugin/resolvers/ask-managers.test.ts says.
  { call: 'askManagers', payload: () => ({ text: 'They renew.', asked: [] }), place: 'issue', allowed: [] },
  { call: 'attainment', payload: () => ({ project: 'SUP' }), place: 'anywhere', allowed: STAFF },
  { call: 'attainmentProjects', payload: nothing, place: 'anywhere', allowed: LICENSED },
  { call: 'board', payload: nothing, place: 'queue', allowed: STAFF },
  { call: 'comment', payload: () => ({ text: 'You are quick.' }), place: 'issue', allowed: THEIRS },
  {
    call: 'handTask',
    payload: () => ({ projectKey: 'SUP', task: 'form', done: true }),
    place: 'anywhere',
    allowed: ADMINISTRATORS,
  },
  { call: 'health', payload: nothing, place: 'anywhere', allowed: ADMINISTRATORS },
  {
    call: 'importAgreement',
    payload: (driver) => ({
      organizationId: acme(driver),
      agreement: { startsOn: '2026-01-01', endsOn: '2027-12-31' },
      representatives: [],
    }),
    place: 'anywhere',
    allowed: ADMINISTRATORS,
  },
  { call: 'managers', payload: nothing, place: 'issue', allowed: STAFF },
  { call: 'note', payload: () => ({ text: 'Jonas knows this one.' }), place: 'issue', allowed: STAFF },
  { call: 'organization', payload: nothing, place: 'anywhere', allowed: STAFF },
  {
    call: 'organizationDetails',
    payload: (driver) => ({ ids: [acme(driver)] }),
    place: 'anywhere',
    allowed: ADMINISTRATORS,
  },
  {
    call: 'organizationFacts',
    payload: (driver) => ({ organizationId: acme(driver) }),
    place: 'anywhere',
    allowed: STAFF,
  },
  { call: 'organizationList', payload: nothing, place: 'anywhere', allowed: ADMINISTRATORS },
  { call: 'panel', payload: nothing, place: 'issue', allowed: STAFF },
  { call: 'policies', payload: nothing, place: 'anywhere', allowed: ADMINISTRATORS },
  {
    call: 'previewPolicy',
    payload: () => ({ policy: defaultPolicy, which: 'open' }),
    place: 'anywhere',
    allowed: ADMINISTRATORS,
  },
  { call: 'report', payload: () => ({ channel: 'phone', subject: 'Down' }), place: 'anywhere', allowed: STAFF },
  { call: 'reportForm', payload: nothing, place: 'form', allowed: [...LOGGED_IN, 'anonymous'] },
  { call: 'request', payload: nothing, place: 'issue', allowed: [...STAFF, ...THEIRS] },
  { call: 'savePolicy', payload: () => ({ policy: defaultPolicy }), place: 'anywhere', allowed: ADMINISTRATORS },
  {
    call: 'setAgreement',
    payload: (driver) => ({ organizationId: acme(driver), agreement: null }),
    place: 'anywhere',
    allowed: MANAGERS,
  },
  {
    call: 'setRepresentative',
    payload: ({ town }) => ({ accountId: town.user('bob@acme.test').accountId, representative: true }),
    place: 'anywhere',
    allowed: MANAGERS,
  },
  { call: 'setup', payload: () => ({ projectKey: 'SUP' }), place: 'anywhere', allowed: ADMINISTRATORS },
  { call: 'setupResult', payload: () => ({ projectKey: 'SUP' }), place: 'anywhere', allowed: ADMINISTRATORS },
  { call: 'setupState', payload: nothing, place: 'anywhere', allowed: ADMINISTRATORS },
  { call: 'turnSwitch', payload: () => ({ projectKey: 'SUP', on: false }), place: 'anywhere', allowed: ADMINISTRATORS },
  // Nothing can be undone while the process is switched on: not even an administrator.
  { call: 'undoSetup', payload: () => ({ projectKey: 'SUP', step: 'fields' }), place: 'anywhere', allowed: [] },
  { call: 'view', payload: nothing, place: 'issue', allowed: [...STAFF, ...THEIRS] },
];

function logged() {
  return { type: 'call-logged', reached: true, text: '' };
}
