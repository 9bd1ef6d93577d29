import { Box } from '@forge/react';
import { useEffect, useRef, useState } from 'react';
import type { BoardSpeech, Row } from '../../../core';
import { numberOf } from '../../site';
import { Quiet } from '../incident/view/Quiet';

const SOON = 5 * 60_000;

interface Props {
  readonly speech: BoardSpeech;
  readonly rows: readonly Row[];
  readonly now: number;
}

/** Says once that something became nearly due or late while somebody looked. */
export function News({ speech, rows, now }: Props) {
  const before = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  const { announce } = speech.board;
  useEffect(() => {
    const since = before.current;
    before.current = now;
    if (since === null || since === now) return;
    const crossed = (moment: number): boolean => since < moment && moment <= now;
    const news = rows.flatMap(({ incident, at }) => {
      const number = numberOf(String(incident.id));
      if (at === null) return [];
      if (crossed(at)) return [announce.breached(number)];
      return crossed(at - SOON) ? [announce.soon(number)] : [];
    });
    setSaid(news.join(' '));
  }, [rows, now, announce]);
  return <Box role="status">{said === '' ? null : <Quiet>{said}</Quiet>}</Box>;
}
