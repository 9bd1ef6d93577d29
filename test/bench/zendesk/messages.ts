/** What the processes of the measurement say to each other. */
export interface Ready {
  readonly port: number;
  readonly account: string;
  readonly email: string;
  readonly token: string;
}

/** What was asked of the platform since it last told: the instant of the first read of each ticket, epoch ms. */
export interface Told {
  readonly reads: number;
  readonly writes: number;
  readonly arrivals: readonly (readonly [ticket: string, at: number])[];
}

export type ToPlatform = { readonly do: 'delay'; readonly ms: number } | { readonly do: 'tell' };
export type FromPlatform = { readonly ready: Ready } | { readonly told: Told };

export interface Begin {
  readonly config: unknown;
  readonly url: string;
  readonly schema: string;
}

export type ToWorker = { readonly begin: Begin } | { readonly do: 'memory' } | { readonly do: 'stop' };
export type FromWorker =
  | { readonly working: true }
  | { readonly memory: { readonly rss: number; readonly heap: number } }
  | { readonly stopped: true };
