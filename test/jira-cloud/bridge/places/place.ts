import type { html } from 'hono/html';
import type { AppScreen } from './app-screens';
import type { Visit } from './visit';

export type Markup = ReturnType<typeof html>;

/** The app's screen where it stands, and what Forge tells it of the place. */
export interface PlacedModule {
  readonly screen: AppScreen;
  readonly extension: Readonly<Record<string, unknown>>;
  /** What it submits here is how it is set up. */
  readonly isSetUpHere?: boolean;
}

/** A page of Jira as one person sees it. */
export interface Place {
  readonly title: string;
  /** What surrounds it: the interface for people with a licence, or the portal. */
  readonly frame: 'jira' | 'portal';
  /** The address of the entry in the navigation that it belongs to. */
  readonly entry?: string;
  readonly module?: PlacedModule | null;
  readonly main: Markup;
}

/** What stands at an address; null: nothing, or nothing for this person. */
export type PlaceFor = (visit: Visit, part: (name: string) => string) => Promise<Place | null>;
