import { Button, ErrorMessage, Inline, Label, Stack, TextArea } from '@forge/react';
import { panelReply } from '../../texts/panel';
import type { PartsProps } from './Parts';

/** The options from which the customer chooses (H7). */
export function Options({ draft, change, reshape, missing }: PartsProps) {
  const { options } = draft;
  const isMissing = missing.includes('options');
  return (
    <Stack space="space.150">
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option has no other name than its place
        <Stack key={place} space="space.050">
          <Label labelFor={`option-${place}`}>{panelReply.option(place + 1)}</Label>
          <TextArea
            id={`option-${place}`}
            minimumRows={1}
            defaultValue={option}
            isInvalid={isMissing}
            onChange={({ target }) =>
              change({ options: options.map((one, index) => (index === place ? target.value : one)) })
            }
          />
          {isMissing && place === 0 && <ErrorMessage>{panelReply.needed.options}</ErrorMessage>}
          {options.length > 1 && (
            <Inline>
              <Button
                appearance="subtle"
                spacing="compact"
                onClick={() => reshape({ options: options.filter((_, index) => index !== place) })}
              >
                {panelReply.removeOption(place + 1)}
              </Button>
            </Inline>
          )}
        </Stack>
      ))}
      <Inline>
        <Button appearance="subtle" spacing="compact" onClick={() => reshape({ options: [...options, ''] })}>
          {panelReply.addOption}
        </Button>
      </Inline>
    </Stack>
  );
}
