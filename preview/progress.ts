import { SingleBar } from 'cli-progress';
import type { Io } from './io';

const PLAIN_STEP = 10_000;

export interface Progress {
  /** `bytes` of all files so far, and how many tickets. */
  at(bytes: number, tickets: number): void;
  end(): void;
}

/** A bar where there is a terminal, a line every ten thousand tickets where there is none. */
export function showProgress(io: Io, totalBytes: number): Progress {
  const { terminal } = io;
  if (!terminal) {
    let said = 0;
    return {
      at: (_bytes, tickets) => {
        if (tickets < said + PLAIN_STEP) return;
        said = tickets - (tickets % PLAIN_STEP);
        io.err(`${said.toLocaleString('en')} tickets read`);
      },
      end: () => {},
    };
  }
  const bar = new SingleBar({
    stream: terminal,
    format: 'Reading {bar} {percentage} % | {tickets} tickets | {eta_formatted} left',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 200,
  });
  bar.start(Math.max(1, totalBytes), 0, { tickets: 0 });
  return {
    at: (bytes, tickets) => bar.update(Math.min(bytes, totalBytes), { tickets: tickets.toLocaleString('en') }),
    end: () => bar.stop(),
  };
}
