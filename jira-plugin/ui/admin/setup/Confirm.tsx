import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import { adminSetup } from '../../texts/admin';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly button: string;
  readonly onBack: () => void;
  readonly onDo: () => void;
}

/** What follows from taking something back, before it is done. */
export const Confirm = ({ title, text, button, onBack, onDo }: Props) => (
  <Stack space="space.150">
    <Heading as="h2" size="small">
      {title}
    </Heading>
    <Text>{text}</Text>
    <Inline space="space.100">
      <Button appearance="danger" onClick={onDo}>
        {button}
      </Button>
      <Button appearance="subtle" autoFocus onClick={onBack}>
        {adminSetup.back}
      </Button>
    </Inline>
  </Stack>
);
