import { Button, Form, Heading, Inline, LoadingButton, Stack, Text } from '@forge/react';
import { portalRequest as words } from '../../texts/portal';
import type { FormWay, Ways } from '../use-ways';
import { Failure } from './Failure';
import { WordsField } from './WordsField';

interface Props {
  readonly way: FormWay;
  readonly ways: Ways;
}

/** One thing to do, in place of what happens now: Back leaves it, and keeps what was typed. */
export function WayForm({ way, ways }: Props) {
  const { title, lead, label, send } = words.forms[way];
  return (
    <Form onSubmit={() => ways.send(way)}>
      <Stack space="space.150">
        <Heading as="h2" size="xsmall">
          {title}
        </Heading>
        <Failure way={way} ways={ways} />
        <Text>{lead}</Text>
        {label !== null && <WordsField way={way} label={label} ways={ways} autoFocus />}
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <LoadingButton type="submit" appearance="primary" autoFocus={label === null} isLoading={ways.sending === way}>
            {send}
          </LoadingButton>
          <Button appearance="subtle" onClick={ways.back}>
            {words.forms.back}
          </Button>
        </Inline>
      </Stack>
    </Form>
  );
}
