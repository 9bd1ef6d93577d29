import { describe, expect, it } from 'vitest';
import type { Incident } from '../../core';
import { projectionOf } from '../../jira-plugin/effects/projection';
import { openSite, report } from './example-site';

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
const LONGEST_PROPERTY = 32_768;

async function anIncident(): Promise<Incident> {
  const driver = await openSite();
  await report(driver);
  await driver.site.settle();
  const { accountId } = driver.town.user('agent');
  const extension = { issue: { key: driver.keyOf('A') } };
  const caller = { accountId, accountType: 'licensed', extension } as const;
  const view = await driver.site.host.invokeResolver('jira:issueContext', 'incident', 'view', {}, caller);
  return (view as { incident: Incident }).incident;
}

describe('the property by which JQL finds an incident', () => {
  it('fits into a property of Jira, however many people and incidents belong to it', async () => {
    const incident = await anIncident();
    const collaborators = Array.from({ length: 500 }, (_, place) => `"${place}`.padEnd(400, '"'));
    const linked = Array.from({ length: 5000 }, (_, place) => String(place));
    const value = projectionOf({ ...incident, collaborators, linked });
    expect(JSON.stringify(value).length).toBeLessThan(LONGEST_PROPERTY);
    expect(value.linked.slice(0, 3)).toEqual(['0', '1', '2']);
    expect(value.collaborators.length).toBeGreaterThan(0);
  });

  it('tells in words whether somebody has to look at the severity', async () => {
    const incident = await anIncident();
    const of = (needsReview: boolean) =>
      projectionOf({ ...incident, determination: { ...incident.determination, needsReview } }).severityReview;
    expect([of(true), of(false)]).toEqual(['needed', 'not-needed']);
  });
});
