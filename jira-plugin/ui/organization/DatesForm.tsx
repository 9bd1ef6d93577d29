import {
  Box,
  Button,
  ErrorMessage,
  Form,
  Heading,
  HelperMessage,
  Inline,
  Label,
  List,
  ListItem,
  LoadingButton,
  SectionMessage,
  Stack,
  Text,
  Textfield,
  xcss,
} from '@forge/react';
import { useState } from 'react';
import { type Agreement, agreementConsequences, agreementIn, datesDraft, datesFaults } from '../../../core';
import { Card } from '../incident/view/Card';
import { PLATFORM } from '../texts';
import { panelPeople, panelSupport, saying } from '../texts/organization';
import { panelForms } from '../texts/panel';
import { refusedText } from '../texts/refused';
import type { NotSaved, Saved } from './ask';
import type { OrganizationPage } from './use-organization';

/** A year of more digits could not be compared with another. */
const FARTHEST = '9999-12-31';

interface Props {
  readonly page: OrganizationPage;
  readonly save: (agreement: Agreement) => Promise<Saved>;
  readonly onClose: () => void;
}

const narrow = xcss({ width: '100%', maxWidth: '640px' });

/** The agreement's two days, in place of the panel. What was typed stays until it is saved. */
export function DatesForm({ page, save, onClose }: Props) {
  const [draft, setDraft] = useState(() => datesDraft(page.agreement));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<NotSaved | null>(null);
  const [saving, setSaving] = useState(false);
  const { dates } = panelPeople;
  const faults = datesFaults(draft, saying);
  const entered = agreementIn(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!entered || saving) return;
    setSaving(true);
    setProblem(null);
    const result = await save(entered);
    if (result.kind === 'done') return;
    setSaving(false);
    setProblem(result);
  };
  const field = (name: 'first' | 'last') => {
    const fault = tried ? faults[name] : undefined;
    return (
      <Stack>
        <Label labelFor={`agreement-${name}`}>{dates[name]}</Label>
        <Textfield
          id={`agreement-${name}`}
          type="date"
          max={FARTHEST}
          autoFocus={name === 'first'}
          defaultValue={draft[name].value}
          isInvalid={fault !== undefined}
          onChange={({ target }) => setDraft((now) => ({ ...now, [name]: { value: target.value ?? '', bad: false } }))}
        />
        {name === 'last' && <HelperMessage>{dates.lastHint}</HelperMessage>}
        {fault && <ErrorMessage>{fault}</ErrorMessage>}
      </Stack>
    );
  };
  return (
    <Box xcss={narrow}>
      <Form onSubmit={submit}>
        <Stack space="space.200">
          <Inline spread="space-between" alignBlock="center">
            <Heading as="h2" size="small">
              {page.agreement ? panelPeople.changeDates : panelPeople.enterDates}
            </Heading>
            <Button appearance="subtle" spacing="compact" onClick={onClose}>
              {panelPeople.back}
            </Button>
          </Inline>
          {problem && (
            <SectionMessage appearance="error" title={panelPeople.unsaved.title}>
              <Text>{textOf(problem, page)}</Text>
            </SectionMessage>
          )}
          {field('first')}
          {field('last')}
          {entered && (
            <Card>
              <Stack space="space.100">
                <Heading as="h3" size="xxsmall">
                  {dates.whenSaved}
                </Heading>
                <List type="unordered">
                  {agreementConsequences(page, entered, saying).map((sentence) => (
                    <ListItem key={sentence}>
                      <Text>{sentence}</Text>
                    </ListItem>
                  ))}
                </List>
              </Stack>
            </Card>
          )}
          <Inline space="space.100" rowSpace="space.100" shouldWrap>
            <LoadingButton type="submit" appearance="primary" isLoading={saving}>
              {problem?.kind === 'changed' ? dates.saveAnyway : dates.save}
            </LoadingButton>
            <Button appearance="subtle" onClick={onClose}>
              {panelPeople.cancel}
            </Button>
          </Inline>
        </Stack>
      </Form>
    </Box>
  );
}

function textOf(problem: NotSaved, { agreement }: OrganizationPage): string {
  const { unsaved } = panelPeople;
  switch (problem.kind) {
    case 'changed':
      return agreement ? unsaved.datesChanged(panelSupport.term(agreement)) : unsaved.datesGone;
    case 'refused':
      return refusedText(problem.because);
    case 'unreachable':
      return panelForms.unreachable(PLATFORM);
    default:
      return problem satisfies never;
  }
}
