/** Finds which of many sets of texts occur in a text, in one pass over its characters (Aho and Corasick, 1975). */
export interface Finder {
  /** The numbers of the sets of which at least one text occurs, each once; the list is good until the next call. */
  setsIn(text: string): readonly number[];
}

/** Sets are found in lower-case text; a set that is null is in every text. */
export function createFinder(sets: readonly (readonly string[] | null)[]): Finder {
  const symbols = symbolsOf(sets);
  const width = symbols.count;
  const { next, found } = automaton(sets, symbols);
  const always = sets.flatMap((texts, set) => (texts ? [] : [set]));
  const seen = new Uint32Array(sets.length);
  let call = 0;
  return {
    setsIn: (text) => {
      call += 1;
      const here = [...always];
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = next[state * width + symbols.of(text.charCodeAt(at))]!;
        const ending = found[state];
        if (!ending) continue;
        for (const set of ending) {
          if (seen[set] === call) continue;
          seen[set] = call;
          here.push(set);
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
function symbolsOf(sets: readonly (readonly string[] | null)[]): Symbols {
  const codes = [...new Set(sets.flatMap((texts) => [...(texts ?? []).join('')]))].map((text) => text.charCodeAt(0));
  const numbers = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const [index, code] of codes.entries()) numbers[code] = index + 1;
  return { count: codes.length + 1, of: (code) => numbers[code] ?? 0 };
}

/** States are prefixes of texts; each knows the state behind every character, and the sets whose text ends there. */
function automaton(sets: readonly (readonly string[] | null)[], symbols: Symbols) {
  const children: Map<number, number>[] = [new Map()];
  const found: (number[] | undefined)[] = [undefined];
  for (const [set, texts] of sets.entries())
    for (const text of texts ?? []) {
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
  for (const state of queue)
    for (let symbol = 0; symbol < width; symbol += 1) {
      const child = children[state]!.get(symbol);
      const instead = state === 0 ? 0 : next[fallback[state]! * width + symbol]!;
      next[state * width + symbol] = child ?? instead;
      if (child === undefined) continue;
      fallback[child] = instead;
      const shorter = found[instead];
      if (shorter) found[child] = [...(found[child] ?? []), ...shorter];
      queue.push(child);
    }
  return { next, found };
}
