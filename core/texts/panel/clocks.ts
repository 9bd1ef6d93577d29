import * as clocks from '../en/panel-clocks';

/** What the sidebar says beside the three clocks. */
export const panelClocks = clocks;
