import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../core/policy';

const { severities, closure, survey, entitlement, calendar } = defaultPolicy;
const business = (target: string) => ({ target, basis: 'business' });

describe('The process as it is delivered', () => {
  it.each([
    ['D4: Severity 1, first response', severities[1].firstResponse, business('30m')],
    ['D5: Severity 1, customer response', severities[1].customerResponse, business('30m')],
    ['D10: Severity 2, first response', severities[2].firstResponse, business('24h')],
    ['D11: Severity 2, customer response', severities[2].customerResponse, business('24h')],
    ['D18: Severity 3, first response', severities[3].firstResponse, business('24h')],
    ['D18: Severity 3, no customer response', severities[3].customerResponse, null],
    [
      'A1: no status updates unless set',
      [1, 2, 3].map((n) => severities[n as 1 | 2 | 3].statusUpdate),
      [null, null, null],
    ],
    ['D3, D9, D17: the call', [1, 2, 3].map((n) => severities[n as 1 | 2 | 3].phone), ['required', 'optional', 'none']],
    ['I2: days until a resolved incident closes', closure.waits['Resolved Pending Confirmation'], 3],
    ['I5: days until an unanswered question closes', closure.waits['Customer Information Requested'], 5],
    ['I5: days until a software change closes', closure.waits['Software Change Required'], 20],
    ['I3, I6: the notice', closure.notice, 1],
    ['F1, F2: agreement and representative are verified', entitlement, { required: true, graceDays: 0 }],
    ['K2, K3: surveys', survey, { perIncident: true, perSession: true, quietDays: 30 }],
    ['E1: support hours', calendar.weekly.fri, [['09:00', '17:00']]],
  ])('%s', (_fact, value, expected) => {
    expect(value).toEqual(expected);
  });
});
