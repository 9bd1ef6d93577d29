/**
 * The texts of which any match of a pattern contains at least one, or null where nothing is required: what makes it
 * possible to try a pattern only on sentences that it can match. Reads the regular expressions of phrase tables: literals,
 * groups, lookarounds, character classes, quantifiers.
 */
export const requiredIn = (pattern: string): readonly string[] | null => bestOf(new Reading(pattern).alternatives());

/** What is known of a part of a pattern: every text it can be, while they are few, and texts of which one must occur. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly required: readonly string[] | null;
}

const NOTHING: Part = { exact: [''], required: null };
const ANYTHING: Part = { exact: null, required: null };

/** More texts than these are not worth looking for. */
const FEW = 64;

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
    const required = parts.map(bestOf);
    return {
      exact: few(parts.every(({ exact }) => exact) ? parts.flatMap(({ exact }) => exact!) : null),
      required: required.every((texts) => texts) ? required.flatMap((texts) => texts!) : null,
    };
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let wholly = true;
    let required: readonly string[] | null = null;
    const close = (): void => {
      required = better(required, run);
      run = [''];
    };
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) {
      const part = this.quantified(this.atom());
      const longer: readonly string[] | null = few(
        part.exact && run.flatMap((begun) => part.exact!.map((text) => begun + text)),
      );
      if (longer) run = longer;
      else {
        wholly = false;
        close();
        if (part.exact) run = part.exact;
        else required = better(required, part.required);
      }
    }
    const exact = wholly ? run : null;
    close();
    return { exact, required };
  }

  private atom(): Part {
    const character = this.pattern[this.at]!;
    this.at += 1;
    if (character === '(') return this.group();
    if (character === '[') return this.characterClass();
    if (character === '.') return ANYTHING;
    if (character === '^' || character === '$') return NOTHING;
    if (character !== '\\') return { exact: [character], required: null };
    const escaped = this.pattern[this.at]!;
    this.at += 1;
    if (escaped === 'b') return NOTHING;
    return /\w/.test(escaped) ? ANYTHING : { exact: [escaped], required: null };
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
    return /^\^|\\|.-./.test(inside) ? ANYTHING : { exact: [...inside], required: null };
  }

  private quantified(part: Part): Part {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.pattern.slice(this.at, this.at + 8));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const least = quantifier[0].startsWith('+') ? 1 : Number(quantifier[1] ?? 0);
    if (quantifier[0] === '?') return { exact: few(part.exact && ['', ...part.exact]), required: null };
    return least === 0 ? ANYTHING : { exact: null, required: bestOf(part) };
  }
}

const few = (texts: readonly string[] | null): readonly string[] | null =>
  texts && texts.length <= FEW ? [...new Set(texts)] : null;

const bestOf = ({ exact, required }: Part): readonly string[] | null => better(required, exact);

const shortest = (texts: readonly string[] | null): number =>
  texts ? Math.min(...texts.map((text) => text.trim().length)) : 0;

/** The set whose shortest text is longest: it occurs least often by chance. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  const best = shortest(b) > shortest(a) ? b : a;
  return shortest(best) > 0 ? best : null;
}
