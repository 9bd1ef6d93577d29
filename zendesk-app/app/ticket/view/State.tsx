import { Button } from '@zendeskgarden/react-buttons';
import { lazy, Suspense } from 'react';
import { ZendeskFailure } from '../../../client';
import { words } from '../../texts';
import { Marked } from '../../ui/Mark';
import { Bone, Section, Stack, Title, Unseen } from '../../ui/styled';
import { useSlow } from '../../ui/use-slow';
import type { Zaf } from '../../zaf/zaf';

const OwnFields = lazy(() => import('./OwnFields'));

/** Nothing for a moment, then the shape of what comes. */
export function Loading() {
  const slow = useSlow();
  return (
    <main aria-busy="true">
      {slow && (
        <Section role="status">
          <Unseen>{words.loading}</Unseen>
          <Stack aria-hidden>
            {[60, 100, 70, 40, 75].map((width) => (
              <Bone key={width} style={{ width: `${width}%` }} />
            ))}
            <Bone style={{ height: 40 }} />
          </Stack>
        </Section>
      )}
    </main>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What is missing now; absent: the ticket's history. */
  readonly missing?: string;
  /** Given where the ticket's own fields can say something. */
  readonly zaf?: Zaf;
}

/** What is known all the same: what the ticket's own fields say. */
export function Failed({ error, onRetry, missing, zaf }: FailedProps) {
  const forbidden = error instanceof ZendeskFailure && error.status === 403;
  const { title, text } = forbidden ? words.forbidden : words.failed;
  return (
    <main>
      <Section $tone="danger" role="alert">
        <Marked name="alert">
          <Title>{title}</Title>
          <p>{forbidden ? text : (missing ?? text)}</p>
        </Marked>
      </Section>
      {!forbidden && (
        <>
          {zaf && (
            <Suspense fallback={null}>
              <OwnFields zaf={zaf} />
            </Suspense>
          )}
          <Section>
            <Button isPrimary isStretched onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </Section>
        </>
      )}
    </main>
  );
}
