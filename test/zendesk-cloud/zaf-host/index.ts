export { type AgentScreen, type AgentScreenOptions, openAgentScreen } from './agent-screen';
export { createZafHost, type ZafHost, type ZafHostOptions } from './host';
export { type Installation, type InstallOptions, installApp } from './installation';
export type { Outside } from './outside-request';
