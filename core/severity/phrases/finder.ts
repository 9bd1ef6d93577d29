import type { OneOf } from './required';

/** Finds which rows can match a text: those of whose every set a text occurs; one pass over the characters (Aho and Corasick, 1975). */
export interface Finder {
  /** The numbers of the rows, each once. */
  rowsIn(text: string): number[];
}

/** Texts are found in lower-case text; a row without sets can match everywhere. */
export function createFinder(rows: readonly (readonly OneOf[])[]): Finder {
  const sets = rows.flatMap((needed, row) => needed.map((texts) => ({ row, texts })));
  const symbols = symbolsOf(sets.map(({ texts }) => texts));
  const width = symbols.count;
  const { next, found } = automaton(
    sets.map(({ texts }) => texts),
    symbols,
  );
  const always = rows.flatMap((needed, row) => (needed.length === 0 ? [row] : []));
  const seenAt = new Uint32Array(sets.length);
  const missing = new Int32Array(rows.length);
  const countedAt = new Uint32Array(rows.length);
  let call = 0;
  return {
    rowsIn: (text) => {
      call += 1;
      const here = [...always];
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = next[state * width + symbols.of(text.charCodeAt(at))]!;
        const ending = found[state];
        if (!ending) continue;
        for (const set of ending) {
          if (seenAt[set] === call) continue;
          seenAt[set] = call;
          const { row } = sets[set]!;
          if (countedAt[row] !== call) missing[row] = rows[row]!.length;
          countedAt[row] = call;
          missing[row]! -= 1;
          if (missing[row] === 0) here.push(row);
        }
      }
      return here;
    },
  };
}

interface Symbols {
  readonly count: number;
  of(code: number): number;
}

/** The characters that occur in any set, numbered; all others are 0. */
function symbolsOf(sets: readonly OneOf[]): Symbols {
  const codes = [...new Set(sets.flatMap((texts) => [...texts.join('')]))].map((text) => text.charCodeAt(0));
  const numbers = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const [index, code] of codes.entries()) numbers[code] = index + 1;
  return { count: codes.length + 1, of: (code) => numbers[code] ?? 0 };
}

/** States are prefixes of texts; each knows the state behind every character, and the sets whose text ends there. */
function automaton(sets: readonly OneOf[], symbols: Symbols) {
  const children: Map<number, number>[] = [new Map()];
  const found: (number[] | undefined)[] = [undefined];
  for (const [set, texts] of sets.entries())
    for (const text of texts) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const symbol = symbols.of(text.charCodeAt(at));
        let child = children[state]!.get(symbol);
        if (child === undefined) {
          child = children.push(new Map()) - 1;
          found.push(undefined);
          children[state]!.set(symbol, child);
        }
        state = child;
      }
      found[state] = [...(found[state] ?? []), set];
    }
  const width = symbols.count;
  const next = new Int32Array(children.length * width);
  const fallback = new Int32Array(children.length);
  // Breadth first: a state's fallback is shorter, so it is complete before the state is reached.
  const queue = [0];
  for (const state of queue) {
    const row = state * width;
    const shorter = fallback[state]! * width;
    if (state !== 0) next.copyWithin(row, shorter, shorter + width);
    for (const [symbol, child] of children[state]!) {
      const instead = next[row + symbol]!;
      next[row + symbol] = child;
      fallback[child] = instead;
      const ending = found[instead];
      if (ending) found[child] = [...(found[child] ?? []), ...ending];
      queue.push(child);
    }
  }
  return { next, found };
}
