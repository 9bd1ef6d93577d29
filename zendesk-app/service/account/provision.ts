import type { Zendesk } from '../../client';
import {
  NOT_YET,
  readPublished,
  readSwitch,
  type SetUp,
  type SetupOptions,
  type SwitchState,
  setUp,
} from '../../setup';
import type { EarlierRun } from '../store/installations';

interface Provisioning extends Pick<SetupOptions, 'webhookEndpoint' | 'defaultAgents'> {
  /** What this service knows of an earlier run; null: nothing. */
  readonly before: EarlierRun | null;
  /** Whether an account that was never set up begins with the process on. */
  readonly beginsOn: boolean;
}

/** Makes what the process needs on the account, on or off as its administrators left it. A second run writes nothing. */
export async function provisionAccount(
  zendesk: Zendesk,
  { before, beginsOn, ...options }: Provisioning,
): Promise<SetUp> {
  const found = await readSwitch(zendesk.connection);
  const isOn = found?.isOn ?? before?.isOn ?? beginsOn;
  const since = sinceOf(isOn, found, await knownSince(zendesk, before, found));
  return setUp(zendesk, {
    ...{ ...options, isOn, silenced: before?.silenced ?? [] },
    ...(since === undefined ? {} : { since }),
  });
}

/** Since when the process is on by what is known already; a store that was lost finds it on Zendesk. */
async function knownSince(zendesk: Zendesk, before: EarlierRun | null, found: SwitchState | null) {
  if (before) return before.installation.since;
  if (!found) return undefined;
  const { id } = await zendesk.me();
  return (await readPublished(zendesk.connection, id))?.installation.since;
}

/** Undefined: since setup's form was made. */
function sinceOf(isOn: boolean, found: SwitchState | null, known: number | undefined): number | undefined {
  if (!isOn) return known ?? NOT_YET;
  return known === NOT_YET ? found?.changedAt : known;
}
