import { invoke } from '@forge/bridge';
import type { Agreement } from '../../../core';
import type { Changed } from '../../resolvers/act';
import type { OrganizationAnswer, Reporting } from '../../resolvers/organization';
import type { Because, Result } from '../../resolvers/result';

/** The organization with everything by which it is seen. @throws when nobody answers. */
export const askForOrganization = (): Promise<Result<OrganizationAnswer>> =>
  invoke<Result<OrganizationAnswer>>('organization', {});

/** What became of a change; `changed`: somebody made another one meanwhile, and nothing was written. */
export type Saved =
  | { readonly kind: 'done' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly because: Because }
  | { readonly kind: 'unreachable' };
export type NotSaved = Exclude<Saved, { kind: 'done' }>;

/** Writes the agreement; `known` is what whoever decided has seen. */
export const saveAgreement = (agreement: Agreement, known: Agreement | null): Promise<Saved> =>
  save('setAgreement', { agreement, known });

/** Writes whether somebody may report. */
export const saveMayReport = ({ id, mayReport }: Reporting, wanted: boolean): Promise<Saved> =>
  save('setRepresentative', { accountId: id, representative: wanted, known: mayReport });

async function save(name: string, payload: object): Promise<Saved> {
  try {
    const result = await invoke<Result | Changed>(name, payload);
    if ('changed' in result) return { kind: 'changed' };
    return 'ok' in result ? { kind: 'done' } : { kind: 'refused', because: result.refused };
  } catch {
    return { kind: 'unreachable' };
  }
}
