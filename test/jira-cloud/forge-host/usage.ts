import { type Gauge, Meter } from './meter';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * What an installation may use. Where two pages of the vendor differ, the smaller figure counts.
 * https://developer.atlassian.com/platform/forge/limits-invocation/
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 * https://developer.atlassian.com/platform/forge/limits-async-events/
 */
const LIMITS = {
  invocationsPerMinute: [5_000, MINUTE],
  invocationsPerSecond: [300, SECOND],
  storageRequestsPerSecond: [1_000, SECOND],
  storageReadsPerMinute: [4_000, MINUTE],
  storageWritesPerMinute: [4_000, MINUTE],
  eventsPerMinute: [500, MINUTE],
} as const;

export type Limited = keyof typeof LIMITS;

/** Most lines that an invocation may log in a minute of its run. https://developer.atlassian.com/platform/forge/limits-invocation/ */
const LOG_LINES_PER_MINUTE = 100;

export interface HostUsage extends Readonly<Record<Limited, Gauge>> {
  /** Invocations that ran longer than they may. */
  readonly timeouts: number;
  /** The longest run of each kind of module, ms. */
  readonly longest: Readonly<Record<string, number>>;
  /** Chains of events that grew longer than they may. */
  readonly chainsCut: number;
  /** The most pushes that one invocation led to. */
  readonly longestChain: number;
  /** Invocations that logged more than they may. */
  readonly tooManyLines: number;
}

/** Counts what an installation uses of its limits; what is over a limit is refused where they are enforced. */
export class Usage {
  readonly #meters: Readonly<Record<Limited, Meter>>;
  readonly #longest = new Map<string, number>();
  timeouts = 0;
  chainsCut = 0;
  longestChain = 0;
  tooManyLines = 0;

  constructor(
    now: () => number,
    private readonly isEnforced: boolean,
  ) {
    const meter = (name: Limited): Meter => {
      const [limit, windowMs] = LIMITS[name];
      return new Meter(limit, windowMs, now);
    };
    this.#meters = {
      invocationsPerMinute: meter('invocationsPerMinute'),
      invocationsPerSecond: meter('invocationsPerSecond'),
      storageRequestsPerSecond: meter('storageRequestsPerSecond'),
      storageReadsPerMinute: meter('storageReadsPerMinute'),
      storageWritesPerMinute: meter('storageWritesPerMinute'),
      eventsPerMinute: meter('eventsPerMinute'),
    };
  }

  take(limited: Limited, amount = 1): boolean {
    return this.#meters[limited].take(amount, this.isEnforced);
  }

  /** An invocation is over. */
  ended(moduleType: string, ms: number, lines: number): void {
    this.#longest.set(moduleType, Math.max(this.#longest.get(moduleType) ?? 0, ms));
    if (lines > LOG_LINES_PER_MINUTE * Math.max(1, ms / MINUTE)) this.tooManyLines += 1;
  }

  get seen(): HostUsage {
    const gauges = Object.entries(this.#meters).map(([name, meter]) => [name, meter.gauge]);
    const { timeouts, chainsCut, longestChain, tooManyLines } = this;
    return {
      ...(Object.fromEntries(gauges) as Record<Limited, Gauge>),
      ...{ timeouts, chainsCut, longestChain, tooManyLines },
      longest: Object.fromEntries(this.#longest),
    };
  }
}
