import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import styled from 'styled-components';
import { INTAKE_FIELDS, type IntakeField } from '../../../../../core';
import { fieldLabel } from '../../../texts/process/words';
import { settingsWords } from '../../../texts/settings';
import { Part } from '../ui/layout';
import { ChoiceEntry } from './ChoiceEntry';

const { policy: words } = settingsWords;
const FIRST: readonly IntakeField[] = [
  'productVersion',
  'operatingSystem',
  'errorMessages',
  'serverRoles',
  'stepsToReproduce',
  'logFiles',
];

const Pairs = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
  gap: 12px 24px;
`;

/** Which details the form asks for: six at first, all twelve when wanted. */
export function ReportPart() {
  const [all, setAll] = useState(false);
  const fields = all ? [...FIRST, ...INTAKE_FIELDS.filter((field) => !FIRST.includes(field))] : FIRST;
  return (
    <Part {...words.report}>
      <Pairs>
        {fields.map((field) => (
          <ChoiceEntry key={field} path={['intake', field]} label={fieldLabel(field)} choices={words.intake} />
        ))}
      </Pairs>
      {!all && (
        <div>
          <Button isLink onClick={() => setAll(true)}>
            {words.more(INTAKE_FIELDS.length)}
          </Button>
        </div>
      )}
    </Part>
  );
}
