import * as outlook from '../en/panel-outlook';

/** What an act or a reply would do, before it is done. */
export const panelOutlook = outlook;
