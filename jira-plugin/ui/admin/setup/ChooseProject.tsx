import { Heading, Label, Select, Stack, Text } from '@forge/react';
import type { ProjectChoice } from '../../../setup/project';
import { Quiet } from '../../incident/view/Quiet';
import { adminSetup } from '../../texts/admin';

interface Props {
  readonly choices: readonly ProjectChoice[];
  readonly chosen: string | null;
  readonly onChoose: (projectKey: string) => void;
}

const { project: words } = adminSetup;

/** The service project that is looked at. Choosing one changes nothing. */
export function ChooseProject({ choices, chosen, onChoose }: Props) {
  const options = choices.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }));
  if (options.length === 0) return <Text>{words.none}</Text>;
  return (
    <Stack space="space.100">
      {chosen === null && (
        <>
          <Heading as="h2" size="small">
            {words.title}
          </Heading>
          <Quiet>{words.text}</Quiet>
        </>
      )}
      <Label labelFor="project">{words.label}</Label>
      <Select
        inputId="project"
        options={options}
        placeholder={words.choose}
        value={options.find(({ value }) => value === chosen) ?? null}
        onChange={({ value }: { value: string }) => onChoose(value)}
      />
    </Stack>
  );
}
