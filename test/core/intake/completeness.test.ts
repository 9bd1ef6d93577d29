import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, IntakeField, IntakeFields } from '../../../core/intake';
import { completeness, INTAKE_FIELDS } from '../../../core/intake';
import type { PolicyIntake } from '../../../core/policy';
import { defaultPolicy, INTAKE_RULES } from '../../../core/policy';

const intake = defaultPolicy.intake;
const all = Object.fromEntries(INTAKE_FIELDS.map((field) => [field, 'given'])) as Required<IntakeFields>;
const problem: Answers = { request: 'problem', area: ['software', 'server'] };
const without = (field: IntakeField): IntakeFields =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== field));

const CLAUSES: readonly (readonly [string, IntakeField, 'missing' | 'recommended'])[] = [
  ['B1', 'reporterName', 'missing'],
  ['B2', 'organization', 'missing'],
  ['B3', 'productVersion', 'missing'],
  ['B4', 'errorMessages', 'missing'],
  ['B5', 'stepsToReproduce', 'missing'],
  ['B6', 'actionsTaken', 'missing'],
  ['B7', 'changesMade', 'missing'],
  ['B8', 'persistence', 'missing'],
  ['B9', 'operatingSystem', 'missing'],
  ['B10', 'serverRoles', 'missing'],
  ['B11', 'logFiles', 'recommended'],
  ['B12', 'screenshots', 'recommended'],
];

describe('How complete a report is', () => {
  it.each(CLAUSES)('%s: a report without %s shows it as %s', (_clause, field, list) => {
    expect(completeness(intake, problem, without(field))).toMatchObject({
      missing: [],
      recommended: [],
      [list]: [field],
      percent: 92,
    });
    expect(completeness(intake, problem, all)).toMatchObject({ missing: [], recommended: [], percent: 100 });
  });

  it.each(['', ' ', '\n\t', '\u00a0', '\u200b', '\ufeff'])('B4: %j counts as missing', (blank) => {
    expect(completeness(intake, problem, { ...all, errorMessages: blank }).missing).toEqual(['errorMessages']);
  });

  it.each<[string, Answers, IntakeField[]]>([
    ['B9: operating system for software', { area: ['software'] }, ['operatingSystem']],
    ['B10: server roles for a server', { area: ['server'] }, ['serverRoles']],
    ['B9, B10: both for both', { area: ['server', 'software'] }, ['operatingSystem', 'serverRoles']],
    ['B9, B10: neither where the area is not known', {}, []],
  ])('%s', (_fact, answers, expected) => {
    const asked = completeness(intake, answers, {}).applicable;
    expect(asked.filter((field) => field === 'operatingSystem' || field === 'serverRoles')).toEqual(expected);
  });

  it.each(['enhancement', 'information'] as const)('B1, B2, B3: %s is asked for these three only', (request) => {
    expect(completeness(intake, { ...problem, request }, {}).applicable).toEqual([
      'reporterName',
      'organization',
      'productVersion',
    ]);
  });

  it('B13: a report of unknown kind is asked everything a problem is', () => {
    expect(completeness(intake, { area: ['server'] }, {})).toEqual(
      completeness(intake, { area: ['server'], request: 'problem' }, {}),
    );
  });

  it('B13: provided by applicable, rounded, in policy order', () => {
    const fields = {
      logFiles: 'import.log',
      operatingSystem: 'Windows',
      productVersion: '4.2',
      organization: 'Acme',
      reporterName: 'Ann',
      errorMessages: 'E1207',
      stepsToReproduce: '1.',
    };
    expect(completeness(intake, { request: 'problem', area: ['software'] }, fields)).toMatchObject({
      provided: [
        'reporterName',
        'organization',
        'productVersion',
        'errorMessages',
        'stepsToReproduce',
        'operatingSystem',
        'logFiles',
      ],
      missing: ['actionsTaken', 'changesMade', 'persistence'],
      recommended: ['screenshots'],
      percent: 64,
    });
  });

  it('B13: a field that is off is not asked for, and nothing asked for is complete', () => {
    const off = Object.fromEntries(INTAKE_FIELDS.map((field) => [field, 'off'])) as PolicyIntake;
    expect(completeness({ ...intake, serverRoles: 'off' }, problem, {}).applicable).not.toContain('serverRoles');
    expect(completeness(off, problem, {})).toEqual({
      applicable: [],
      provided: [],
      missing: [],
      recommended: [],
      percent: 100,
    });
  });

  it('B13: one detail more never makes a report less complete, and every asked field is in exactly one list', () => {
    const policy = fc.record(
      Object.fromEntries(INTAKE_FIELDS.map((field) => [field, fc.constantFrom(...INTAKE_RULES)])),
    ) as fc.Arbitrary<PolicyIntake>;
    const fields = fc.dictionary(fc.constantFrom(...INTAKE_FIELDS), fc.string()) as fc.Arbitrary<IntakeFields>;
    const area = fc.subarray(['software', 'server'] as const);
    fc.assert(
      fc.property(policy, fields, area, fc.constantFrom(...INTAKE_FIELDS), (rules, given, about, field) => {
        const before = completeness(rules, { area: about }, given);
        const after = completeness(rules, { area: about }, { ...given, [field]: 'more' });
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(before.missing).toEqual(expect.arrayContaining([...after.missing]));
        expect([...before.provided, ...before.missing, ...before.recommended].sort()).toEqual(
          [...before.applicable].sort(),
        );
      }),
    );
  });
});
