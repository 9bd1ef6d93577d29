import { useEffect, useRef, useState } from 'react';
import { newsWords, type Row } from '../../../../core';
import { Unseen } from '../../ui/styled';
import { speech } from './speech';

/** Says once, to those who hear the page, that something became nearly due or late while they were here. */
export function Announcements({ rows, now }: { readonly rows: readonly Row[]; readonly now: number }) {
  const before = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const since = before.current;
    before.current = now;
    if (since === null || since === now) return;
    setSaid(newsWords(rows, since, now, (id) => id, speech));
  }, [rows, now]);
  return <Unseen role="status">{said}</Unseen>;
}
