import type { Account } from '../jira/account';
import type { ChangeHistory } from '../jira/changelog';
import { byId } from './id-order';
import { readInstant } from './instant';

/** One field that was changed, by ids where the field has them: names may be changed later, and then no longer join. */
export interface Change {
  /** The id of the history it stands in; the items of one history have no order among themselves. */
  readonly historyId: string;
  readonly at: number;
  readonly by: Account | null;
  /** `status`, `priority`, `summary`, or `customfield_10010`. */
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromText: string | null;
  readonly toText: string | null;
}

/** The fields that say something about an incident; the rest of a changelog is noise. */
const TELLING = new Set(['status', 'priority', 'assignee', 'resolution', 'summary', 'description']);

/** What every issue has from its first moment: an item that comes from nothing tells how the issue was made, and is no change. */
const NEVER_EMPTY = new Set(['status', 'summary']);

const isTelling = (field: string, customFields: readonly string[]): boolean =>
  TELLING.has(field) || customFields.includes(field);

const leadsNowhere = ({ field, from, fromText, to, toText }: Change): boolean =>
  NEVER_EMPTY.has(field) && ((from === null && fromText === null) || (to === null && toText === null));

const fieldOf = ({ fieldId, field }: ChangeHistory['items'][number]): string => fieldId ?? field.toLowerCase();

/**
 * The changes of an issue, oldest first, each history once. Jira embeds the newest first and pages the oldest first, and
 * offsets differ within one issue, so the instants decide.
 */
export function readChanges(histories: readonly ChangeHistory[], customFields: readonly string[] = []): Change[] {
  const once = new Map(histories.map((history) => [history.id, history]));
  return [...once.values()]
    .flatMap((history) =>
      history.items.map(
        (item): Change => ({
          historyId: history.id,
          at: readInstant(history.created),
          by: history.author ?? null,
          field: fieldOf(item),
          from: item.from,
          to: item.to,
          fromText: item.fromString,
          toText: item.toString,
        }),
      ),
    )
    .filter((change) => Number.isFinite(change.at) && isTelling(change.field, customFields) && !leadsNowhere(change))
    .sort((a, b) => a.at - b.at || byId(a.historyId, b.historyId));
}

/** The first history that tells something, at no instant at all; undefined: there is none. */
export const undatedHistory = (
  histories: readonly ChangeHistory[],
  customFields: readonly string[] = [],
): ChangeHistory | undefined =>
  histories.find(
    ({ created, items }) =>
      !Number.isFinite(readInstant(created)) && items.some((item) => isTelling(fieldOf(item), customFields)),
  );

/** What a text field held before anybody changed it. */
export function originalText(changes: readonly Change[], field: string, now: string): string {
  const first = changes.find((change) => change.field === field);
  return first ? (first.fromText ?? '') : now;
}
