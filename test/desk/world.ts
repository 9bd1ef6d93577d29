import { addLocalDays, defaultPolicy, mergePolicy, type Policy, parsePolicy } from '../../core';
import type { World } from '../scenarios/world';
import { ACME, BRIGHT, CUSTOMERS } from './cast';

const OWN_POLICY = {
  vendor: {
    name: 'Vaultworks Support',
    documentationUrl: 'https://docs.vaultworks.example/',
    feedbackEmail: 'feedback@vaultworks.example',
    phone: '+1 800 555 0100',
  },
  calendar: { timeZone: 'America/Chicago' },
};

/** The site as it is on the very first day (epoch ms): one organization with support, one whose agreement has just ended. */
export function firstWorld(now: number): World {
  const today = new Date(now).toISOString().slice(0, 10);
  return {
    policy: firstPolicy(),
    organizations: [
      { name: ACME, agreement: { startsOn: addLocalDays(today, -300), endsOn: addLocalDays(today, 430) } },
      { name: BRIGHT, agreement: { startsOn: addLocalDays(today, -395), endsOn: addLocalDays(today, -30) } },
    ],
    people: CUSTOMERS.map(({ by, name, organization, representative }) => ({
      email: by,
      name,
      organization,
      representative,
    })),
  };
}

function firstPolicy(): Policy {
  const parsed = parsePolicy(mergePolicy(defaultPolicy, OWN_POLICY));
  if (!parsed.ok) throw new Error(`The desk's own policy is faulty: ${JSON.stringify(parsed.faults)}`);
  return parsed.policy;
}
