import { afterAll, afterEach, expect, it } from 'vitest';
import { defaultPolicy } from '../../core';
import type { TicketFieldName } from '../../zendesk-app/setup';
import { createDriver, type ZendeskDriver } from '../scenarios/zendesk/driver';
import { dropSharedDatabase } from '../scenarios/zendesk/shared-database';
import { ACME, agentResolves, annReports, DAY, HOUR, MINUTE, MONDAY } from './example';

const drivers: ZendeskDriver[] = [];
afterEach(async () => {
  for (const driver of drivers.splice(0)) await driver.stop();
});
afterAll(dropSharedDatabase);

/** A site with Ann's report of Severity 2, due after 24 hours of support time, where updates are promised every four hours. */
async function reported() {
  const driver = createDriver();
  drivers.push(driver);
  const policy = structuredClone(defaultPolicy) as { severities: Record<2, { statusUpdate: object | null }> };
  policy.severities[2].statusUpdate = { target: '4h', basis: 'business' };
  await driver.start({ ...ACME, policy: policy as never }, MONDAY);
  await driver.perform(annReports());
  const shown = (...names: TicketFieldName[]) => {
    const { custom_fields } = driver.site.town.cloud.dump().tickets[Number(driver.numberOf('A'))]!.ticket;
    return names.map((name) => custom_fields.find(({ id }) => id === driver.installation.fields[name])?.value ?? '');
  };
  const does = async (what: object, at: number) => {
    await driver.advanceTo(at);
    await driver.perform({ at, on: 'A', by: 'agent', ...what } as never);
  };
  return { driver, shown, does };
}

const DUE = '2026-03-04T17:00Z';
const ANSWER = { do: 'reply', response: 'document-link', url: 'https://docs.test/1', text: 'See there.' };
const QUESTION = {
  do: 'reply',
  response: 'request-for-information',
  questions: [{ kind: 'details', text: 'Which locale?' }],
  text: 'Please see below.',
};

it('a first response in time is shown as kept, and is due no longer (E2)', async () => {
  const { shown, does } = await reported();
  expect(shown('firstResponseDue', 'firstResponseOutcome')).toEqual([DUE, '']);
  await does(ANSWER, MONDAY + HOUR);
  expect(shown('firstResponseDue', 'firstResponseOutcome')).toEqual(['', 'sp_firstresponseoutcome_kept']);
});

it('a first response that is late stays due until it is given, and late for good (E2)', async () => {
  const { driver, shown, does } = await reported();
  await driver.advanceTo(MONDAY + 3 * DAY);
  expect(shown('firstResponseDue', 'firstResponseOutcome')).toEqual([DUE, 'sp_firstresponseoutcome_late']);
  await does(ANSWER, MONDAY + 3 * DAY);
  expect(shown('firstResponseDue', 'firstResponseOutcome')).toEqual(['', 'sp_firstresponseoutcome_late']);
});

it('a customer who was late once makes the incident’s answers late, whatever is answered in time later (E4)', async () => {
  const { driver, shown, does } = await reported();
  await does(QUESTION, MONDAY + HOUR);
  expect(shown('customerResponseOutcome')).toEqual(['']);
  await does({ do: 'reply', by: 'ann@acme.test', text: 'German.' }, MONDAY + 2 * HOUR);
  expect(shown('customerResponseOutcome')).toEqual(['sp_customerresponseoutcome_kept']);
  await does(QUESTION, MONDAY + 3 * HOUR);
  await driver.advanceTo(MONDAY + 3 * DAY + 4 * HOUR);
  await does({ do: 'reply', by: 'ann@acme.test', text: 'Austrian German.' }, MONDAY + 3 * DAY + 5 * HOUR);
  expect(shown('customerResponseOutcome')).toEqual(['sp_customerresponseoutcome_late']);
});

it('status updates are kept while each comes in time, and late once one did not (A1)', async () => {
  const { driver, shown, does } = await reported();
  const update = { do: 'reply', text: 'We are at it.' };
  await does(update, MONDAY + HOUR);
  expect(shown('statusUpdateOutcome')).toEqual(['']);
  await does(update, MONDAY + 2 * HOUR);
  expect(shown('statusUpdateOutcome')).toEqual(['sp_statusupdateoutcome_kept']);
  await driver.advanceTo(MONDAY + 6 * HOUR + MINUTE);
  await does(update, MONDAY + 6 * HOUR + MINUTE);
  expect(shown('statusUpdateOutcome')).toEqual(['sp_statusupdateoutcome_late']);
});

it('what the customer said of the support stands on the ticket (K2)', async () => {
  const { shown, does } = await reported();
  await does(agentResolves(MONDAY + HOUR), MONDAY + HOUR);
  await does({ do: 'confirm-resolved', by: 'ann@acme.test' }, MONDAY + 2 * HOUR);
  expect(shown('surveyScore')).toEqual(['']);
  await does({ do: 'answer-survey', by: 'ann@acme.test', score: 4 }, MONDAY + 3 * HOUR);
  expect(shown('surveyScore')).toEqual(['sp_surveyscore_4']);
});
