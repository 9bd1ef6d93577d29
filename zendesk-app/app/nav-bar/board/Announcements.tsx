import { useEffect, useRef, useState } from 'react';
import type { Row } from '../../../../core';
import { boardWords } from '../../texts/board';
import { Unseen } from '../../ui/styled';

const SOON = 5 * 60_000;

/** Says once, to those who hear the page, that something became nearly due or late while they were here. */
export function Announcements({ rows, now }: { readonly rows: readonly Row[]; readonly now: number }) {
  const before = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const since = before.current;
    before.current = now;
    if (since === null || since === now) return;
    const crossed = (moment: number): boolean => since < moment && moment <= now;
    const news = rows.flatMap(({ incident: { id }, at }) => {
      if (at === null) return [];
      if (crossed(at)) return [boardWords.announce.breached(id)];
      return crossed(at - SOON) ? [boardWords.announce.soon(id)] : [];
    });
    setSaid(news.join(' '));
  }, [rows, now]);
  return <Unseen role="status">{said}</Unseen>;
}
