import { Form, Inline, LoadingButton, Stack } from '@forge/react';
import { portalRequest as words } from '../../texts/portal';
import type { Ways } from '../use-ways';
import { Quiet } from '../view/Quiet';
import { Failure } from './Failure';
import { WordsField } from './WordsField';

const { customer } = words;

/** The answer to what support asked (E4). */
export const AnswerForm = ({ ways }: { readonly ways: Ways }) => (
  <Form onSubmit={() => ways.send('answer')}>
    <Stack space="space.150">
      <Failure way="answer" ways={ways} />
      <WordsField way="answer" label={customer.label} ways={ways} />
      <Inline>
        <LoadingButton type="submit" appearance="primary" isLoading={ways.sending === 'answer'}>
          {customer.send}
        </LoadingButton>
      </Inline>
      <Quiet>{customer.files}</Quiet>
    </Stack>
  </Form>
);
