import { Button } from '@zendeskgarden/react-buttons';
import { Skeleton } from '@zendeskgarden/react-loaders';
import { ZendeskFailure } from '../../client';
import { peopleWords as words } from '../texts/people';
import { Buttons, Section, Title, Unseen } from '../ui/styled';
import { useSlow } from '../ui/use-slow';
import { Shapes } from './styled';

/** Nothing for a moment, then the shape of what comes. */
export function Loading() {
  const slow = useSlow();
  return (
    <main aria-busy="true">
      {slow && (
        <Section>
          <Unseen role="status">{words.loading}</Unseen>
          <Shapes>
            <Skeleton height="24px" width="70%" />
            <Skeleton height="20px" />
            <Skeleton height="40px" width="45%" />
          </Shapes>
        </Section>
      )}
    </main>
  );
}

export function NotSetUp() {
  return (
    <main>
      <Section>
        <Title>{words.notSetUp.title}</Title>
        <p>{words.notSetUp.text}</p>
      </Section>
    </main>
  );
}

export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const forbidden = error instanceof ZendeskFailure && error.status === 403;
  const { title, text } = forbidden ? words.forbidden : words.failed;
  return (
    <main>
      <Section $tone="danger" role="alert">
        <Title>{title}</Title>
        <p>{text}</p>
        {!forbidden && (
          <Buttons>
            <Button isPrimary onClick={onRetry}>
              {words.tryAgain}
            </Button>
          </Buttons>
        )}
      </Section>
    </main>
  );
}

/** A change that was not made: why, and what helps. */
export function NotSavedNote({ text }: { readonly text: string }) {
  return (
    <Section $tone="danger" role="alert">
      <Title>{words.unsaved.title}</Title>
      <p>{text}</p>
    </Section>
  );
}
