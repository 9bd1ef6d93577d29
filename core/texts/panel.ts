import * as clocks from './en/panel-clocks';
import { closure } from './en/panel-closure';
import * as standing from './en/panel-standing';
import { step } from './en/panel-steps';
import { why } from './en/panel-why';

/** What a panel says beside the incident: why it stands so, what is due, what an act would do. A family of sentences each. */
export const panelStanding = standing;
/** What the sidebar says beside the three clocks. */
export const panelClocks = clocks;
/** What it says about an automatic closure. */
export const panelClosure = closure;
/** What it says of one step of the process log. */
export const panelSteps = { step };
/** What "Why?" says, line by line. */
export const panelWhy = why;
