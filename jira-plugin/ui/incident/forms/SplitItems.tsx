import { Button, ErrorMessage, Heading, Inline, Label, Select, Stack, Text, TextArea, Textfield } from '@forge/react';
import { type ActDraft, type FormFault, NEW_ITEM, type SplitDraft, severityOfItem } from '../../../../core';
import { panelForms } from '../../texts/panel';
import { severityLabel } from '../../texts/process';
import { Quiet } from '../view/Quiet';

interface Props {
  readonly name: string;
  readonly draft: ActDraft;
  readonly change: (changes: Partial<ActDraft>) => void;
  readonly fault: FormFault | null;
}

const ABOUTS = ['problem', 'enhancement', 'information'] as const;
const SEVERES = ['down', 'fails', 'looks'] as const;

/** The further matters of a report, each with what decides its severity (G1, C2). */
export function SplitItems({ name, draft: { items }, change, fault }: Props) {
  const { split, enter } = panelForms;
  const abouts = ABOUTS.map((value) => ({ value, label: split.abouts[value] }));
  const severes = SEVERES.map((value) => ({ value, label: split.severes[value] }));
  const set = (place: number, changes: Partial<SplitDraft>): void =>
    change({ items: items.map((item, index) => (index === place ? { ...item, ...changes } : item)) });
  return (
    // Inputs keep what is typed by themselves: where an item comes or goes they are drawn anew with what the draft holds.
    <Stack key={items.length} space="space.200">
      <Text>{split.intro(name)}</Text>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
        <Stack key={place} space="space.100">
          <Inline spread="space-between" alignBlock="center">
            <Heading as="h3" size="xsmall">
              {split.item(place + 1)}
            </Heading>
            {items.length > 1 && (
              <Button
                appearance="subtle"
                spacing="compact"
                onClick={() => change({ items: items.filter((_, index) => index !== place) })}
              >
                {split.removeItem(place + 1)}
              </Button>
            )}
          </Inline>
          <Stack>
            <Label labelFor={`split-subject-${place}`}>{split.subject}</Label>
            <Textfield
              id={`split-subject-${place}`}
              defaultValue={item.subject}
              isInvalid={fault?.part === `subject-${place}`}
              onChange={({ target }) => set(place, { subject: target.value })}
            />
            {fault?.part === `subject-${place}` && <ErrorMessage>{enter.subject}</ErrorMessage>}
          </Stack>
          <Stack>
            <Label labelFor={`split-about-${place}`}>{split.about}</Label>
            <Select
              inputId={`split-about-${place}`}
              options={abouts}
              defaultValue={abouts.find(({ value }) => value === item.about)}
              onChange={({ value }: (typeof abouts)[number]) => set(place, { about: value })}
            />
          </Stack>
          {item.about === 'problem' && (
            <Stack>
              <Label labelFor={`split-severe-${place}`}>{split.severe}</Label>
              <Select
                inputId={`split-severe-${place}`}
                options={severes}
                defaultValue={severes.find(({ value }) => value === item.severe)}
                onChange={({ value }: (typeof severes)[number]) => set(place, { severe: value })}
              />
            </Stack>
          )}
          <Quiet>{severityLabel(severityOfItem(item))}</Quiet>
          <Stack>
            <Label labelFor={`split-body-${place}`}>{split.body}</Label>
            <TextArea
              id={`split-body-${place}`}
              minimumRows={2}
              defaultValue={item.body}
              onChange={({ target }) => set(place, { body: target.value })}
            />
          </Stack>
        </Stack>
      ))}
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => change({ items: [...items, NEW_ITEM] })}>
          {split.add}
        </Button>
      </Inline>
    </Stack>
  );
}
