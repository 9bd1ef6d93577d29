import * as call from '../en/panel-call';

/** What an agent says to a caller, and is told while the report is taken down. */
export const panelCall = call;
