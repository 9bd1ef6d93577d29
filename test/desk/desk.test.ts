import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personByKey } from './cast';
import { PLATFORMS } from './help-desk';
import { DeskInFolder, type Got } from './visitor';

const house = new DeskInFolder();

beforeAll(() => house.open());
afterAll(() => house.remove());

const DETAILS = {
  reporterName: 'Ann Becker',
  organization: 'Acme Logistics',
  productVersion: '9.4.1',
  errorMessages: 'VLT-2007',
  stepsToReproduce: 'Open any vault',
  actionsTaken: 'Restarted it',
  changesMade: 'Nothing',
  persistence: 'Since 14:30',
};

const numberIn = ({ location }: Got): string => /incidents\/(\d+)/.exec(location)?.[1] ?? '';
/** What the aside says of one clock. */
const behind = (text: string, heading: string): string =>
  text.slice(text.indexOf(heading), text.indexOf(heading) + 160);

describe.each(PLATFORMS)('on %s', (platform) => {
  const at = (person: string, path = ''): string => `/${platform}/${person}${path}`;
  const incident = (person: string, number: string, act = ''): string =>
    at(person, `/incidents/${number}${act && `/${act}`}`);
  const get = (path: string) => house.visitor.get(path);
  const send = (path: string, form: Record<string, string | string[]>) => house.visitor.send(path, form);
  const report = (person: string, form: Record<string, string | string[]>) =>
    send(at(person, '/report'), { request: 'problem', insisted: 'yes', ...DETAILS, ...form });

  const viewOf = async (number: string) => {
    const views = await house.desk.helpDesk(platform).incidents(personByKey('jonas')!);
    return views.find((view) => view.incident.number === number)!;
  };

  test('the portal form insists once on what is missing, keeps what was typed, and then sends (B13)', async () => {
    const first = await send(at('ann', '/report'), {
      subject: 'Vault is slow',
      body: 'Very',
      request: 'problem',
      productVersion: '9.4',
    });
    expect(first.status).toBe(422);
    expect(first.text).toContain('Not sent yet');
    expect(first.html).toContain('value="Vault is slow"');
    expect(first.html).toContain('value="9.4"');
    const again = await send(at('ann', '/report'), {
      subject: 'Vault is slow',
      request: 'problem',
      productVersion: '9.4',
      insisted: 'yes',
    });
    expect(again.text).toContain('The report was sent.');
    expect((await get(incident('jonas', numberIn(again)))).text).toContain('Missing:');
  });

  test('a report through the portal is acknowledged with its number, severity and deadline, and is due by the calendar (A4, C2, D2)', async () => {
    const sent = await report('ann', {
      subject: 'Vault is down',
      body: 'For all',
      productionDown: 'yes',
      workaround: 'no',
    });
    const number = numberIn(sent);
    expect(sent.text).toContain('You will hear from us by');
    const mailbox = await get(at('ann', '/mailbox'));
    expect(mailbox.text).toContain(`Incident# ${number} Vault is down`);
    const agent = await get(incident('jonas', number));
    expect(agent.text).toContain('Severity 1');
    expect(agent.text).toContain('Call outstanding');
    expect(behind(agent.text, 'First response')).toMatch(/Due .*, in 30 min/);
    expect(agent.text).toContain('Support hours are Mon to Fri 09:00 to 17:00 in Chicago.');
    expect(agent.text).toContain(', still to come');
    const called = await send(incident('jonas', number, 'call'), { reached: 'yes', text: 'Talked to Ann' });
    expect(called.text).toContain('The customer was called.');
    expect(behind(called.text, 'First response')).toContain('Met: ');
    await send(incident('jonas', number, 'close'), { text: 'Done by phone.' });
  });

  test('a mail to support opens an incident, an answer to a mail joins it, and a machine’s answer changes nothing (A4, I4)', async () => {
    const sent = await send(at('ann', '/mail'), {
      subject: 'Exports fail',
      body: 'Since the upgrade exports fail.',
      written: 'hand',
    });
    const number = numberIn(sent);
    expect(sent.text).toContain('The mail was sent.');
    const asked = await send(incident('jonas', number, 'reply'), {
      response: 'request-for-information',
      'kind-1': 'logs',
      'question-1': 'Please send export.log',
    });
    expect(asked.text).toContain('Customer Information Requested');
    expect(asked.text).toMatch(/Customer.s answer \S+ Due/);
    const mailbox = await get(at('ann', '/mailbox'));
    const answers = decodeURIComponent(/mail\?answers=([^"]+)/.exec(mailbox.html)?.[1] ?? '').replace(/&amp;/g, '&');
    expect(mailbox.text).toContain('Please send export.log');
    await send(at('ann', '/mail'), { subject: 'Out of office', body: 'I am away.', answers, written: 'machine' });
    expect((await get(incident('jonas', number))).text).toContain('Customer Information Requested');
    await send(at('ann', '/mail'), {
      subject: `Re: Incident# ${number}`,
      body: 'Here it is.',
      answers,
      written: 'hand',
    });
    const answered = await get(incident('jonas', number));
    expect(answered.text).toContain('Here it is.');
    expect(answered.html).toContain('<strong>Open</strong>');
    expect(answered.text).toMatch(/Customer.s answer \S+ Met/);
  });

  test('a reply without its parts is refused in words, and no word is lost (H2, H9)', async () => {
    const number = numberIn(await report('ann', { subject: 'Labels print twice' }));
    const refused = await send(incident('jonas', number, 'reply'), {
      response: 'known-issue',
      fix: 'In 9.5',
      text: 'We can reproduce it.',
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('role="alert"');
    expect(refused.html).toContain('value="In 9.5"');
    expect(refused.html).toContain('We can reproduce it.</textarea>');
    const sent = await send(incident('jonas', number, 'reply'), {
      response: 'known-issue',
      fix: 'In 9.5',
      'workaround-unknown': 'none known',
      text: 'We can reproduce it.',
    });
    expect(sent.html).toContain('<strong>Software Change Required</strong>');
    expect((await get(incident('ann', number))).text).toContain('In 9.5');
  });

  test.each([
    ['information-or-resolution', {}, 'Resolved Pending Confirmation'],
    ['explanation', {}, 'Resolved Pending Confirmation'],
    ['document-link', { url: 'https://docs.vaultworks.example/labels' }, 'Resolved Pending Confirmation'],
    ['patch', { instructions: 'Install patch 7' }, 'Resolved Pending Confirmation'],
    ['resolution-options', { options: 'Wait\nDowngrade' }, 'Customer Information Requested'],
    ['feature-request', { reference: 'PM-12' }, 'Resolved Pending Confirmation'],
  ])('an answer of type %s proposes its status (H1, H4 to H8)', async (response, parts, status) => {
    const number = numberIn(await report('ann', { subject: `For ${response}` }));
    const sent = await send(incident('jonas', number, 'reply'), { response, text: 'Hello Ann', ...parts });
    expect(sent.html).toContain(`<strong>${status}</strong>`);
    await send(incident('ann', number, 'confirm'), {});
  });

  test('what agents note among themselves is not shown to the customer', async () => {
    const number = numberIn(await report('ann', { subject: 'Quiet words' }));
    const noted = await send(incident('jonas', number, 'note'), { text: 'Only for us' });
    expect(noted.text).toContain('Only for us');
    expect((await get(incident('ann', number))).text).not.toContain('Only for us');
    const untyped = await send(incident('jonas', number, 'reply'), {
      response: 'none',
      text: 'We are looking into it.',
    });
    expect(untyped.text).toContain('The first answer has no response type yet.');
  });

  test('the next thing due is a button away: reminder, closure, survey, and opening it again (I2, I3, I7, K2)', async () => {
    const number = numberIn(await report('ann', { subject: 'Title is cut off' }));
    await send(incident('jonas', number, 'reply'), { response: 'information-or-resolution', text: 'Update to 9.4.2.' });
    const planned = async () => (await viewOf(number)).incident;
    const moveTo = (instant: number | null) =>
      send('/clock', { due: String(instant), here: incident('jonas', number) });
    const { noticeAt } = await planned();
    const reminded = await moveTo(noticeAt);
    expect(reminded.text).toContain('Reminder sent');
    expect(reminded.text).toContain('Meanwhile, since');
    expect(reminded.text).toContain(`Mail to Ann Becker: Incident# ${number}`);
    expect(reminded.html).toMatch(/name="due" value="\d+"/);
    const { closesAt } = await planned();
    const closed = await moveTo(closesAt);
    expect(closed.text).toContain(': no answer from the customer.');
    expect(closed.html).toContain('<strong>Closed</strong>');
    const customer = await get(incident('ann', number));
    expect(customer.text).toContain('This incident is closed');
    const reopened = await send(incident('ann', number, 'reopen'), { text: 'It is back.' });
    expect(reopened.html).toContain('<strong>Open</strong>');
  });

  test('who has no support, or may not report, is held until a manager or an agreement lifts it (F1 to F3)', async () => {
    const bob = numberIn(await report('bob', { subject: 'Bob’s problem' }));
    expect((await get(incident('bob', bob))).text).toContain('We cannot work on this yet');
    expect((await get(incident('jonas', bob))).text).not.toContain('Allow for this incident');
    const refused = await send(incident('max', bob, 'allow'), { reason: ' ' });
    expect(refused.status).toBe(422);
    const allowed = await send(incident('max', bob, 'allow'), { reason: 'Agreed with the account manager' });
    expect(allowed.html).toContain('<strong>New</strong>');
    const lea = numberIn(await report('lea', { subject: 'Lea’s problem' }));
    expect((await get(incident('lea', lea))).html).toContain('<strong>Verification Required</strong>');
    const wrong = await send(at('ada', '/settings/agreement'), {
      organization: 'Bright Foods',
      startsOn: '2026-01-01',
      endsOn: '',
    });
    expect(wrong.text).toContain('Give both dates, or none');
    await send(at('ada', '/settings/agreement'), {
      organization: 'Bright Foods',
      startsOn: '2026-01-01',
      endsOn: '2031-12-31',
    });
    expect((await get(incident('lea', lea))).html).toContain('<strong>New</strong>');
  });

  test('a customer can ask for a supervisor, whose answer reaches them; escalation names the engineer (J1 to J3)', async () => {
    const number = numberIn(await report('ann', { subject: 'I want to talk' }));
    const asked = await send(incident('ann', number, 'supervisor'), { text: 'It takes too long.' });
    expect(asked.text).toContain('Your request is with our supervisors');
    expect((await get(incident('jonas', number))).text).not.toContain('I take it');
    await send(incident('marta', number, 'acknowledge'), { text: 'I will call you.' });
    expect((await get(incident('ann', number))).text).toContain('I will call you.');
    const escalated = await send(incident('jonas', number, 'escalate'), {
      reason: 'Needs the code',
      collaborators: 'Priya Nair',
    });
    expect(escalated.text).toContain('With a Product Support Engineer, with Priya Nair');
  });

  test('severity, priority, status and sessions can be set, and a report split (C5, G1, K3)', async () => {
    const number = numberIn(await report('ann', { subject: 'Two problems' }));
    expect((await send(incident('jonas', number, 'severity'), { to: '2', reason: 'Exports fail' })).text).toContain(
      'Exports fail',
    );
    expect((await send(incident('jonas', number, 'priority'), { to: 'low' })).text).toContain('Low');
    expect((await send(incident('jonas', number, 'session'), { with: 'Ann', minutes: 'long' })).status).toBe(422);
    expect((await send(incident('jonas', number, 'session'), { with: 'Ann', minutes: '30' })).text).toContain(
      'Support session',
    );
    const split = await send(incident('jonas', number, 'split'), {
      'subject-1': 'The second problem',
      'body-1': 'Cut off',
    });
    expect(split.text).toContain('The second problem');
    expect(split.text).toMatch(/Linked Incident# \d+/);
    expect((await send(incident('jonas', number, 'status'), { to: 'Open' })).html).toContain('<strong>Open</strong>');
    expect((await send(incident('jonas', number, 'close'), { text: '' })).html).toContain('<strong>Closed</strong>');
  });

  test('an agent takes a report by phone for the customer who calls (D3)', async () => {
    const taken = await send(at('jonas', '/report'), {
      by: 'ann@acme.test',
      subject: 'Called in',
      body: 'Down',
      request: 'problem',
      productionDown: 'yes',
      workaround: 'no',
    });
    expect(taken.text).toContain('by Ann Becker, by phone');
    expect(taken.text).toContain('Written report outstanding.');
  });

  test('an administrator changes support hours; a faulty change is refused with its place', async () => {
    const targets = { 'target-1': '30m', 'target-2': '24h', 'target-3': '24h' };
    const refused = await send(at('ada', '/settings/policy'), { timeZone: 'Mars/Base', holidays: '', ...targets });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('value="Mars/Base"');
    const saved = await send(at('ada', '/settings/policy'), {
      timeZone: 'America/Chicago',
      holidays: '2027-12-24',
      ...targets,
    });
    expect(saved.html).toContain('2027-12-24</textarea>');
  });

  test('a page that this person may not see is not there', async () => {
    expect((await get(at('jonas', '/settings'))).status).toBe(404);
    expect((await get(at('jonas', '/mail'))).status).toBe(404);
    expect((await get(at('nobody'))).status).toBe(404);
    expect((await get(incident('lea', '40100'))).status).toBe(404);
  });
});

test('the links in Zendesk’s mails lead to the app’s own pages, and act only when a button is pressed', async () => {
  const { visitor } = house;
  const sent = await visitor.send('/zendesk/ann/report', { subject: 'By link', request: 'problem', insisted: 'yes' });
  const mailbox = await visitor.get('/zendesk/ann/mailbox');
  const link = /href="(\/zendesk\/links\/[^"]+)"/.exec(mailbox.html)?.[1] ?? '';
  const page = await visitor.get(link);
  expect(page.status).toBe(200);
  expect(page.html).toContain('<form');
  expect(page.html).toContain('Speak to a supervisor');
  const confirm = /href="([^"]+)">It is solved/.exec(page.html)?.[1] ?? '';
  const pressed = await visitor.send(`/zendesk/links/${confirm}`, { act: 'confirm' });
  expect([pressed.status, pressed.location]).toEqual([200, '?done']);
  expect((await visitor.get(`/zendesk/ann/incidents/${numberIn(sent)}`)).html).toContain('<strong>Closed</strong>');
});

test.each([
  ['back', '2020-01-01T10:00', 'only goes forward'],
  ['nowhere', '', 'Give a date and a time'],
  ['too far', '2099-01-01T10:00', 'more than a year'],
])('the clock says why it cannot be moved %s, beside what was typed', async (_where, to, words) => {
  const before = house.desk.now();
  const refused = await house.visitor.send('/clock', { to, here: '/jira/ann/report' });
  expect(refused.text).toContain(words);
  expect(refused.html).toContain(`name="to" value="${to}"`);
  expect(refused.text).toContain('Report an incident');
  expect(house.desk.now()).toBe(before);
});

test('the desk is found as it was left after it was closed and opened again', async () => {
  const pages = ['/jira/jonas', '/zendesk/jonas', '/jira/ann/mailbox', '/zendesk/ann/mailbox', '/jira/ada/settings'];
  const before = await Promise.all(pages.map((page) => house.visitor.get(page)));
  await house.desk.close();
  await house.open();
  const found = await Promise.all(pages.map((page) => house.visitor.get(page)));
  expect(found.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  const sent = await house.visitor.send('/zendesk/ann/report', {
    subject: 'After the restart',
    request: 'problem',
    insisted: 'yes',
  });
  expect(sent.text).toContain('You will hear from us by');
});

test('a state that cannot be read is named with its file and what to do', async () => {
  const file = join(house.folder, 'state.json');
  const good = readFileSync(file, 'utf8');
  await house.desk.close();
  writeFileSync(file, good.slice(0, 1000));
  await expect(house.open()).rejects.toThrow(`cannot read what it kept in ${file}`);
  await expect(house.open()).rejects.toThrow('npm start -- --reset');
  writeFileSync(file, good);
  await house.open();
});

test('a form that another site sends is refused', async () => {
  const { createApp } = await import('./page/app');
  const response = await createApp(house.desk).request('http://desk.test/clock', {
    method: 'POST',
    headers: { origin: 'https://elsewhere.test', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'minutes=5',
  });
  expect(response.status).toBe(403);
});
