/** What a panel says beside the incident: a family of sentences each, in a file each, so that a page loads only what it says. */
export { closure as panelClosure } from './en/panel-closure';
export { panelSteps } from './en/panel-steps';
export { why as panelWhy } from './en/panel-why';
export { panelClocks } from './panel/clocks';
export { panelOutlook } from './panel/outlook';
export { panelStanding } from './panel/standing';
