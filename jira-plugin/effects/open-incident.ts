import { type CarriedOut, type OpenIncident, originSchema } from '../../core';
import { writeDocument } from '../document/write-document';
import { isNotFound } from '../jira/failure';
import { createIssue, type Issue, readIssueProperty } from '../jira/issue';
import { ORIGIN, REPORT } from '../property-keys';
import { numberOf } from '../site';
import type { Place } from './carry-out';

/**
 * Opens an incident for one item of a split (G1): with its origin, its answers and its link in a single write, so that it is
 * there as a whole or not at all. One that an earlier, interrupted review opened is found by the link and taken as it is.
 */
export async function openIncident(effect: OpenIncident, place: Place): Promise<CarriedOut> {
  const { issue } = place.ticket;
  const { key, item, origin } = effect;
  const at = place.now;
  const earlier = await findOpened(issue, key, place);
  if (earlier) return { key, number: numberOf(earlier), at };
  const { fields } = place.site;
  const created = await createIssue({
    fields: {
      project: { id: place.project.id },
      issuetype: { id: place.project.issueTypeId },
      summary: item.subject,
      description: writeDocument(item.body),
      [fields.requestType]: place.project.requestType,
      ...(issue.fields.reporter?.accountId ? { reporter: { id: issue.fields.reporter.accountId } } : {}),
      ...organizations(issue, fields.organizations),
    },
    update: { issuelinks: [{ add: { type: { id: place.site.linkTypeId }, outwardIssue: { key: issue.key } } }] },
    properties: [
      { key: ORIGIN, value: origin },
      { key: REPORT, value: { channel: 'agent', answers: item.answers, fields: {} } },
    ],
  });
  return { key, number: numberOf(created.key), at };
}

/** The key of the linked issue that an earlier review opened under this effect key, or null. */
async function findOpened(issue: Issue, key: string, { known, site }: Place): Promise<string | null> {
  const numbers = known.flatMap(({ number }) => (number === undefined ? [] : [number]));
  for (const { type, inwardIssue, outwardIssue } of issue.fields.issuelinks) {
    const linked = inwardIssue ?? outwardIssue;
    if (type.id !== site.linkTypeId || !linked || numbers.includes(numberOf(linked.key))) continue;
    const origin = originSchema.safeParse(await propertyOf(linked.key));
    if (origin.data?.key === key && origin.data.splitFrom === numberOf(issue.key)) return linked.key;
  }
  return null;
}

async function propertyOf(issueKey: string): Promise<unknown> {
  try {
    return await readIssueProperty(issueKey, ORIGIN);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** The request stays shared with those who saw the first. */
function organizations({ fields }: Issue, field: string): Record<string, unknown> {
  const value = fields[field];
  if (!Array.isArray(value) || value.length === 0) return {};
  return { [field]: value.map((organization: unknown) => Number(Reflect.get(Object(organization), 'id'))) };
}
