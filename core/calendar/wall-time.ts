const MINUTE = 60_000;
const WALL_TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Milliseconds since local midnight of `HH:MM` (00:00 to 24:00), or null when it is no wall time. */
export function parseWallTime(text: string): number | null {
  const match = WALL_TIME.exec(text);
  if (!match) return null;
  const [, hours = '24', minutes = '00'] = match;
  return (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
