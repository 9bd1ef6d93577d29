import * as support from '../en/panel-support';

/** Whether an organization has support, and what a change of its facts would do. */
export const panelSupport = support;
