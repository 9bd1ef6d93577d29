import { Button } from '@zendeskgarden/react-buttons';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { agentReader, type ClockExplanation, type Judged } from '../../../../core';
import { words } from '../../texts';
import { deadlineText } from '../../texts/process/time';
import { Between, Quiet, Unseen } from '../../ui/styled';

const WhyDays = lazy(() => import('./WhyDays'));

interface Props {
  readonly judged: Judged;
  /** Absent where there is nothing to explain. */
  readonly why: ClockExplanation | undefined;
  readonly title: string;
  readonly children: ReactNode;
}

/** A deadline with "Why?" beside its title; the days come when they are asked for. */
export function WhyDeadline({ judged, why, title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Between>
        <Quiet>{title}</Quiet>
        {why && (
          <Button isLink aria-expanded={open} onClick={() => setOpen(!open)}>
            {words.why}
            <Unseen>{` ${title}: ${deadlineText(why.clock, agentReader(judged))}`}</Unseen>
          </Button>
        )}
      </Between>
      {children}
      {why && open && (
        <Suspense fallback={null}>
          <WhyDays judged={judged} why={why} />
        </Suspense>
      )}
    </>
  );
}
