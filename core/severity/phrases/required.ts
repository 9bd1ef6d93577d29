/** Texts of which at least one occurs. */
export type OneOf = readonly string[];

/**
 * What any match of a pattern contains: one text of each of these sets, at most `MOST_SETS`, the rarest first. It makes it
 * possible to try a pattern only on sentences that it can match. Reads the regular expressions of phrase tables: literals,
 * groups, lookarounds, character classes, quantifiers.
 */
export const requiredIn = (pattern: string): readonly OneOf[] =>
  allOf(new Reading(pattern).alternatives())
    .toSorted((a, b) => rarity(b) - rarity(a))
    .slice(0, MOST_SETS)
    .map((texts) => [...new Set(texts.map((text) => text.trim().slice(0, LONG_ENOUGH)))]);

const MOST_SETS = 3;

/** The beginning of a text is as rare as the text, and sooner found. */
const LONG_ENOUGH = 7;

/** What is known of a part of a pattern: every text it can be, while they are few, and sets of texts that must occur. */
interface Part {
  readonly exact: OneOf | null;
  readonly required: readonly OneOf[];
}

const NOTHING: Part = { exact: [''], required: [] };
const ANYTHING: Part = { exact: null, required: [] };

/** More texts than these are not worth looking for. */
const FEW = 24;

class Reading {
  private at = 0;
  constructor(private readonly pattern: string) {}

  /** Parts between bars, to the end of the pattern or of the group. */
  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.pattern[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    const [only] = parts;
    if (parts.length === 1) return only!;
    const exact = few(parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact!) : null);
    // Of each alternative the rarest set: one of them has matched, so one text of their union occurs.
    const rarest = parts.map((part) => allOf(part).toSorted((a, b) => rarity(b) - rarity(a))[0]);
    return { exact, required: exact || rarest.includes(undefined) ? [] : [rarest.flatMap((texts) => texts!)] };
  }

  private sequence(): Part {
    let run: OneOf = [''];
    let wholly = true;
    const required: OneOf[] = [];
    const close = (): void => {
      if (rarity(run) > 0) required.push(run);
      run = [''];
    };
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) {
      const part = this.quantified(this.atom());
      const longer: OneOf | null = few(part.exact && run.flatMap((begun) => part.exact!.map((text) => begun + text)));
      if (longer) run = longer;
      else {
        wholly = false;
        close();
        if (part.exact) run = part.exact;
        else required.push(...part.required);
      }
    }
    if (wholly) return { exact: run, required: [] };
    close();
    return { exact: null, required };
  }

  private atom(): Part {
    const character = this.pattern[this.at]!;
    this.at += 1;
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '.') return ANYTHING;
    if (character === '^' || character === '$') return NOTHING;
    if (character !== '\\') return { exact: [character], required: [] };
    const escaped = this.pattern[this.at]!;
    this.at += 1;
    if (escaped === 'b') return NOTHING;
    return /\w/.test(escaped) ? ANYTHING : { exact: [escaped], required: [] };
  }

  private group(): Part {
    const opening = /^\?(?::|<?[=!])/.exec(this.pattern.slice(this.at, this.at + 4))?.[0] ?? '';
    this.at += opening.length;
    const inside = this.alternatives();
    this.at += 1;
    return opening === '' || opening === '?:' ? inside : NOTHING;
  }

  private characterClass(): Part {
    const end = this.pattern.indexOf(']', this.at);
    const inside = this.pattern.slice(this.at, end);
    this.at = end + 1;
    return /^\^|\\|.-./.test(inside) ? ANYTHING : { exact: [...inside], required: [] };
  }

  private quantified(part: Part): Part {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.at, this.at + 8));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const least = quantifier[0].startsWith('+') ? 1 : Number(quantifier[1] ?? 0);
    if (quantifier[0] === '?') return { exact: few(part.exact && ['', ...part.exact]), required: [] };
    return least === 0 ? ANYTHING : { exact: null, required: allOf(part) };
  }
}

const few = (texts: OneOf | null): OneOf | null => (texts && texts.length <= FEW ? [...new Set(texts)] : null);

const allOf = ({ exact, required }: Part): readonly OneOf[] => (exact && rarity(exact) > 0 ? [exact] : required);

/** The longer its shortest text, the less often a set occurs by chance; 0: it occurs everywhere. */
const rarity = (texts: OneOf): number => Math.min(...texts.map((text) => text.trim().length));
