import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { processWords } from '../../../texts/process/words';
import { agreementWords as words } from '../../../texts/settings-agreements';
import { Title } from '../../../ui/styled';
import { dayWords } from '../policy/local-days';
import { Grid, Stack } from '../ui/layout';
import { FaultList } from './FaultList';
import type { ImportPlan, LineChange } from './plan-import';

const FIRST = 20;

const spanWords = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): string =>
  words.span(dayWords(startsOn), dayWords(endsOn));

const agreementText = ({ agreement }: LineChange): string =>
  agreement
    ? words.agreement(agreement.from === null ? null : spanWords(agreement.from), spanWords(agreement.to))
    : words.unchanged;

/** What an import would do; the button says how much of it. */
export function PlanView({ plan, onImport }: { readonly plan: ImportPlan; readonly onImport: () => void }) {
  const [all, setAll] = useState(false);
  const { changes, same, faults } = plan;
  return (
    <Stack $gap={20}>
      <p role="status">
        <strong>{words.summary(changes.length, same, faults.length)}</strong>
      </p>
      {faults.length > 0 && (
        <section>
          <Title>{words.faults}</Title>
          <p>{words.faultsText}</p>
          <FaultList faults={faults} />
        </section>
      )}
      {changes.length === 0 && faults.length === 0 && <p>{words.nothing}</p>}
      {changes.length > 0 && (
        <>
          <Grid>
            <caption>
              <Title>{words.changes}</Title>
            </caption>
            <thead>
              <tr>
                {Object.values(words.changeColumns).map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(all ? changes : changes.slice(0, FIRST)).map((change) => (
                <tr key={change.line}>
                  <td>{words.line(change.line)}</td>
                  <th scope="row">{change.organization.name}</th>
                  <td>{agreementText(change)}</td>
                  <td>
                    {change.people.map(({ name, email }) => name ?? email).join(processWords.comma) || words.nobody}
                  </td>
                </tr>
              ))}
            </tbody>
          </Grid>
          {!all && changes.length > FIRST && (
            <div>
              <Button isLink onClick={() => setAll(true)}>
                {words.all(changes.length)}
              </Button>
            </div>
          )}
          <div>
            <Button isPrimary onClick={onImport}>
              {words.import(changes.length)}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
