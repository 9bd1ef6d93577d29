import * as standing from '../en/panel-standing';

/** What a panel says of how the incident stands, and why. */
export const panelStanding = standing;
