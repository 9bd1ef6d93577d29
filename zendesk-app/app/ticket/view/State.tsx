import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import { ZendeskFailure } from '../../../client';
import { words } from '../../texts';
import { Buttons, Section, Title } from '../../ui/styled';

const PATIENCE = 300;

/** Nothing for a moment, then that it takes a while. */
export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return <main aria-busy="true">{slow && <Section role="status">{words.loading}</Section>}</main>;
}

export function NotIncident({ why }: { readonly why: 'not-set-up' | 'too-old' | 'other' }) {
  const { title, tooOld, notSetUp, other } = words.notIncident;
  const texts = { 'not-set-up': notSetUp, 'too-old': tooOld, other };
  return (
    <main>
      <Section>
        <Title>{title}</Title>
        <p>{texts[why]}</p>
      </Section>
    </main>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What is missing now; absent: the ticket's history. */
  readonly missing?: string;
}

export function Failed({ error, onRetry, missing }: FailedProps) {
  const forbidden = error instanceof ZendeskFailure && error.status === 403;
  const { title, text } = forbidden ? words.forbidden : words.failed;
  return (
    <main>
      <Section $tone="danger" role="alert">
        <Title>{title}</Title>
        <p>{forbidden ? text : (missing ?? text)}</p>
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
