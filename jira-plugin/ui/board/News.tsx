import { Box } from '@forge/react';
import { useEffect, useRef, useState } from 'react';
import { newsWords, type Row } from '../../../core';
import { numberOf } from '../../site';
import { Quiet } from '../incident/view/Quiet';
import { speech } from '../texts/board';

interface Props {
  readonly rows: readonly Row[];
  readonly now: number;
}

/** Says once that something became nearly due or late while somebody looked. */
export function News({ rows, now }: Props) {
  const before = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const since = before.current;
    before.current = now;
    if (since === null || since === now) return;
    setSaid(newsWords(rows, since, now, (id) => numberOf(String(id)), speech));
  }, [rows, now]);
  return <Box role="status">{said === '' ? null : <Quiet>{said}</Quiet>}</Box>;
}
