import { describe, expect, it } from 'vitest';
import { CLOCKS } from '../../../core/clocks/clock';
import { VERDICTS } from '../../../core/entitlement';
import type { Refusal } from '../../../core/incident/refusal';
import { INTAKE_FIELDS } from '../../../core/intake';
import type { Response } from '../../../core/lifecycle/response';
import { RESPONSE_TYPES, responseSchema } from '../../../core/lifecycle/response';
import { STATUSES } from '../../../core/lifecycle/status';
import type { Fault, PolicyFaultCode } from '../../../core/policy';
import { defaultPolicy, mergePolicy, parsePolicy } from '../../../core/policy';
import { determineSeverity, PRIORITIES, SEVERITIES } from '../../../core/severity';
import {
  clockLabel,
  composeReply,
  fieldLabel,
  missingQuestions,
  policyFaultReason,
  policyFaultText,
  priorityLabel,
  refusalText,
  responseLabel,
  severityLabel,
  severityMeaning,
  severityReasonText,
  statusLabel,
  verdictLabel,
} from '../../../core/texts';

const distinct = (labels: readonly string[]) => {
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/\S/);
};

describe('A label', () => {
  it('everything that is shown has one of its own', () => {
    distinct(STATUSES.map(statusLabel));
    distinct(SEVERITIES.map(severityLabel));
    distinct(SEVERITIES.map(severityMeaning));
    distinct(PRIORITIES.map(priorityLabel));
    distinct(INTAKE_FIELDS.map(fieldLabel));
    distinct(VERDICTS.map(verdictLabel));
    distinct(CLOCKS.map(clockLabel));
  });

  it('H1 to H8: the eight kinds of reply by their names', () => {
    expect(RESPONSE_TYPES.map(responseLabel)).toEqual([
      'Answer or solution',
      'Known issue',
      'Question to the customer',
      'How it works, or why',
      'Link to a document',
      'Patch or upgrade',
      'Options to choose from',
      'Feature request logged',
    ]);
  });

  it('the seven statuses keep their names', () => {
    expect(STATUSES.map(statusLabel)).toEqual([...STATUSES]);
  });

  it('B13, H10, H11: each missing detail becomes a question that can be asked', () => {
    const questions = missingQuestions(INTAKE_FIELDS);
    distinct(questions.map(({ text }) => text));
    expect(responseSchema.safeParse({ type: 'request-for-information', questions }).success).toBe(true);
    expect(missingQuestions(['serverRoles', 'logFiles']).map(({ kind }) => kind)).toEqual(['details', 'logs']);
  });

  it('C4: the reasons of a severity in words', () => {
    const reasons = (answers: Parameters<typeof determineSeverity>[0], body = '') =>
      determineSeverity(answers, { subject: '', body }).reasons.map(severityReasonText);
    expect(reasons({ productionDown: 'yes', workaround: 'no' })).toEqual([
      'Production is down',
      'No restart, bypass or workaround solves it',
    ]);
    expect(reasons({}, 'Exports fail')).toEqual(['The report says "fail"']);
    expect(reasons({})).toEqual(['Nothing in the report tells; please look at it']);
    expect(severityReasonText({ from: 'agent', words: 'Agreed by phone' })).toBe('Agreed by phone');
  });
});

describe('A typed reply', () => {
  it.each<[string, Response, string]>([
    ['H1', { type: 'information-or-resolution' }, 'Hello Ann.'],
    [
      'H2, H9',
      { type: 'known-issue', fix: 'in 9.4.2', workaround: 'Restart it at 06:00.' },
      'Hello Ann.\n\nThis is a known issue.\n\nA fix will be available: in 9.4.2\n\nWorkaround: Restart it at 06:00.',
    ],
    [
      'H9',
      { type: 'known-issue', fix: 'none known', workaround: 'None known' },
      'Hello Ann.\n\nThis is a known issue.\n\nWe do not know yet when a fix will be available.\n\nNo workaround is known yet.',
    ],
    [
      'H3, H10, H11',
      {
        type: 'request-for-information',
        questions: [
          { kind: 'details', text: 'Which zone?' },
          { kind: 'logs', text: 'Please send the log.' },
        ],
      },
      'Hello Ann.\n\nTo go on we need this from you:\n1. Which zone?\n2. Please send the log.',
    ],
    ['H4', { type: 'explanation' }, 'Hello Ann.'],
    [
      'H5',
      { type: 'document-link', url: 'https://docs.test/a' },
      'Hello Ann.\n\nThis document describes it:\nhttps://docs.test/a',
    ],
    ['H6', { type: 'patch', instructions: 'Run setup.' }, 'Hello Ann.\n\nHow to install it:\nRun setup.'],
    [
      'H7',
      { type: 'resolution-options', options: ['Wait', 'Roll back'] },
      'Hello Ann.\n\nThese are the options:\n1. Wait\n2. Roll back\n\nPlease tell us which one you choose.',
    ],
    [
      'H8',
      { type: 'feature-request', reference: 'PM-12' },
      'Hello Ann.\n\nWe logged it as a feature request with Product Management: PM-12',
    ],
  ])('%s: carries its parts in words: %j', (_clause, response, text) => {
    expect(composeReply(response, ' Hello Ann.\n')).toBe(text);
  });

  it('H3: needs no words besides its parts', () => {
    expect(composeReply({ type: 'document-link', url: 'https://docs.test/a' }, '')).toBe(
      'This document describes it:\nhttps://docs.test/a',
    );
  });
});

describe('A refusal', () => {
  const CODES: readonly Refusal[] = [
    { code: 'not-allowed', data: { act: 'split', role: 'customer' } },
    { code: 'not-allowed', data: { act: 'entitlement-overridden', role: 'agent' } },
    { code: 'not-allowed', data: { act: 'supervisor-acknowledged', role: 'agent' } },
    { code: 'not-allowed', data: { act: 'resolution-confirmed', role: 'agent' } },
    { code: 'response-unknown', data: { response: 'greeting', parts: 'type' } },
    { code: 'response-incomplete', data: { response: 'known-issue', parts: 'fix, workaround' } },
    { code: 'status-unknown', data: { status: 'Done' } },
    { code: 'verification-required', data: {} },
    { code: 'status-by-process-only', data: { status: 'Verification Required' } },
    { code: 'severity-unknown', data: { severity: '4' } },
    { code: 'priority-unknown', data: { priority: 'blocker' } },
    { code: 'already-closed', data: {} },
    { code: 'no-supervisor-request', data: {} },
    { code: 'not-held', data: {} },
    { code: 'reason-missing', data: {} },
    { code: 'no-survey-offered', data: {} },
    { code: 'survey-answered', data: {} },
    { code: 'score-out-of-range', data: { score: '6' } },
    { code: 'not-an-incident', data: {} },
  ];

  it.each(CODES)('$code: $data says what is wrong and what to do', (refusal) => {
    const text = refusalText(refusal);
    expect(text).toMatch(/^["A-Z].*\.$/);
    expect(text).not.toMatch(/!|undefined|entitle/);
    for (const said of [refusal.data.status, refusal.data.score, refusal.data.priority])
      if (said) expect(text).toContain(said);
    expect(refusalText({ code: refusal.code, data: {} })).not.toContain('undefined');
  });

  it('H9: names the parts that a known issue still needs', () => {
    expect(refusalText({ code: 'response-incomplete', data: { response: 'known-issue', parts: 'workaround' } })).toBe(
      '"Known issue" still needs a workaround (or that none is known). Add what is missing and send it again.',
    );
  });
});

describe('A policy fault', () => {
  const faults = (change: unknown): readonly Fault[] => {
    const parsed = parsePolicy(mergePolicy(defaultPolicy, change));
    return parsed.ok ? [] : parsed.faults;
  };

  it.each([
    [
      { closure: { notice: 4, waits: { 'Customer Information Requested': 9 } } },
      'closure.waits.Resolved Pending Confirmation: Reminder must come before closing: 2 days or less.',
    ],
    [
      { closure: { waits: { 'Software Change Required': 1 } } },
      'closure.waits.Software Change Required: Reminder must come before closing: on the same day.',
    ],
    [
      { severities: { 2: { firstResponse: { target: '2d' } } } },
      'severities.2.firstResponse.target: Days can be read in two ways.',
    ],
    [{ warnAt: [1] }, 'warnAt.0: Enter a number below 1.'],
    [{ warnAt: [0] }, 'warnAt.0: Enter a number above 0.'],
    [{ survey: { quietDays: -1 } }, 'survey.quietDays: Enter a number from 0 up.'],
    [{ entitlement: { graceDays: 1000 } }, 'entitlement.graceDays: Enter a number up to 366.'],
    [{ severities: { 1: { phone: 'maybe' } } }, 'severities.1.phone: Choose one of: required, optional, none.'],
    [{ fax: 1 }, 'fax: A policy has no "fax".'],
    [{ calendar: { timeZone: 'Mars/Base' } }, 'calendar.timeZone: There is no such time zone.'],
  ])('section 8: %j reads: %s', (change, text) => {
    expect(faults(change).map(policyFaultText)[0]).toContain(text);
  });

  it('section 8: every code has a sentence', () => {
    const codes: Record<PolicyFaultCode, true> = {
      missing: true,
      'unknown-key': true,
      'wrong-type': true,
      'not-a-choice': true,
      'out-of-range': true,
      blank: true,
      'instant-invalid': true,
      'url-invalid': true,
      'email-invalid': true,
      'duration-invalid': true,
      'duration-days': true,
      'duration-zero': true,
      'duration-too-long': true,
      duplicate: true,
      'notice-not-before-closure': true,
      'time-zone-unknown': true,
      'wall-time-invalid': true,
      'interval-empty': true,
      'interval-overnight': true,
      'interval-overlap': true,
      'date-invalid': true,
      'never-open': true,
    };
    for (const code of Object.keys(codes) as PolicyFaultCode[])
      expect(policyFaultReason({ path: [], code, data: {} })).toMatch(/^[A-Zu].+\.$/);
  });

  it('section 8: a policy that is none at all is said without a place', () => {
    const parsed = parsePolicy(null);
    expect(parsed.ok ? [] : parsed.faults.map(policyFaultText)).toEqual([
      'This has the wrong form; it should be: object.',
    ]);
  });
});
