import type { ReactNode } from 'react';
import { Section, Title, type Tone } from '../../../ui/styled';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly tone?: Tone;
  /** A failure is said at once; what succeeded waits its turn. */
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** Something that was said and stays to be read. */
export const Notice = ({ title, text, tone = 'info', role = 'status', children }: Props) => (
  <Section $tone={tone} role={role} style={{ borderRadius: 8 }}>
    <Title>{title}</Title>
    {text !== undefined && <p>{text}</p>}
    {children}
  </Section>
);
