import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  type Answers,
  completeness,
  INTAKE_FIELDS,
  type IntakeFields,
  isAutomatic,
  namedIncident,
  withoutReplyPrefixes,
} from '../../../core/intake';
import { defaultPolicy } from '../../../core/policy';
import { INTAKE_RULES, type PolicyIntake } from '../../../core/policy/policy';
import { law } from '../law';

const anyIntake = fc.record(
  Object.fromEntries(INTAKE_FIELDS.map((field) => [field, fc.constantFrom(...INTAKE_RULES)])),
) as unknown as fc.Arbitrary<PolicyIntake>;
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    request: fc.constantFrom('problem' as const, 'enhancement' as const, 'information' as const),
    area: fc.subarray(['software', 'server'] as const).map((areas) => [...areas]),
  },
  { requiredKeys: [] },
);
const anyFields = fc.dictionary(
  fc.constantFrom(...INTAKE_FIELDS),
  fc.constantFrom('', ' \n', 'something'),
) as fc.Arbitrary<IntakeFields>;

describe('how complete a report is (B13)', () => {
  law(
    'every field that applies is given, missing or recommended; a blank one is not given',
    fc.tuple(anyIntake, anyAnswers, anyFields),
    ([intake, answers, fields]) => {
      const { applicable, provided, missing, recommended, percent } = completeness(intake, answers, fields);
      expect([...provided, ...missing, ...recommended].sort()).toEqual([...applicable].sort());
      for (const field of provided) expect(fields[field]?.trim()).not.toBe('');
      for (const field of missing) expect(intake[field]).toBe('required');
      for (const field of recommended) expect(intake[field]).toBe('recommended');
      expect(percent === 100).toBe(applicable.length === provided.length);
      expect(percent).toBeGreaterThanOrEqual(0);
    },
  );

  law(
    'one more field given never makes it less complete',
    fc.tuple(anyIntake, anyAnswers, anyFields, fc.constantFrom(...INTAKE_FIELDS)),
    ([intake, answers, fields, field]) => {
      const before = completeness(intake, answers, fields);
      const after = completeness(intake, answers, { ...fields, [field]: 'something' });
      expect(after.percent).toBeGreaterThanOrEqual(before.percent);
      expect(after.missing).not.toContain(field);
    },
  );

  law(
    'a wish or a question is never asked for what only a problem has',
    fc.tuple(anyFields, fc.constantFrom('enhancement' as const, 'information' as const)),
    ([fields, request]) => {
      const { applicable } = completeness(defaultPolicy.intake, { request }, fields);
      expect(applicable).toEqual(['reporterName', 'organization', 'productVersion']);
    },
  );
});

describe('whether a machine wrote a message (semantics.md section 2)', () => {
  const anyHeaders = fc.dictionary(
    fc.constantFrom('Auto-Submitted', 'X-Autoreply', 'Precedence', 'List-Id', 'X-Loop'),
    fc.constantFrom('auto-replied', 'auto-forwarded', 'no', 'bulk', 'yes', ''),
  );
  const anySubject = fc.oneof(fc.string(), fc.constantFrom('Automatic reply: away', 'Exports fail', 'Re: Exports'));

  law(
    'a sign of a machine is not undone by another header, nor by how its name is written',
    fc.tuple(anyHeaders, anyHeaders, anySubject),
    ([headers, more, subject]) => {
      const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
      const before = isAutomatic({ subject, headers });
      expect(isAutomatic({ subject, headers: shouted })).toBe(before);
      if (before) expect(isAutomatic({ subject, headers: { ...more, ...headers } })).toBe(true);
      expect(isAutomatic({ subject, headers, automatic: true })).toBe(true);
    },
  );
});

describe('mail subjects (A4)', () => {
  const anyPrefix = fc.constantFrom(
    'Re: ',
    'RE:',
    'Fwd: ',
    'AW: ',
    'WG: ',
    'Re[2]: ',
    '[EXT] ',
    'SV: ',
    'TR : ',
    '回复：',
  );
  const anyName = fc.constantFrom('Incident# ', 'incident #', 'INCIDENT#: ', 'Incident #:');

  law(
    'a number is found after any prefixes, in any case and with any title',
    fc.tuple(fc.array(anyPrefix, { maxLength: 4 }), anyName, fc.integer({ min: 1, max: 99_999_999 }), fc.string()),
    ([prefixes, name, number, title]) => {
      expect(namedIncident(`${prefixes.join('')}${name}${number} ${title}`)).toBe(String(number));
    },
  );

  law(
    'prefixes taken off once are off',
    fc.tuple(fc.array(anyPrefix, { maxLength: 4 }), fc.string()),
    ([prefixes, title]) => {
      const once = withoutReplyPrefixes(prefixes.join('') + title);
      expect(withoutReplyPrefixes(once)).toBe(once);
    },
  );
});
