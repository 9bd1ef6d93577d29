import { describe, expect, it, test } from 'vitest';
import { judge } from '../../../core/entitlement';
import { panelSupport } from '../../../core/texts';

const AGREEMENT = { startsOn: '2026-04-01', endsOn: '2027-03-31' };

const said = (
  today: string,
  { agreement = AGREEMENT as typeof AGREEMENT | null, graceDays = 0, required = true } = {},
) => {
  const verdict = judge(today, { organizationKnown: true, agreement, representative: true }, graceDays);
  const { title, why } = panelSupport.support(verdict, { organization: 'Acme', agreement, today, graceDays, required });
  return `${title} | ${why}`;
};
const TERM = '1 Apr 2026 to 31 Mar 2027, both days included.';

describe('whether an organization has support is said with the reason (F1)', () => {
  it.each([
    [
      'long before',
      '2026-01-10',
      'Acme has no support yet | The agreement begins on 1 Apr 2026, in 2 months. Until then incidents are held.',
    ],
    [
      'the day before',
      '2026-03-31',
      'Acme has no support yet | The agreement begins on 1 Apr 2026, tomorrow. Until then incidents are held.',
    ],
    ['on the first day', '2026-04-01', `Acme has support | ${TERM} Ends in 11 months.`],
    ['four months from the end', '2026-11-24', `Acme has support | ${TERM} Ends in 4 months.`],
    ['some days from the end', '2027-03-01', `Acme has support | ${TERM} Ends in 30 days.`],
    ['on the last day', '2027-03-31', `Acme has support | ${TERM} Ends today.`],
    ['the day after', '2027-04-01', 'Acme has no support | The agreement ended on 31 Mar 2027. Incidents are held.'],
  ])('%s', (_, today, expected) => {
    expect(said(today)).toBe(expected);
  });

  it('names the last day of grace, and the day after it has no support any more', () => {
    expect(said('2027-04-01', { graceDays: 14 })).toBe(
      `Acme has support | ${TERM} It has ended; support goes on until 14 Apr 2027.`,
    );
    expect(said('2027-04-15', { graceDays: 14 })).toContain('has no support |');
  });

  it('without an agreement incidents are held, unless the policy asks for none', () => {
    expect(said('2026-05-01', { agreement: null })).toBe('No agreement on record | Incidents are held.');
    expect(said('2026-05-01', { agreement: null, required: false })).toContain('incidents start all the same.');
    expect(said('2028-05-01', { required: false })).not.toContain('held');
  });
});

test('what starts is said by the numbers of the incidents', () => {
  expect(panelSupport.startNow(['40115'])).toBe('Incident #40115 starts now.');
  expect(panelSupport.startNow(['40109', '40115'])).toBe('2 incidents start now: #40109, #40115.');
});
