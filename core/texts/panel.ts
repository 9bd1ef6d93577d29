import * as clocks from './en/panel-clocks';
import { closure } from './en/panel-closure';
import { reply, severityChange } from './en/panel-reply';
import * as standing from './en/panel-standing';
import { sent, step } from './en/panel-steps';
import { why } from './en/panel-why';

/** What a panel says beside the incident: why it stands so, what is due, what an act would do. A family of sentences each. */
export const panelStanding = standing;
export const panelClocks = clocks;
export const panelClosure = closure;
export const panelSteps = { step, sent };
export const panelWhy = why;
export const panelReply = reply;
export const panelSeverityChange = severityChange;
