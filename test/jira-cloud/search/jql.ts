import { badRequest } from '../http/failure';
import { type Token, tokenize } from './jql-token';

export type Operator = '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in' | 'is' | 'is not';

export interface Operand {
  text: string;
  /** `currentUser()`, `now()`: called, not compared. */
  call: boolean;
}

export type Clause =
  | { kind: 'and' | 'or'; parts: Clause[] }
  | { kind: 'not'; part: Clause }
  | { kind: 'term'; field: string; operator: Operator; operands: Operand[] };

export interface Query {
  where: Clause | null;
  orderBy: { field: string; descending: boolean }[];
}

/** Reads JQL. https://support.atlassian.com/jira-software-cloud/docs/what-is-advanced-search-in-jira-cloud/ */
export function parseJql(jql: string): Query {
  const parser = new Parser(tokenize(jql));
  return parser.query();
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  query(): Query {
    const where = this.#isWord('order') || this.#peek().kind === 'end' ? null : this.#or();
    const orderBy: Query['orderBy'] = [];
    if (this.#takeWord('order')) {
      if (!this.#takeWord('by')) this.#fail();
      do {
        const field = this.#name();
        const descending = this.#takeWord('desc');
        if (!descending) this.#takeWord('asc');
        orderBy.push({ field, descending });
      } while (this.#takeOperator(','));
    }
    if (this.#peek().kind !== 'end') this.#fail();
    return { where, orderBy };
  }

  #or(): Clause {
    const parts = [this.#and()];
    while (this.#takeWord('or')) parts.push(this.#and());
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts };
  }

  #and(): Clause {
    const parts = [this.#not()];
    while (this.#takeWord('and')) parts.push(this.#not());
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts };
  }

  #not(): Clause {
    if (this.#takeWord('not')) return { kind: 'not', part: this.#not() };
    if (this.#takeOperator('(')) {
      const inside = this.#or();
      if (!this.#takeOperator(')')) this.#fail();
      return inside;
    }
    return this.#term();
  }

  #term(): Clause {
    const field = this.#name();
    const operator = this.#operator();
    if (operator === 'in' || operator === 'not in') {
      if (!this.#takeOperator('(')) return { kind: 'term', field, operator, operands: [this.#operand()] };
      const operands = [this.#operand()];
      while (this.#takeOperator(',')) operands.push(this.#operand());
      if (!this.#takeOperator(')')) this.#fail();
      return { kind: 'term', field, operator, operands };
    }
    return { kind: 'term', field, operator, operands: [this.#operand()] };
  }

  #operator(): Operator {
    const token = this.#next();
    if (token.kind === 'operator' && /^(!=|!~|>=|<=|=|~|>|<)$/.test(token.value)) return token.value as Operator;
    const word = token.value.toLowerCase();
    if (token.kind === 'word' && word === 'in') return 'in';
    if (token.kind === 'word' && word === 'not' && this.#takeWord('in')) return 'not in';
    if (token.kind === 'word' && word === 'is') return this.#takeWord('not') ? 'is not' : 'is';
    return this.#fail(token);
  }

  #operand(): Operand {
    const token = this.#next();
    if (token.kind !== 'word' && token.kind !== 'text') return this.#fail(token);
    if (token.kind === 'word' && this.#takeOperator('(')) {
      const argument = this.#peek().kind === 'text' || this.#peek().kind === 'word' ? this.#next().value : '';
      if (!this.#takeOperator(')')) this.#fail();
      return { text: `${token.value}(${argument})`, call: true };
    }
    return { text: token.value, call: false };
  }

  #name(): string {
    const token = this.#next();
    if (token.kind !== 'word' && token.kind !== 'text') this.#fail(token);
    return token.value;
  }

  #peek(): Token {
    return this.tokens[this.#at]!;
  }

  #next(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }

  #isWord(word: string): boolean {
    return this.#peek().kind === 'word' && this.#peek().value.toLowerCase() === word;
  }

  #takeWord(word: string): boolean {
    if (!this.#isWord(word)) return false;
    this.#at += 1;
    return true;
  }

  #takeOperator(value: string): boolean {
    if (this.#peek().kind !== 'operator' || this.#peek().value !== value) return false;
    this.#at += 1;
    return true;
  }

  #fail(token = this.#peek()): never {
    throw badRequest(
      token.kind === 'end'
        ? 'Error in the JQL Query: Expecting more but the query ends.'
        : `Error in the JQL Query: Expecting something else but got '${token.value}'.`,
    );
  }
}
