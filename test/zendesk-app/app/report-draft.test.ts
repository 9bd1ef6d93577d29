import { describe, expect, test } from 'vitest';
import { callReport, defaultPolicy, determineSeverity, INTAKE_FIELDS } from '../../../core';
import type { AccountSetup } from '../../../zendesk-app/app/account/account-setup';
import type { Caller } from '../../../zendesk-app/app/report/caller/caller';
import { askedFields, type Draft, reportOf } from '../../../zendesk-app/app/report/draft';
import { judgeReport } from '../../../zendesk-app/app/report/judge-report';
import { MONDAY } from '../example';

const TOM: Caller = {
  id: 7,
  name: 'Tom Okafor',
  email: 'tom@delta.test',
  organization: { id: 3, name: 'Delta Freight' },
  agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' },
  mayReport: true,
};
const STRANGER: Caller = { ...TOM, organization: null, agreement: null, mayReport: false };
const draftOf = (changes: Partial<Draft>): Draft => ({ answers: {}, subject: '', words: '', fields: {}, ...changes });
const report = (changes: Partial<Draft>, caller = TOM) => reportOf(defaultPolicy.intake, draftOf(changes), caller);
const setupWith = (policy = defaultPolicy) => ({ policies: [policy] }) as unknown as AccountSetup;

describe('what a report by phone says', () => {
  test('its own labels tell no severity: only what the caller said does (C2)', () => {
    const body = [callReport.opening, ...INTAKE_FIELDS.map((field) => `${callReport.heading(field)}:\nx`)].join('\n\n');
    expect(determineSeverity({ request: 'problem' }, { subject: '', body })).toMatchObject({
      ...{ severity: 3, confidence: 0, needsReview: true },
    });
  });

  test.each([
    ['the agent’s own', { subject: ' Vault down ', fields: { errorMessages: 'E1' } }, 'Vault down'],
    ['else the error’s first line', { fields: { errorMessages: 'E1\nE2', stepsToReproduce: 'Open' } }, 'E1'],
    ['else the first step', { fields: { stepsToReproduce: 'Open any vault' } }, 'Open any vault'],
    ['else what an idea says', { answers: { request: 'enhancement' }, words: 'Sort the list' }, 'Sort the list'],
    ['else who called', {}, 'Call from Tom Okafor'],
    ['never a whole log', { fields: { errorMessages: 'x'.repeat(100) } }, `${'x'.repeat(79)}…`],
  ] as const)('its subject is %s', (_, changes, subject) => {
    expect(report(changes as Partial<Draft>).subject).toBe(subject);
  });

  test('what is hidden is not in it: the system without software, the problem’s questions in an idea (B9)', () => {
    const typed: Partial<Draft> = {
      answers: { request: 'problem', productionDown: 'yes', impact: 'cosmetic', area: ['server'] },
      fields: { operatingSystem: 'Linux', serverRoles: 'Database' },
    };
    expect(report(typed)).toMatchObject({
      answers: { request: 'problem', productionDown: 'yes', area: ['server'] },
      fields: { reporterName: 'Tom Okafor', organization: 'Delta Freight', serverRoles: 'Database' },
    });
    expect(report(typed).fields).not.toHaveProperty('operatingSystem');
    expect(report(typed).answers).not.toHaveProperty('impact');
    const idea = report({ ...typed, answers: { ...typed.answers, request: 'enhancement' } });
    expect(idea.answers).toEqual({ request: 'enhancement' });
    expect(Object.keys(idea.fields)).toEqual(['reporterName', 'organization']);
  });

  test('who calls is never asked again; for whom only where Zendesk does not know it (B1, B2)', () => {
    const question = draftOf({ answers: { request: 'information' } });
    expect(askedFields(defaultPolicy.intake, question, TOM)).toEqual(['productVersion']);
    expect(askedFields(defaultPolicy.intake, question, STRANGER)).toEqual(['organization', 'productVersion']);
    expect(report({ fields: { organization: 'Holm & Sons' } }, STRANGER).fields.organization).toBe('Holm & Sons');
  });
});

describe('what would become of it', () => {
  test('where the policy holds nobody, a stranger’s report is not held (F3)', () => {
    const lenient = { ...defaultPolicy, entitlement: { ...defaultPolicy.entitlement, required: false } };
    const at = (policy = defaultPolicy) => judgeReport(setupWith(policy), STRANGER, draftOf({}), MONDAY).incident;
    expect(at()).toMatchObject({ status: 'Verification Required', entitlement: 'organization-unknown' });
    expect(at(lenient)).toMatchObject({ status: 'New', entitlement: 'organization-unknown' });
  });

  test('an agreement’s last day still counts, and the day after does not (F1)', () => {
    const ending = { ...TOM, agreement: { startsOn: '2026-01-01', endsOn: '2026-03-02' } };
    const on = (at: number) => judgeReport(setupWith(), ending, draftOf({}), at).incident.entitlement;
    expect(on(MONDAY)).toBe('entitled');
    expect(on(MONDAY + 24 * 3_600_000)).toBe('agreement-expired');
  });
});
