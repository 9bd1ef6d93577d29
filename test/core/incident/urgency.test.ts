import { describe, expect, test } from 'vitest';
import { compareUrgency } from '../../../core';
import { AGENT } from './people';
import { RESPONSES } from './responses';
import { given, type Story } from './story';

const updates = (every: string) => ({
  policy: { severities: { 2: { statusUpdate: { target: every, basis: 'business' } } } },
});

describe('what needs support first (D6, D12)', () => {
  const NOW = 'Thu 12:00';
  test.each<[string, Story, Story]>([
    ['what is open, before what is closed', given().reported('Thu 11:00', { severity: 3 }), closed('Mon 10:00', 1)],
    ['the higher severity, though its deadline is later', given().reported('Thu 11:50', { severity: 1 }), late()],
    ['what is late, before what is not', late(), given().reported('Tue 09:00')],
    ['the earlier deadline', given().reported('Wed 10:00'), given().reported('Wed 10:01')],
    [
      'a first response that is owed, before an incident that owes none',
      given().reported('Thu 11:00'),
      given().reported('Wed 10:00').message('Wed 11:00'),
    ],
    [
      'a status update that is due sooner than a first response',
      given(updates('4h')).reported('Wed 10:00').message('Thu 11:00'),
      given().reported('Wed 10:00'),
    ],
    [
      'the older report, where nothing is owed',
      given().reported('Tue 10:00').message('Thu 11:00'),
      given().reported('Wed 10:00').message('Thu 10:00'),
    ],
    [
      'the older report, while both are held and no deadline runs',
      given({ facts: { agreements: [] } }).reported('Tue 10:00'),
      given({ facts: { agreements: [] } }).reported('Wed 10:00'),
    ],
    ['of closed ones the higher severity', closed('Wed 10:00', 2), closed('Tue 10:00', 3)],
  ])('%s', (_, first, second) => {
    const [a, b] = [first.incidentAt(NOW), second.incidentAt(NOW)];
    expect(compareUrgency(a, b)).toBeLessThan(0);
    expect(compareUrgency(b, a)).toBeGreaterThan(0);
  });

  test('an answered question of ours owes nothing while the customer’s clock runs', () => {
    const asked = given().reported('Mon 10:00').reply('Mon 11:00', RESPONSES['request-for-information']);
    const owed = given().reported('Thu 11:00');
    expect(compareUrgency(owed.incidentAt(NOW), asked.incidentAt(NOW))).toBeLessThan(0);
  });
});

function late(): Story {
  return given().reported('Mon 09:00');
}

function closed(when: string, severity: 1 | 2 | 3): Story {
  return given().reported(when, { severity }).act('Thu 10:00', AGENT, { type: 'closed', text: '' });
}
