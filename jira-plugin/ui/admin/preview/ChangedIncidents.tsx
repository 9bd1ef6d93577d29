import { Button, DynamicTable, Inline, LinkButton, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { type PreviewedIncident, previewRows, type Reader } from '../../../../core';
import { Quiet } from '../../incident/view/Quiet';
import { settingsSaid, policyPreview as words } from '../../texts/admin';
import { severityLabel } from '../../texts/process';

const FIRST = 5;

interface Props {
  /** Worst first. */
  readonly changed: readonly PreviewedIncident[];
  /** Issue keys by incident number. */
  readonly keys: ReadonlyMap<string, string>;
  readonly reader: Reader;
}

/** The incidents that change: what, now and after. */
export function ChangedIncidents({ changed, keys, reader }: Props) {
  const [all, setAll] = useState(false);
  if (changed.length === 0) return null;
  return (
    <Stack space="space.100">
      <DynamicTable
        label={words.title}
        head={{ cells: Object.entries(words.columns).map(([key, content]) => ({ key, content, isSortable: false })) }}
        rows={(all ? changed : changed.slice(0, FIRST)).flatMap((incident) =>
          previewRows(incident, reader, settingsSaid).map((row) => ({
            key: `${incident.number}-${row.what}`,
            cells: [
              { key: 'incident', content: <Named incident={incident} issueKey={keys.get(incident.number)} /> },
              { key: 'what', content: row.what },
              { key: 'now', content: row.now },
              {
                key: 'after',
                content: (
                  <Stack>
                    <Text weight="bold" color={row.breach ? 'color.text.danger' : 'color.text'}>
                      {row.after}
                    </Text>
                    {row.hint !== null && <Quiet>{row.hint}</Quiet>}
                  </Stack>
                ),
              },
            ],
          })),
        )}
      />
      {!all && changed.length > FIRST && (
        <Inline>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {words.all(changed.length)}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}

interface NamedProps {
  readonly incident: PreviewedIncident;
  readonly issueKey: string | undefined;
}

const Named = ({ incident: { subject, severity, number }, issueKey }: NamedProps) => (
  <Stack alignInline="start">
    {issueKey === undefined ? (
      <Text>{subject}</Text>
    ) : (
      <LinkButton appearance="subtle" spacing="none" href={`/browse/${issueKey}`} target="_blank">
        {subject === '' ? issueKey : subject}
      </LinkButton>
    )}
    <Quiet>{`${severityLabel(severity)}, #${number}`}</Quiet>
  </Stack>
);
