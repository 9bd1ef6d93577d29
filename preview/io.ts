/** Where a run reads and writes: the process's own streams in the command, lists in tests. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Epoch ms; asked once, and only without `--now`. */
  clock(): number;
  /** Where a progress bar may be drawn; null: say it in plain lines on `err`. */
  readonly terminal: NodeJS.WritableStream | null;
}
