import { badRequest } from '../http/failure';

export interface Token {
  kind: 'word' | 'text' | 'operator' | 'end';
  value: string;
}

const PATTERN =
  /\s+|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|>=|<=|=|~|>|<|\(|\)|,)|((?:\[[^\]]*\]|[^\s"'=!<>~(),[])+)/gy;

/** Cuts JQL into words, quoted texts and operators. */
export function tokenize(jql: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < jql.length) {
    const at = PATTERN.lastIndex;
    const match = PATTERN.exec(jql);
    if (!match)
      throw badRequest(
        `Error in the JQL Query: The character '${jql[at]}' is not expected here. (character ${at + 1}).`,
      );
    const [, double, single, operator, word] = match;
    if (double !== undefined || single !== undefined)
      tokens.push({ kind: 'text', value: (double ?? single)!.replace(/\\(.)/g, '$1') });
    else if (operator !== undefined) tokens.push({ kind: 'operator', value: operator });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
  }
  tokens.push({ kind: 'end', value: '' });
  return tokens;
}
