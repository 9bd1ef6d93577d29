import { Box, SectionMessage, Stack, Text } from '@forge/react';
import { useState } from 'react';
import { type Agreement, lettingReport, liftedBy, personName } from '../../../core';
import type { Reporting } from '../../resolvers/organization';
import { Marked } from '../incident/view/Marked';
import { PLATFORM } from '../texts';
import { panelPeople, panelSupport } from '../texts/organization';
import { panelForms } from '../texts/panel';
import { processWords } from '../texts/process';
import { refusedText } from '../texts/refused';
import { type NotSaved, type Saved, saveAgreement, saveMayReport } from './ask';
import { DatesForm } from './DatesForm';
import { Representatives } from './Representatives';
import { Support } from './Support';
import type { OrganizationPage } from './use-organization';
import { Waiting } from './Waiting';

interface Props {
  readonly page: OrganizationPage;
  readonly reload: () => Promise<void>;
}

/** The organization in its order: what waits for a decision, whether it has support, who may report. */
export function OrganizationPanel({ page, reload }: Props) {
  const [dating, setDating] = useState(false);
  const [returned, setReturned] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const saveDates = async (agreement: Agreement): Promise<Saved> => {
    const starts = liftedBy(page, { agreement, mayReport: page.mayReport });
    const result = await saveAgreement(agreement, page.agreement);
    if (result.kind === 'done' || result.kind === 'changed') await reload();
    if (result.kind !== 'done') return result;
    setSaid([panelPeople.saved, ...(starts.length > 0 ? [panelSupport.startNow(starts)] : [])].join(' '));
    setDating(false);
    setReturned(true);
    return result;
  };
  const saveReporter = async (person: Reporting, wanted: boolean): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setReturned(false);
    setSaid('');
    setProblem(null);
    const starts = wanted ? liftedBy(page, lettingReport(page, person)) : [];
    const result = await saveMayReport(person, wanted);
    if (result.kind === 'done' || result.kind === 'changed') await reload();
    setBusy(false);
    if (result.kind !== 'done') setProblem(textOf(result, personName(person)));
    else {
      const what = (wanted ? panelPeople.reports.yes : panelPeople.reports.no)(personName(person));
      setSaid(
        [`${what}${processWords.fullStop}`, ...(starts.length > 0 ? [panelSupport.startNow(starts)] : [])].join(' '),
      );
    }
    return result.kind === 'done';
  };
  const openDates = (): void => {
    setSaid('');
    setProblem(null);
    setReturned(false);
    setDating(true);
  };
  const closeDates = (): void => {
    setDating(false);
    setReturned(true);
  };
  if (dating) return <DatesForm page={page} save={saveDates} onClose={closeDates} />;
  return (
    <Stack space="space.250">
      <Box role="status">
        {said !== '' && (
          <Marked name="check">
            <Text>{said}</Text>
          </Marked>
        )}
      </Box>
      {problem !== null && (
        <SectionMessage appearance="error" title={panelPeople.unsaved.title}>
          <Text>{problem}</Text>
        </SectionMessage>
      )}
      <Waiting page={page} onLet={(person) => void saveReporter(person, true)} />
      <Support page={page} returned={returned} onDates={openDates} />
      <Representatives
        page={page}
        onAdd={(person) => saveReporter(person, true)}
        onRemove={(person) => saveReporter(person, false)}
      />
    </Stack>
  );
}

function textOf(problem: NotSaved, name: string): string {
  switch (problem.kind) {
    case 'changed':
      return panelPeople.unsaved.personChanged(name);
    case 'refused':
      return refusedText(problem.because);
    case 'unreachable':
      return panelForms.unreachable(PLATFORM);
    default:
      return problem satisfies never;
  }
}
