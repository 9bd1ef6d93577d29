import { describe, expect, test } from 'vitest';
import { type Event, review } from '../../core';
import { defaultPolicy } from '../../core/policy';
import { lineFaultText } from '../../preview/line-fault';
import { readLine } from '../../preview/read-line';
import type { SeveritySource } from '../../preview/severity-by-priority';
import { StatusReading } from '../../preview/status-reading';
import {
  ANN,
  BOT,
  JONAS,
  jiraChange,
  jiraComment,
  jiraIssue,
  ZENDESK,
  zendeskAudit,
  zendeskChange,
  zendeskComment,
  zendeskTicket,
} from './example-lines';

const { REQUESTER, AGENT, COLLEAGUE, RULE } = ZENDESK;

function read(line: unknown, severity: SeveritySource = 'priority', statuses = new StatusReading()) {
  const [ticket] = readLine(JSON.stringify(line), { statuses, severity });
  if (!ticket?.ok) throw new Error(`not read: ${JSON.stringify(ticket)}`);
  return ticket.input;
}

const eventsOf = (line: unknown, of: Event['type'], statuses?: StatusReading) =>
  read(line, 'priority', statuses).history.events.filter(({ type }) => type === of);

const incidentOf = (line: unknown, at: string, severity: SeveritySource = 'priority') =>
  review({ ...read(line, severity), policies: [defaultPolicy] }, Date.parse(at)).incident;

const faultOf = (text: string) => {
  const [ticket] = readLine(text, { statuses: new StatusReading(), severity: 'priority' });
  return ticket?.ok === false ? ticket.fault : null;
};

describe('a Jira issue of an export', () => {
  test('E2: a portal account is the customer, whoever else answers publicly is an agent', () => {
    const line = jiraIssue({
      comments: [
        jiraComment('1', '2026-03-02T11:00:00.000+0000', JONAS, false),
        jiraComment('2', '2026-03-02T12:00:00.000+0000', JONAS, true),
        jiraComment('3', '2026-03-02T13:00:00.000+0000', ANN, true),
        jiraComment('4', '2026-03-02T14:00:00.000+0000', BOT, true),
        jiraComment('5', '2026-03-02T15:00:00.000+0000', null, true),
      ],
    });
    expect(eventsOf(line, 'message').map(({ by }) => by.role)).toEqual([
      'agent',
      'agent',
      'customer',
      'system',
      'unknown',
    ]);
    const { firstResponse } = incidentOf(line, '2026-03-03T10:00:00Z');
    expect(firstResponse).toMatchObject({ state: 'met', endedAt: Date.parse('2026-03-02T12:00:00Z') });
  });

  test('E2: a reporter who wrote an internal comment is an agent who reported it for somebody', () => {
    const line = jiraIssue({
      fields: { reporter: JONAS, creator: JONAS },
      comments: [
        jiraComment('1', '2026-03-02T11:00:00.000+0000', JONAS, false),
        jiraComment('2', '2026-03-02T12:00:00.000+0000', JONAS, true),
      ],
    });
    expect(eventsOf(line, 'message').map(({ by }) => by.role)).toEqual(['agent', 'agent']);
  });

  test('E2: a comment without a flag is public, unless only a role may read it', () => {
    const line = jiraIssue({
      comments: [
        jiraComment('1', '2026-03-02T11:00:00.000+0000', JONAS),
        { ...jiraComment('2', '2026-03-02T12:00:00.000+0000', JONAS), visibility: { type: 'role', value: 'Team' } },
      ],
    });
    expect(eventsOf(line, 'message')).toMatchObject([{ visibility: 'public' }, { visibility: 'internal' }]);
  });

  test('I1, I4: statuses are read by their names, then by their category, else as Open and said so', () => {
    const statuses = new StatusReading();
    const to = (created: string, status: string) => jiraChange(created, created, JONAS, 'status', status);
    const line = jiraIssue({
      status: 'Geprüft und fertig',
      histories: [
        to('2026-03-02T15:00:00.000+0000', 'Geprüft und fertig'),
        to('2026-03-02T14:00:00.000+0000', 'Peer review'),
        to('2026-03-02T13:00:00.000+0000', 'Resolved'),
        to('2026-03-02T12:00:00.000+0000', 'Waiting for customer'),
      ],
    });
    expect(eventsOf(line, 'status-set', statuses)).toMatchObject([
      { to: 'Customer Information Requested' },
      { to: 'Resolved Pending Confirmation' },
      { to: 'Open' },
      { to: 'Resolved Pending Confirmation' },
    ]);
    expect(statuses.guessed()).toEqual([{ name: 'Peer review', times: 1 }]);
    const told = new StatusReading({ 'peer REVIEW': 'Software Change Required' });
    expect(eventsOf(line, 'status-set', told)[2]).toMatchObject({ to: 'Software Change Required' });
  });

  test('C2, C5: the priority stands for the severity: the first one at the report, a later one when it was set', () => {
    const raised = { ...jiraChange('1', '2026-03-02T12:00:00.000+0000', JONAS, 'priority', 'Highest') };
    const line = jiraIssue({ histories: [raised], fields: { priority: { id: '1', name: 'Highest' } } });
    expect(incidentOf(line, '2026-03-02T11:00:00Z').severity).toBe(3);
    expect(incidentOf(line, '2026-03-02T13:00:00Z').severity).toBe(1);
    expect(incidentOf(line, '2026-03-02T13:00:00Z', 'text').severity).toBe(3);
    const high = jiraIssue({ fields: { priority: { id: '2', name: 'Hoch' } } });
    expect(incidentOf(high, '2026-03-02T11:00:00Z').severity).toBe(2);
  });

  test('F1, F2: an export says nothing of agreements, so the reporter is taken to have support', () => {
    expect(incidentOf(jiraIssue(), '2026-03-02T11:00:00Z')).toMatchObject({ status: 'New', entitlement: 'entitled' });
  });

  test('C1: a whole answer of a search on one line is as many tickets', () => {
    const text = JSON.stringify({ issues: [jiraIssue(), jiraIssue()] });
    expect(readLine(text, { statuses: new StatusReading(), severity: 'priority' })).toHaveLength(2);
  });

  test('C1: an issue of a Server names people by key', () => {
    const line = jiraIssue({
      fields: { reporter: { key: 'ann', name: 'ann' }, creator: { key: 'ann', name: 'ann' } },
      comments: [jiraComment('1', '2026-03-02T11:00:00.000+0100', { key: 'jonas', name: 'jonas' })],
    });
    expect(eventsOf(line, 'message')).toMatchObject([
      { by: { id: 'jonas', role: 'agent' }, at: Date.UTC(2026, 2, 2, 10) },
    ]);
  });
});

describe('a Zendesk ticket of an export', () => {
  test('E2: without users the requester is the customer, and others who updated the ticket are agents', () => {
    const line = zendeskTicket(
      [
        zendeskAudit(10, '2026-03-02T11:00:00Z', COLLEAGUE, zendeskComment(11, COLLEAGUE)),
        zendeskAudit(20, '2026-03-02T12:00:00Z', AGENT, zendeskComment(21, AGENT)),
        zendeskAudit(30, '2026-03-02T13:00:00Z', REQUESTER, zendeskComment(31, REQUESTER)),
      ],
      { collaborator_ids: [COLLEAGUE] },
    );
    expect(eventsOf(line, 'message').map(({ by }) => by.role)).toEqual(['customer', 'agent', 'customer']);
  });

  test('E2: users that came with the ticket have their own role', () => {
    const line = {
      ...zendeskTicket([zendeskAudit(10, '2026-03-02T11:00:00Z', AGENT, zendeskComment(11, AGENT))]),
      users: [{ id: AGENT, name: 'Lea', role: 'end-user', organization_id: null }],
    };
    expect(eventsOf(line, 'message')).toMatchObject([{ by: { role: 'customer', relation: 'stranger' } }]);
  });

  test('I1, I4: pending, hold and solved are statuses of the process; the platform’s own closing is nobody’s', () => {
    const moved = (id: number, at: string, author: number, to: string) =>
      zendeskAudit(id, at, author, zendeskChange(id + 1, 'status', to));
    const line = zendeskTicket([
      moved(10, '2026-03-02T11:00:00Z', AGENT, 'pending'),
      moved(20, '2026-03-02T12:00:00Z', AGENT, 'hold'),
      moved(30, '2026-03-02T13:00:00Z', AGENT, 'solved'),
      zendeskAudit(40, '2026-03-03T13:00:00Z', RULE, {
        ...zendeskChange(41, 'status', 'closed'),
        via: { channel: 'rule', source: { rel: 'automation' } },
      }),
    ]);
    expect(eventsOf(line, 'status-set')).toMatchObject([
      { to: 'Customer Information Requested', by: { role: 'agent' } },
      { to: 'Software Change Required', by: { role: 'agent' } },
      { to: 'Resolved Pending Confirmation', by: { role: 'agent' } },
      { to: 'Closed', by: { role: 'system' } },
    ]);
    expect(incidentOf(line, '2026-03-04T13:00:00Z').status).toBe('Resolved Pending Confirmation');
  });

  test('C2, C5: the priority stands for the severity; our own field, found by its tags, goes before it', () => {
    const raised = zendeskAudit(10, '2026-03-02T11:00:00Z', AGENT, zendeskChange(11, 'priority', 'urgent', 'high'));
    expect(incidentOf(zendeskTicket([raised]), '2026-03-02T10:30:00Z').severity).toBe(2);
    expect(incidentOf(zendeskTicket([raised]), '2026-03-02T12:00:00Z').severity).toBe(1);
    const own = zendeskAudit(20, '2026-03-02T11:30:00Z', AGENT, zendeskChange(21, '360001', 'sp_severity_2'));
    expect(incidentOf(zendeskTicket([raised, own]), '2026-03-02T12:00:00Z').severity).toBe(2);
  });

  test('E2: the bare ticket with its audits beside its fields is read as well', () => {
    const { ticket, audits } = zendeskTicket();
    expect(read({ ...ticket, audits }).history.number).toBe('40100');
  });

  test('F1: a ticket that carries the facts it was judged by is judged by them', () => {
    const facts = { organization: { id: '9', name: 'Acme' }, agreements: [], representatives: [], named: null };
    const judged = {
      ...zendeskAudit(10, '2026-03-02T10:00:05Z', 999),
      metadata: { custom: { support_process: { entries: [{ key: 'verification-required' }], facts } } },
    };
    expect(incidentOf(zendeskTicket([judged]), '2026-03-02T11:00:00Z').status).toBe('Verification Required');
  });
});

describe('a line that is no ticket', () => {
  const { changelog: _, ...withoutChangelog } = jiraIssue();
  test.each([
    ['not-json', '{"id": 1', 'no JSON'],
    ['not-a-ticket', '7', 'neither a Jira issue'],
    ['not-a-ticket', '{"users": []}', 'neither a Jira issue'],
    ['no-changelog', JSON.stringify(withoutChangelog), 'expand=changelog'],
    ['no-audits', JSON.stringify({ ticket: { id: 7 } }), 'Ticket 7 comes without its audits'],
    ['misshapen', JSON.stringify(jiraIssue({ fields: { created: 7 } })), 'fields.created'],
    [
      'misshapen',
      JSON.stringify(jiraIssue({ fields: { created: 'today' } })),
      'fields.created: this is no point in time',
    ],
    ['misshapen', JSON.stringify(zendeskTicket([], { requester_id: 'ann' })), 'ticket.requester_id'],
    ['misshapen', JSON.stringify(zendeskTicket([zendeskAudit(1, 'yesterday', 7)])), 'audits.1.created_at'],
  ])('C1: is named as %s and never read halfway: %s', (code, text, words) => {
    const fault = faultOf(text);
    expect(fault?.code).toBe(code);
    expect(fault && lineFaultText(fault)).toContain(words);
  });
});
