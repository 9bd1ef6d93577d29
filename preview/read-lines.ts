import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Line {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Bytes of the file that were read so far. */
  readonly bytes: number;
}

/** The lines of a file that hold anything, one at a time: a file may be larger than memory. @throws the system's own error. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 });
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const text of lines) {
      number++;
      const own = number === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (own.trim() !== '') yield { file, number, text: own, bytes: stream.bytesRead };
    }
  } finally {
    lines.close();
    stream.destroy();
  }
}
