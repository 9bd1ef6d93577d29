import { view } from '@forge/bridge';
import { Button, Inline, Label, Select, Stack, Text } from '@forge/react';
import { useCallback, useEffect, useState } from 'react';
import type { AttainmentProjects } from '../../resolvers/attainment';
import { type Asked, ask } from '../admin/ask';
import { Failed, Loading } from '../board/State';
import { PLATFORM, speech } from '../texts/board';
import { refusedText } from '../texts/refused';
import type { GadgetConfiguration } from './GadgetApp';

const { board } = speech;

/** Minutes after which Jira shows the gadget anew. */
const REFRESH = 15;
const MONTHS = 6;

/** Of which project and period the gadget tells; saved with the dashboard by Jira. */
export function GadgetEdit({ before }: { readonly before: GadgetConfiguration | null }) {
  const [asked, setAsked] = useState<Asked<AttainmentProjects> | null>(null);
  const [chosen, setChosen] = useState(before?.project ?? null);
  const [period, setPeriod] = useState<GadgetConfiguration['period']>(before?.period ?? 'month');
  const look = useCallback(async (): Promise<void> => {
    setAsked(null);
    setAsked(await ask<AttainmentProjects>('attainmentProjects'));
  }, []);
  useEffect(() => void look(), [look]);
  if (asked === null) return <Loading words={board.kept.reading} />;
  if (asked.kind === 'refused') return <Text>{refusedText(asked.because)}</Text>;
  if (asked.kind === 'unreachable')
    return <Failed title={board.failed.title} text={board.failed.text(PLATFORM)} onRetry={() => void look()} />;
  const options = asked.answer.projects.map(({ key, name }) => ({ value: key, label: name }));
  if (options.length === 0) return <Text>{board.gadget.nothing}</Text>;
  const periods = [
    { value: 'month', label: board.gadget.thisMonth },
    { value: 'all', label: board.kept.months(MONTHS) },
  ];
  const project = options.find(({ value }) => value === chosen) ?? (options.length === 1 ? options[0] : undefined);
  return (
    <Stack space="space.150">
      <Stack>
        <Label labelFor="gadget-project">{board.gadget.project}</Label>
        <Select
          inputId="gadget-project"
          options={options}
          value={project ?? null}
          placeholder={board.gadget.choose}
          onChange={(option: { value: string }) => setChosen(option.value)}
        />
      </Stack>
      <Stack>
        <Label labelFor="gadget-period">{board.kept.period}</Label>
        <Select
          inputId="gadget-period"
          options={periods}
          isSearchable={false}
          value={periods.find(({ value }) => value === period)}
          onChange={(option: { value: GadgetConfiguration['period'] }) => setPeriod(option.value)}
        />
      </Stack>
      {project && (
        <Inline>
          <Button
            appearance="primary"
            onClick={() =>
              void view.submit({ project: project.value, projectName: project.label, period, refresh: REFRESH })
            }
          >
            {board.gadget.save}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
