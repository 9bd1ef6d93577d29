import type { Site } from '../../jira-plugin/site';

/** What setup leaves on a site, with ids that are easy to read. */
export function exampleSettings(): Site {
  const statuses = {
    New: '1',
    Open: '2',
    'Customer Information Requested': '3',
    'Software Change Required': '4',
    'Resolved Pending Confirmation': '5',
    Closed: '6',
    'Verification Required': '7',
  };
  return {
    appAccountId: 'app',
    statuses,
    transitions: statuses,
    priorities: { urgent: '1', high: '2', normal: '3', low: '4' },
    fields: {
      severity: 'customfield_1',
      firstResponseDue: 'customfield_2',
      customerResponseDue: 'customfield_3',
      closesAt: 'customfield_4',
      entitlement: 'customfield_5',
      reportDetails: 'customfield_9',
      organizations: 'customfield_6',
      participants: 'customfield_7',
      requestType: 'customfield_8',
    },
    severities: { 1: '101', 2: '102', 3: '103' },
    linkTypeId: '9',
    roles: [{ id: '10', role: 'agent' }],
    projects: [
      { id: '10000', key: 'SUP', issueTypeId: '20', requestType: '4', mailRequestType: '3', on: true, since: 0 },
    ],
  };
}
