import { Heading, Stack } from '@forge/react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is the case, under a heading of its own. */
export const Statement = ({ title, children }: Props) => (
  <Stack space="space.100">
    <Heading as="h2" size="xsmall">
      {title}
    </Heading>
    {children}
  </Stack>
);
