/** What a panel says beside the incident: a family of sentences each, in a file each, so that a page loads only what it says. */
export { closure as panelClosure } from './en/panel-closure';
export { panelForms } from './en/panel-forms';
export { panelLabels } from './en/panel-labels';
export { panelReply } from './en/panel-reply';
export { panelSteps } from './en/panel-steps';
export { panelSupervisor } from './en/panel-supervisor';
export { why as panelWhy } from './en/panel-why';
export { panelClocks } from './panel/clocks';
export { panelOutlook } from './panel/outlook';
export { panelStanding } from './panel/standing';
