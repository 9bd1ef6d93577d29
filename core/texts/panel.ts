import * as clocks from './en/panel-clocks';
import { closure } from './en/panel-closure';
import { reply, severityChange } from './en/panel-reply';
import * as standing from './en/panel-standing';
import { sent, step } from './en/panel-steps';
import { why } from './en/panel-why';

/** What a panel says beside the incident: why it stands so, what is due, what an act would do. A family of sentences each. */
export const panelStanding = standing;
/** What the sidebar says beside the three clocks. */
export const panelClocks = clocks;
/** What it says about an automatic closure. */
export const panelClosure = closure;
/** What it says of one step of the process log, and of what was sent. */
export const panelSteps = { step, sent };
/** What "Why?" says, line by line. */
export const panelWhy = why;
/** What a reply will do, before it is sent. */
export const panelReply = reply;
/** What a change of the severity will do, before it is made. */
export const panelSeverityChange = severityChange;
