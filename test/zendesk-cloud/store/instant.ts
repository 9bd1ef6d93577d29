/** An instant as Zendesk writes it: UTC, whole seconds. */
export function instant(ms: number): string {
  return `${new Date(Math.floor(ms / 1000) * 1000).toISOString().slice(0, 19)}Z`;
}

/** Whole seconds since the epoch, as the incremental exports count. */
export function epochSeconds(at: string | number): number {
  return Math.floor((typeof at === 'number' ? at : Date.parse(at)) / 1000);
}
