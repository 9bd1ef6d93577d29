import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms';
import { type ActDraft, type FormFault, NEW_ITEM, type SplitDraft, severityOfItem } from '../../../../core';
import { panelForms } from '../../texts/process/forms';
import { severityLabel } from '../../texts/process/words';
import { Between, Quiet, Stack, Unseen } from '../../ui/styled';

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
  const set = (place: number, changes: Partial<SplitDraft>): void =>
    change({ items: items.map((item, index) => (index === place ? { ...item, ...changes } : item)) });
  return (
    <Stack>
      <p>{split.intro(name)}</p>
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
        <Stack key={place} role="group" aria-label={split.item(place + 1)}>
          <Between>
            <strong>{split.item(place + 1)}</strong>
            {items.length > 1 && (
              <Button isLink onClick={() => change({ items: items.filter((_, index) => index !== place) })}>
                {split.remove}
                <Unseen>{` ${split.item(place + 1)}`}</Unseen>
              </Button>
            )}
          </Between>
          <Field>
            <Field.Label>{split.subject}</Field.Label>
            <Input
              data-part={`subject-${place}`}
              value={item.subject}
              {...(fault?.part === `subject-${place}` ? { validation: 'error' as const } : {})}
              onChange={({ target }) => set(place, { subject: target.value })}
            />
            {fault?.part === `subject-${place}` && <Field.Message validation="error">{enter.subject}</Field.Message>}
          </Field>
          <Field>
            <Field.Label>{split.about}</Field.Label>
            <Select
              value={item.about}
              onChange={({ target }) => set(place, { about: ABOUTS.find((one) => one === target.value) ?? 'problem' })}
            >
              {ABOUTS.map((about) => (
                <option key={about} value={about}>
                  {split.abouts[about]}
                </option>
              ))}
            </Select>
          </Field>
          {item.about === 'problem' && (
            <Field>
              <Field.Label>{split.severe}</Field.Label>
              <Select
                value={item.severe}
                onChange={({ target }) =>
                  set(place, { severe: SEVERES.find((one) => one === target.value) ?? 'fails' })
                }
              >
                {SEVERES.map((severe) => (
                  <option key={severe} value={severe}>
                    {split.severes[severe]}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Quiet role="status">{severityLabel(severityOfItem(item))}</Quiet>
          <Field>
            <Field.Label>{split.body}</Field.Label>
            <Textarea
              isResizable
              minRows={2}
              value={item.body}
              onChange={({ target }) => set(place, { body: target.value })}
            />
          </Field>
        </Stack>
      ))}
      <div>
        <Button isLink onClick={() => change({ items: [...items, NEW_ITEM] })}>
          {split.add}
        </Button>
      </div>
    </Stack>
  );
}
