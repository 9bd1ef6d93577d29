import { beforeEach, describe, expect, it } from 'vitest';
import { document, type ExampleSite, exampleSite } from '../example/example-site';

let site: ExampleSite;
let key: string;

beforeEach(async () => {
  site = exampleSite();
  key = await site.report();
});

const from = 'Ann <ann@acme.test>';

describe('the mail handler', () => {
  it.each([
    ['Auto-Submitted', 'auto-replied (zimbra; vacation)', false],
    ['Auto-Submitted', 'auto-generated', false],
    ['Auto-Submitted', 'auto-notified', false],
    ['Auto-Submitted', 'no', true],
    ['auto-submitted', 'auto-forwarded; owner-email="a@b.test"', true],
    ['Precedence', 'bulk', false],
    ['Precedence', 'LIST', false],
    ['Precedence', 'auto_reply', false],
    ['List-Id', '<news.acme.test>', false],
    ['X-Autoreply', 'yes', false],
    ['X-Autorespond', '', false],
    ['Return-Path', '<>', false],
    ['X-MS-Exchange-Inbox-Rules-Loop', 'ann@acme.test', true],
  ])('%s: %s is let in: %s', (header, value, letIn) => {
    const { outcome } = site.cloud.receiveMail({
      from,
      subject: 'Away',
      body: 'I am away.',
      headers: { [header]: value },
    });
    expect(outcome).toBe(letIn ? 'created' : 'dropped');
    expect(site.cloud.dropped).toHaveLength(letIn ? 0 : 1);
  });

  it('threads by an issue key in the subject, in any case and place', () => {
    const subject = `RE: [sup] sup-40100 Vault is down`;
    expect(site.cloud.receiveMail({ from, subject, body: 'more' })).toMatchObject({
      outcome: 'commented',
      issueKey: key,
    });
  });

  it('threads by what a mail answers, whatever its subject', () => {
    const sent = site.cloud.mails.at(-1)!;
    const answer = { from, subject: 'Re: something', body: 'more', inReplyTo: sent.headers['message-id']! };
    expect(site.cloud.receiveMail(answer)).toMatchObject({ outcome: 'commented', issueKey: key });
  });

  it('does not thread by a number, nor by words', () => {
    expect(site.cloud.receiveMail({ from, subject: 'Re: Incident# 40100 Vault is down', body: 'x' }).outcome).toBe(
      'created',
    );
    expect(site.cloud.receiveMail({ from, subject: 'Re: Vault is down', body: 'x' }).outcome).toBe('created');
  });

  it('opens a request of its own for a sender who may not comment on the one named', async () => {
    const outcome = site.cloud.receiveMail({
      from: 'bob@acme.test',
      subject: `Re: ${key} Vault is down`,
      body: 'let me in',
    });
    expect(outcome).toMatchObject({ outcome: 'created', issueKey: 'SUP-40101' });
    expect((await site.ask('app', 'GET', `/rest/api/3/issue/${key}/comment`)).body.total).toBe(0);
  });

  it('makes an account for an unknown sender while public sign-up is on, and drops the mail when it is off', () => {
    const mail = { from: 'Zed <zed@z.test>', subject: 'Help', body: 'please' };
    expect(site.cloud.receiveMail(mail).outcome).toBe('created');
    site.cloud.seed.setPublicSignUp(false);
    expect(site.cloud.receiveMail({ ...mail, from: 'new@z.test' }).outcome).toBe('dropped');
  });

  it('makes an "Emailed request" of the subject and the text', async () => {
    const outcome = site.cloud.receiveMail({ from, subject: 'Help', body: 'line one\nline two' });
    const { body } = await site.ask(
      site.people.ann,
      'GET',
      `/rest/servicedeskapi/request/${(outcome as { issueKey: string }).issueKey}?expand=requestType`,
    );
    expect([body.requestType.name, body.summary, body.requestFieldValues[1].value]).toEqual([
      'Emailed request',
      'Help',
      'line one\nline two',
    ]);
  });
});

describe('notifications', () => {
  it('go to the reporter and the participants, not to who wrote, under the configured subject', async () => {
    await site.ask(site.people.ann, 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
      accountIds: [site.people.bob.accountId],
    });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the vendor's own placeholders.
    site.cloud.seed.setNotificationSubject('[Incident ${issue.key}] ${issue.summary}');
    const before = site.cloud.mails.length;
    await site.ask(site.people.bob, 'POST', `/rest/servicedeskapi/request/${key}/comment`, {
      body: 'me too',
      public: true,
    });
    expect(site.cloud.mails.slice(before)).toMatchObject([
      { to: 'ann@acme.test', subject: `[Incident ${key}] Vault is down`, issueKey: key },
    ]);
  });

  it('stop where the project writes to no customers; notify writes all the same', async () => {
    site.cloud.seed.setCustomerNotifications('SUP', false);
    const before = site.cloud.mails.length;
    await site.ask(site.people.agent, 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('hello') });
    await site.ask('app', 'POST', `/rest/api/3/issue/${key}/notify`, {
      subject: 'Own',
      textBody: 'text',
      to: { reporter: true },
    });
    expect(site.cloud.mails.slice(before)).toMatchObject([{ to: 'ann@acme.test', subject: 'Own', text: 'text' }]);
  });

  it('do without "Request created" where the administrator switched it off', async () => {
    site.cloud.seed.setCreationNotification('SUP', false);
    const before = site.cloud.mails.length;
    await site.report('Another one');
    expect(site.cloud.mails.slice(before)).toEqual([]);
  });

  it('spare a customer who unsubscribed from the request', async () => {
    await site.ask(site.people.ann, 'DELETE', `/rest/servicedeskapi/request/${key}/notification`);
    const before = site.cloud.mails.length;
    await site.ask(site.people.agent, 'POST', `/rest/api/3/issue/${key}/comment`, { body: document('hello') });
    expect(site.cloud.mails).toHaveLength(before);
  });

  it('notify without anybody to write to is refused with 400', async () => {
    expect((await site.ask('app', 'POST', `/rest/api/3/issue/${key}/notify`, { subject: 's', to: {} })).status).toBe(
      400,
    );
  });
});
