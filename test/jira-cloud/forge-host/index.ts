export { type Caller, ForgeHost, type ForgeHostOptions, type HostState } from './forge-host';
export type { Invocation, Outgoing } from './invocation';
export { type Manifest, readManifest } from './manifest';
export type { ProductEvent } from './product-event';
export type { Site } from './site';
export type { HostUsage } from './usage';
