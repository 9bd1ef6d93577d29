/** An instant as a wall clock and calendar read it; weekday 0 is Sunday, month 0 January. */
export interface WallReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** `15:30`. */
  readonly time: string;
  /** Days since 1970-01-01, to tell today from tomorrow. */
  readonly date: number;
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads an instant (epoch ms) in an IANA zone. Throws a RangeError for an unknown zone or an impossible instant. */
export function wallReading(t: number, timeZone: string): WallReading {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(t)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const midnight = Date.UTC(number('year'), number('month') - 1, number('day'));
  return {
    year: number('year'),
    month: number('month') - 1,
    day: number('day'),
    weekday: new Date(midnight).getUTCDay(),
    time: `${parts.get('hour')}:${parts.get('minute')}`,
    date: midnight / DAY,
  };
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

/** The city that a zone is named after: `Chicago`, `Buenos Aires`; a zone without one by its name. */
export const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
