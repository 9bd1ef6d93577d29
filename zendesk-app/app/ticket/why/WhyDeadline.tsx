import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense, useState } from 'react';
import { type ClockExplanation, deadlineText, panelClocks } from '../../../../core';
import { words } from '../../texts';
import { Unseen } from '../../ui/styled';
import type { Judged } from '../judge';
import { readerOf } from '../view/reader';

const WhyDays = lazy(() => import('./WhyDays'));

interface Props {
  readonly judged: Judged;
  readonly why: ClockExplanation;
}

/** "Why?" beside a deadline; the days come when they are asked for. */
export function WhyDeadline({ judged, why }: Props) {
  const [open, setOpen] = useState(false);
  const { clock } = why;
  return (
    <div>
      <Button isLink aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.why}
        <Unseen>{` ${panelClocks.clockTitles[clock.name]}: ${deadlineText(clock, readerOf(judged))}`}</Unseen>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <WhyDays judged={judged} why={why} />
        </Suspense>
      )}
    </div>
  );
}
