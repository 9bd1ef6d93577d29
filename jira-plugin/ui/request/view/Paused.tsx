import { SectionMessage, Stack, Text } from '@forge/react';
import { portalRequest as words } from '../../texts/portal';
import type { StatementProps } from './waiting-props';

/** Why support cannot work on it yet, and who can lift that (F3). */
export const Paused = ({ view, waiting }: Pick<StatementProps<'agreement'>, 'view' | 'waiting'>) => (
  <SectionMessage appearance="warning" title={words.paused.title}>
    <Stack space="space.100">
      {words.paused.why(waiting, view.vendor.phone).map((paragraph) => (
        <Text key={paragraph}>{paragraph}</Text>
      ))}
    </Stack>
  </SectionMessage>
);
