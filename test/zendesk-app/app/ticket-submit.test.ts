import { describe, expect, test } from 'vitest';
import {
  type Actor,
  defaultPolicy,
  EMPTY_REPLY,
  type Judged,
  NO_FACTS,
  type ReplyDraft,
  STATUSES,
} from '../../../core';
import { judgeTicket } from '../../../zendesk-app/app/ticket/judge';
import type { LoadedTicket } from '../../../zendesk-app/app/ticket/load/load-ticket';
import { addReply } from '../../../zendesk-app/app/ticket/reply/add-reply';
import { answerToSave } from '../../../zendesk-app/app/ticket/save-hook';
import { createZaf, type SdkClient } from '../../../zendesk-app/app/zaf/zaf';
import { MINUTE, MONDAY } from '../example';

const REPLY = 7;
const KEY = `ticket.customField:custom_field_${REPLY}`;
const statuses = Object.fromEntries(STATUSES.map((status, place) => [status, 100 + place]));
const AGENT: Actor = { id: '5', role: 'agent', name: 'Jonas' };

/** Zendesk's page around the sidebar: what stands in its composer and fields, and the paths that it refuses to set. */
class Page implements SdkClient {
  values: Record<string, unknown>;

  constructor(
    text: string,
    readonly refuses: string = '',
    useRichText = false,
  ) {
    this.values = { 'comment.text': text, 'comment.type': 'publicReply', 'comment.useRichText': useRichText };
  }

  get text(): unknown {
    return this.values['comment.text'];
  }

  async get(paths: readonly string[]): Promise<unknown> {
    const [text, type, useRichText] = ['text', 'type', 'useRichText'].map((part) => this.values[`comment.${part}`]);
    return Object.fromEntries(
      paths.map((path) => [path, path === 'comment' ? { text, type, useRichText } : this.values[path]]),
    );
  }

  async set(values: Readonly<Record<string, unknown>>): Promise<unknown> {
    const [path = ''] = Object.keys(values);
    if (path === this.refuses) return { errors: { [path]: { message: 'No such Api' } } };
    Object.assign(this.values, values);
    return {};
  }

  async invoke(action: string, html: unknown): Promise<unknown> {
    if (action === 'comment.appendHtml') this.values['comment.text'] = `${this.text}${html}`;
    return {};
  }

  request = (): Promise<unknown> => Promise.reject(new Error('Nothing is asked'));
  on = (): void => undefined;
  off = (): void => undefined;
  metadata = async (): Promise<unknown> => ({});
}

function incident({ me = AGENT, entitled = true } = {}): [LoadedTicket, Judged] {
  const ann = { id: '9', role: 'customer', relation: 'requester', name: 'Ann' } as const;
  const report = { channel: 'portal', subject: 'Export fails', body: 'It does.', fields: {} } as const;
  const answers = { request: 'problem', productionDown: 'no', workaround: 'yes', impact: 'cosmetic' } as const;
  const ticket = {
    history: {
      number: '1',
      events: [{ type: 'reported', id: 'r', at: MONDAY, by: ann, answers, ...report }],
      shown: { status: 'New', priority: 'normal', severity: 3 },
    },
    facts: {
      ...NO_FACTS,
      organization: { id: '3', name: 'Acme' },
      agreements: [{ at: MONDAY, agreement: { startsOn: '2026-01-01', endsOn: '2026-12-31' } }],
      representatives: [{ at: MONDAY, representative: entitled }],
    },
    setup: { policies: [defaultPolicy], installation: { fields: { reply: REPLY }, statuses, systemNew: 1 } },
    source: { ticket: { id: 1, assignee_id: 5 }, audits: [], people: [] },
    me,
  } as unknown as LoadedTicket;
  return [ticket, judgeTicket(ticket, MONDAY + MINUTE)];
}

const SOLUTION: ReplyDraft = { ...EMPTY_REPLY, type: 'information-or-resolution' };
const LINK: ReplyDraft = { ...EMPTY_REPLY, type: 'document-link', url: 'https://docs.support.test/' };
const pending = (response: object, status?: string) => ({ [KEY]: JSON.stringify({ response, status, nonce: 'n' }) });
const submit = (draft: ReplyDraft, shown: object = {}, who = {}, text = 'Done.') => {
  const page = new Page(text);
  Object.assign(page.values, shown);
  return answerToSave(createZaf(page), ...incident(who), draft);
};

describe('what the sidebar says before Zendesk saves', () => {
  test.each([
    ['a public reply of which nobody said what it is (H1)', submit(EMPTY_REPLY), { kind: 'stop' }],
    [
      'a reply while support is paused (F3)',
      submit(SOLUTION, {}, { entitled: false }),
      { kind: 'refuse', words: expect.stringContaining('nothing can be sent to the customer') },
    ],
    [
      'who is nobody of support',
      submit(SOLUTION, {}, { me: { id: '5', role: 'unknown' } }),
      { kind: 'refuse', words: expect.stringContaining('Only people of the customer') },
    ],
    [
      'a reply whose parts were entered and never added to it (H5)',
      submit(LINK),
      { kind: 'refuse', words: expect.stringContaining('Press "Add to reply" there') },
    ],
    [
      'a reply that lacks a part (H9)',
      submit(EMPTY_REPLY, pending({ type: 'document-link' })),
      { kind: 'refuse', words: expect.stringContaining('still needs a web address') },
    ],
    [
      'a kind of reply that there is not',
      submit(EMPTY_REPLY, pending({ type: 'shrug' })),
      { kind: 'refuse', words: expect.stringContaining('is no kind of reply') },
    ],
    [
      'a status that only the process sets',
      submit(EMPTY_REPLY, {
        ...pending({ type: 'explanation' }),
        'ticket.customStatus': { id: statuses['Verification Required'] },
      }),
      { kind: 'refuse', words: expect.stringContaining('neither set nor left by hand') },
    ],
    [
      'a status that there is not',
      submit(EMPTY_REPLY, pending({ type: 'explanation' }, 'Parked')),
      { kind: 'refuse', words: expect.stringContaining('is no status') },
    ],
  ])('%s', async (_, answer, expected) => expect(await answer).toEqual(expected));

  test('nothing written, an internal note and a type without parts pass', async () => {
    expect(await submit(EMPTY_REPLY, {}, {}, '')).toEqual({ kind: 'pass', isReply: false });
    expect(await submit(EMPTY_REPLY, { 'comment.type': 'internalNote' })).toEqual({ kind: 'pass', isReply: false });
    expect(await submit(SOLUTION)).toEqual({ kind: 'pass', isReply: true });
  });
});

describe('a reply is put into the composer', () => {
  const add = (page: Page, draft: ReplyDraft, earlier = '') => addReply(createZaf(page), ...incident(), draft, earlier);

  test('rich text: below what was typed, its marks kept, and what was put in before gives way to it', async () => {
    const page = new Page('<p>Hello <b>Ann</b>,</p>', '', true);
    const patch = { ...EMPTY_REPLY, type: 'patch', instructions: 'Stop <all> & start.' } as const;
    const first = await add(page, patch);
    expect(first.kind).toBe('added');
    expect(page.text).toMatch(/^<p>Hello <b>Ann<\/b>,<\/p><p>.*Stop &lt;all&gt; &amp; start\..*<\/p>$/s);
    const again = await add(page, { ...patch, instructions: 'Only start.' }, first.kind === 'added' ? first.text : '');
    expect(again.kind).toBe('added');
    expect(page.text).toContain('Only start.');
    expect(page.text).not.toContain('Stop');
  });

  test('plain text: with a greeting where nothing was typed, and twice is once', async () => {
    const page = new Page('');
    await add(page, LINK);
    const once = page.text;
    expect(once).toMatch(/^Hello Ann,\n\n[\s\S]*https:\/\/docs\.support\.test\/$/);
    await add(page, LINK);
    expect(page.text).toBe(once);
  });

  test.each([
    ['comment.text', 'did not take the text'],
    [KEY, 'did not take its type'],
    ['ticket.customStatus', 'did not take the status'],
  ])('where Zendesk refuses %s, it is said what is not there, and what was typed stays', async (path, words) => {
    const page = new Page('Hello Ann,', path);
    expect(await add(page, LINK)).toEqual({ kind: 'failed', what: expect.stringContaining(words) });
    expect(page.text).toContain('Hello Ann,');
  });
});
