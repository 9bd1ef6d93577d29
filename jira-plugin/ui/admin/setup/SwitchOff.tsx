import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { adminSetup } from '../../../../core';

const { switchOff: words } = adminSetup;

interface Props {
  readonly project: string;
  readonly onBack: () => void;
  readonly onOff: () => void;
}

/** What follows from switching the process off, before it is done. */
export const SwitchOff = ({ project, onBack, onOff }: Props) => (
  <Stack space="space.150">
    <Heading as="h2" size="small">
      {words.title(project)}
    </Heading>
    <Text>{words.text}</Text>
    <Inline space="space.100">
      <Button appearance="danger" onClick={onOff}>
        {words.button}
      </Button>
      <Button appearance="subtle" autoFocus onClick={onBack}>
        {words.back}
      </Button>
    </Inline>
  </Stack>
);
