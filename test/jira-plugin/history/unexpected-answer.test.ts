import { describe, expect, it } from 'vitest';
import { answer } from '../../../jira-plugin/jira/answer';
import { UnexpectedAnswer } from '../../../jira-plugin/jira/failure';
import { issueSchema } from '../../../jira-plugin/jira/issue';

const answered = (body: unknown): Response => new Response(JSON.stringify(body), { status: 200 });

describe('an answer that is not what Jira promises', () => {
  it('is refused by what was read and by the fields, and shows nothing of what they hold', async () => {
    const fields = { created: 'Secret', updated: '2026-03-02T09:00:00.000+0000', status: 'Secret' };
    const reading = answer('read the issue SUP-7', answered({ id: '1', key: 'SUP-7', fields }), issueSchema);
    const error: unknown = await reading.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnexpectedAnswer);
    expect(error).toMatchObject({
      operation: 'read the issue SUP-7',
      places: ['fields.status invalid_type'],
      message: 'read the issue SUP-7: unexpected answer: fields.status invalid_type',
    });
  });

  it('is none where it holds more than is read', async () => {
    const fields = { created: '', updated: '', status: { id: '1', name: 'New' }, customfield_1: { toString: 1 } };
    await expect(answer('read', answered({ id: '1', key: 'SUP-7', fields }), issueSchema)).resolves.toMatchObject({
      key: 'SUP-7',
    });
  });
});
