import { Button } from '@zendeskgarden/react-buttons';
import { notIncidentWords } from '../../texts/not-incident';
import { Section, Title } from '../../ui/styled';

interface Props {
  readonly why: Exclude<keyof typeof notIncidentWords.why, 'joins'> | { readonly joins: string };
  /** Where an agent's word makes an incident of it. */
  readonly onTreat?: (() => void) | null;
}

/** A ticket that the process leaves alone: why, and the way out. */
export default function NotIncident({ why, onTreat }: Props) {
  const { title, why: texts, treat } = notIncidentWords;
  return (
    <main>
      <Section>
        <Title>{title}</Title>
        <p>{typeof why === 'object' ? texts.joins(why.joins) : texts[why]}</p>
        {onTreat && (
          <Button id="open-treat" style={{ marginTop: 12 }} onClick={onTreat}>
            {treat}
          </Button>
        )}
      </Section>
    </main>
  );
}
