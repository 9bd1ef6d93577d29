import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { words } from '../../texts';
import { panelForms, panelStanding } from '../../texts/panel';
import { useReturned } from '../forms/returned';

interface Props {
  readonly why: 'not-set-up' | 'no-incident' | 'automatic' | { readonly joins: string };
  /** Where an agent's word makes an incident of it. */
  readonly onTreat?: (() => void) | null;
}

/** An issue that the process leaves alone: why, and the way out. */
export function NotIncident({ why, onTreat }: Props) {
  const returned = useReturned('treat');
  return (
    <SectionMessage appearance="information" title={panelStanding.noIncident.title}>
      <Stack space="space.100">
        <Text>{textOf(why)}</Text>
        {onTreat && (
          <Inline>
            <Button autoFocus={returned} onClick={onTreat}>
              {panelForms.titles.treat}
            </Button>
          </Inline>
        )}
      </Stack>
    </SectionMessage>
  );
}

function textOf(why: Props['why']): string {
  const { automatic, joins } = panelStanding.noIncident;
  if (typeof why === 'object') return joins(why.joins);
  switch (why) {
    case 'automatic':
      return automatic;
    case 'not-set-up':
      return words.notIncident.notSetUp;
    case 'no-incident':
      return words.notIncident.other;
    default:
      return why satisfies never;
  }
}
