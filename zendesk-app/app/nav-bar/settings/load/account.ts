import { z } from 'zod';
import { personSchema } from '../../../../client';
import { correction } from '../../../zaf/host-clock';
import type { Zaf } from '../../../zaf/zaf';
import { namesOf } from './people';
import { type AccountRecords, readRecords } from './versions';

/** What the settings begin with. */
export interface Account extends AccountRecords {
  readonly me: { readonly id: string; readonly name: string };
  readonly names: ReadonlyMap<string, string>;
  /** What to add to the browser's clock (ms). */
  readonly off: number;
}

/** Whoever is at the screen is no administrator, as Zendesk says. */
export class NotAnAdministrator extends Error {
  override readonly name = 'NotAnAdministrator';
}

const mine = z.looseObject({ user: personSchema });

/** Reads who asks, what is set up, and every version of the policy. Throws {@link NotAnAdministrator}. */
export async function readAccount(zaf: Zaf): Promise<Account> {
  const [{ data, date }, records] = await Promise.all([zaf.api('users/me.json', mine), readRecords(zaf)]);
  const { id, name, role } = data.user;
  if (role !== 'admin') throw new NotAnAdministrator();
  const names = await namesOf(
    zaf,
    records.versions.slice(-100).map(({ savedBy }) => savedBy),
  );
  return {
    ...records,
    me: { id: String(id), name: name ?? '' },
    names,
    off: correction(date, Date.now()),
  };
}
