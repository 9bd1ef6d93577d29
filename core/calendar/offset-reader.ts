/** A zone's offset at an instant (UTC epoch ms), in ms east of UTC. */
export type OffsetReader = (t: number) => number;

/**
 * Reads a zone's offsets from the runtime's own time zone data; null when the runtime knows no such IANA zone.
 * Nothing is kept between readers, and a reader keeps its formatter only.
 */
export function createOffsetReader(timeZone: string): OffsetReader | null {
  // Intl also takes bare offsets such as +02:00, which are no IANA zones.
  if (!/^[A-Za-z]/.test(timeZone)) return null;
  const format = formatOf(timeZone);
  return format && ((t) => offsetIn(format(t)));
}

function formatOf(timeZone: string): ((t: number) => string) | null {
  try {
    // Some field has to stand beside the offset; a weekday is the one printed fastest: "Tue, GMT-05:00".
    return new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', timeZoneName: 'longOffset' }).format;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads `GMT`, `GMT-05:00`, `GMT+05:45` or `GMT-00:44:30` at the end of a text. */
function offsetIn(text: string): number {
  const sign = text.indexOf('GMT') + 3;
  if (sign === text.length) return 0;
  const seconds = text.length > sign + 6 ? twoDigits(text, sign + 7) : 0;
  const size = ((twoDigits(text, sign + 1) * 60 + twoDigits(text, sign + 4)) * 60 + seconds) * 1000;
  return text[sign] === '-' ? -size : size;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
