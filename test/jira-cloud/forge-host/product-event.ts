import type { Manifest } from './manifest';

/** A product event on its way to the app. https://developer.atlassian.com/platform/forge/events-reference/jira/ */
export interface ProductEvent {
  readonly eventType: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Caused by the app itself. */
  readonly selfGenerated: boolean;
}

/** The trigger modules that an event rings, after their filters. */
export function rungBy(manifest: Manifest, event: ProductEvent): Manifest['modules']['trigger'] {
  return manifest.modules.trigger.filter((trigger) =>
    trigger.events.some(({ eventType, filter }) => {
      const { ignoreSelf } = filter ?? trigger.filter;
      return eventType === event.eventType && !(ignoreSelf && event.selfGenerated);
    }),
  );
}
