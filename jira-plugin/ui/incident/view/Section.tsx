import { Heading, Inline, Stack } from '@forge/react';
import type { ReactNode } from 'react';
import { Quiet } from './Quiet';

interface Props {
  readonly title: string;
  readonly beside?: string;
  readonly children: ReactNode;
}

/** A part of the panel under a heading of its own. */
export const Section = ({ title, beside, children }: Props) => (
  <Stack space="space.100">
    <Inline spread="space-between" alignBlock="center">
      <Heading as="h2" size="xsmall">
        {title}
      </Heading>
      {beside && <Quiet>{beside}</Quiet>}
    </Inline>
    {children}
  </Stack>
);
