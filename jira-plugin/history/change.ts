import type { Account } from '../jira/account';
import type { ChangeHistory } from '../jira/changelog';
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
          field: item.fieldId ?? item.field.toLowerCase(),
          from: item.from,
          to: item.to,
          fromText: item.fromString,
          toText: item.toString,
        }),
      ),
    )
    .filter(({ field, at }) => Number.isFinite(at) && (TELLING.has(field) || customFields.includes(field)))
    .sort((a, b) => a.at - b.at || Number(a.historyId) - Number(b.historyId));
}

/** What a text field held before anybody changed it. */
export function originalText(changes: readonly Change[], field: string, now: string): string {
  const first = changes.find((change) => change.field === field);
  return first ? (first.fromText ?? '') : now;
}
