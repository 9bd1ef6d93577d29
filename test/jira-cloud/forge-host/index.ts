export { type Caller, ForgeHost, type ForgeHostOptions, type HostState, type Site } from './forge-host';
export type { Invocation, Outgoing } from './invocation';
export { type Manifest, readManifest } from './manifest';
export type { ProductEvent } from './product-event';
