import { Link } from '@forge/react';

interface Props {
  readonly numbers: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

/** `#40109, #40115`, each a link. */
export const IncidentLinks = ({ numbers, keys }: Props) =>
  numbers.flatMap((number, place) => [
    place > 0 ? ', ' : '',
    keys[number] ? <Link key={number} href={`/browse/${keys[number]}`}>{`#${number}`}</Link> : `#${number}`,
  ]);
