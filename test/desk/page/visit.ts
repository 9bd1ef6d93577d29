import type { Policy, Reader } from '../../../core';
import type { Person } from '../cast';
import type { Desk } from '../desk';
import type { Due } from '../due';
import type { HelpDesk, IncidentView, Mail } from '../help-desk';
import type { Draft } from './draft';

/** One look at one page: who looks, at which platform, and what stands there now. */
export interface Visit {
  readonly desk: Desk;
  readonly helpDesk: HelpDesk;
  readonly person: Person;
  readonly reader: Reader;
  /** The version that holds for new incidents. */
  readonly policy: Policy;
  /** What this person may see, the most urgent first. */
  readonly views: readonly IncidentView[];
  readonly mails: readonly Mail[];
  /** What comes next by itself, on either platform. */
  readonly due: Due | null;
  /** What was typed into a form and could not be done. */
  readonly draft: Draft | null;
  /** What was just done, in words. */
  readonly done: string | null;
  /** The address that shows this page again. */
  readonly here: string;
}

/** An address of this platform's pages, as this person. */
export function pageOf({ helpDesk, person }: Pick<Visit, 'helpDesk' | 'person'>, ...path: readonly string[]): string {
  return ['', helpDesk.platform, person.key, ...path.map(encodeURIComponent)].join('/');
}

export const incidentPage = (visit: Visit, number: string): string => pageOf(visit, 'incidents', number);
