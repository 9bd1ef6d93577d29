import { Label, Select, Stack, Text } from '@forge/react';
import { useEffect, useState } from 'react';
import type { AskedManager } from '../../../../core';
import { panelForms } from '../../texts/panel';
import { askForManagers } from '../ask';

interface Props {
  readonly asked: readonly AskedManager[];
  readonly change: (asked: readonly AskedManager[]) => void;
}

/** Whom an agent asks to allow the incident (F3): every manager, unless one is chosen. */
export function Managers({ asked, change }: Props) {
  const { whom, each, can } = panelForms.ask;
  const [managers, setManagers] = useState<readonly AskedManager[]>([]);
  useEffect(() => {
    void askForManagers().then(setManagers);
  }, []);
  const named = managers.filter(({ name }) => name !== '');
  const [only] = named;
  if (!only) return null;
  if (named.length === 1) return <Text>{can(only.name)}</Text>;
  const options = [{ value: '', label: each }, ...named.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Stack>
      <Label labelFor="ask-whom">{whom}</Label>
      <Select
        inputId="ask-whom"
        options={options}
        defaultValue={options.find(({ value }) => value === (asked[0]?.id ?? ''))}
        onChange={({ value }: { value: string }) => change(named.filter(({ id }) => id === value))}
      />
    </Stack>
  );
}
