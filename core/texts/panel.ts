import * as call from './en/panel-call';
import * as clocks from './en/panel-clocks';
import { closure } from './en/panel-closure';
import * as standing from './en/panel-standing';
import { step } from './en/panel-steps';
import * as support from './en/panel-support';
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
/** What an agent says to a caller, and is told while the report is taken down. */
export const panelCall = call;
/** Whether an organization has support, and what a change of its facts would do. */
export const panelSupport = support;
