import { describe, expect, it } from 'vitest';
import { originalText, readChanges } from '../../../jira-plugin/history/change';
import { readInstant } from '../../../jira-plugin/history/instant';
import { changelogSchema } from '../../../jira-plugin/jira/changelog';

const history = (id: string, created: string, ...items: object[]) => ({ id, created, author: null, items });
const status = (from: string, to: string) => ({
  field: 'status',
  fieldId: 'status',
  from,
  fromString: 'x',
  to,
  toString: 'y',
});
const histories = (...list: object[]) => changelogSchema.parse({ total: list.length, histories: list }).histories;

describe('an instant as Jira writes it', () => {
  it.each([
    ['2021-01-17T12:34:00.000+0000', '2021-01-17T12:34:00.000Z'],
    ['2020-06-12T15:17:28.723+0800', '2020-06-12T07:17:28.723Z'],
    ['2022-03-08T11:31:39.309+1100', '2022-03-08T00:31:39.309Z'],
    ['2011-09-25T22:35:44-07:00', '2011-09-26T05:35:44.000Z'],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(new Date(readInstant(text)).toISOString()).toBe(iso);
  });

  it('is nothing where the text is none', () => {
    expect(readInstant('yesterday')).toBeNaN();
  });
});

describe('a changelog', () => {
  it('is sorted by instants, not by texts: offsets differ within one issue', () => {
    const list = histories(
      history('2', '2026-03-29T03:30:00.000+0300', status('1', '2')),
      history('1', '2026-03-29T01:45:00.000+0200', status('2', '3')),
    );
    expect(readChanges(list).map(({ historyId }) => historyId)).toEqual(['1', '2']);
  });

  it('keeps the order of ids at one instant, as numbers', () => {
    const at = '2026-03-02T09:00:00.000+0000';
    const list = histories(history('10', at, status('2', '3')), history('9', at, status('1', '2')));
    expect(readChanges(list).map(({ historyId }) => historyId)).toEqual(['9', '10']);
  });

  it('counts a history once that two pages have both', () => {
    const one = history('1', '2026-03-02T09:00:00.000+0000', status('1', '2'));
    expect(readChanges(histories(one, one))).toHaveLength(1);
  });

  it('leaves out noise, and what has no instant', () => {
    const list = histories(
      history('1', '2026-03-02T09:00:00.000+0000', { field: 'RemoteIssueLink', from: null, to: '1' }),
      history('2', 'whenever', status('1', '2')),
    );
    expect(readChanges(list)).toEqual([]);
  });

  it('takes `toString` for a value only where the item has one of its own', () => {
    const [change] = readChanges(
      histories(history('1', '2026-03-02T09:00:00.000+0000', { field: 'status', from: '1', to: '2' })),
    );
    expect(change).toMatchObject({ to: '2', toText: null, fromText: null });
  });

  it('gives back what a text was before anybody changed it', () => {
    const list = histories(
      history('1', '2026-03-02T09:00:00.000+0000', { field: 'summary', fromString: 'First', toString: 'Second' }),
      history('2', '2026-03-02T10:00:00.000+0000', { field: 'summary', fromString: 'Second', toString: 'Third' }),
    );
    expect(originalText(readChanges(list), 'summary', 'Third')).toBe('First');
    expect(originalText([], 'summary', 'Third')).toBe('Third');
  });
});
