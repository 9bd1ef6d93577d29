import { describe, expect, it } from 'vitest';
import { armWake, disarmWake, markPushed, readWake } from '../../jira-plugin/store/wake';
import { readManifest } from '../jira-cloud/forge-host';
import { EXAMPLE, exampleApp } from '../jira-cloud/forge-host/example-app';
import { HOUR, MONDAY } from './example-site';

/** Runs something with the app's own storage. */
const storage = () => exampleApp({}, { manifest: { ...EXAMPLE, app: readManifest('manifest.yml').app } }).run;

const iso = (at: number): string => new Date(at).toISOString();

describe('a timer that the schedule has put into the queue', () => {
  it('is noted as such', async () => {
    const run = storage();
    await run(() => armWake('1', MONDAY + HOUR, false));
    await run(() => markPushed([{ issueId: '1', wakeAt: iso(MONDAY + HOUR) }]));
    expect(await run(() => readWake('1'))).toEqual({ issueId: '1', wakeAt: iso(MONDAY + HOUR), pushed: true });
  });

  it('and that was armed anew or disarmed meanwhile stays so, and keeps no other from being noted', async () => {
    const run = storage();
    for (const id of ['1', '2', '3']) await run(() => armWake(id, MONDAY + HOUR, false));
    await run(() => armWake('1', MONDAY, true));
    await run(() => disarmWake('2'));
    await run(() => markPushed(['1', '2', '3'].map((issueId) => ({ issueId, wakeAt: iso(MONDAY + HOUR) }))));
    expect(await run(() => readWake('1'))).toMatchObject({ wakeAt: iso(MONDAY) });
    expect(await run(() => readWake('2'))).toBeNull();
    expect(await run(() => readWake('3'))).toMatchObject({ pushed: true });
  });
});
