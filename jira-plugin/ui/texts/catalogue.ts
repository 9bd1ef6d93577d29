import type { AdminScreens, PortalScreens, Screens, Worded } from '../../../core';
import type { labels } from './en';

/** The labels of this app's screens for agents, in one language. */
export type Labels = Worded<typeof labels>;

/** All that a reader may meet on the screens, in one language: what the process says, and the labels around it. */
export interface Catalogue extends Screens, PortalScreens, AdminScreens {
  readonly common: Labels & Screens['labels'];
}
