import type { PortalReader, RequestView, RequestWaiting } from '../../../../core';
import type { Ways } from '../use-ways';

/** What a statement is drawn from. */
export interface StatementProps<For extends RequestWaiting['for']> {
  readonly view: RequestView;
  readonly waiting: Extract<RequestWaiting, { readonly for: For }>;
  readonly reader: PortalReader;
}

/** What a statement with something to do is drawn from. */
export interface ActiveProps<For extends RequestWaiting['for']> extends StatementProps<For> {
  readonly ways: Ways;
}
