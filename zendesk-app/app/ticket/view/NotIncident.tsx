import { Button } from '@zendeskgarden/react-buttons';
import { notIncidentWords } from '../../texts/not-incident';
import { panelForms } from '../../texts/process/forms';
import { panelStanding } from '../../texts/process/standing';
import { Section, Title } from '../../ui/styled';

interface Props {
  readonly why: keyof typeof notIncidentWords | 'automatic' | { readonly joins: string };
  /** Where an agent's word makes an incident of it. */
  readonly onTreat?: (() => void) | null;
}

/** A ticket that the process leaves alone: why, and the way out. */
export default function NotIncident({ why, onTreat }: Props) {
  const { title, automatic, joins } = panelStanding.noIncident;
  return (
    <main>
      <Section>
        <Title>{title}</Title>
        <p>{typeof why === 'object' ? joins(why.joins) : why === 'automatic' ? automatic : notIncidentWords[why]}</p>
        {onTreat && (
          <Button id="open-treat" style={{ marginTop: 12 }} onClick={onTreat}>
            {panelForms.titles.treat}
          </Button>
        )}
      </Section>
    </main>
  );
}
