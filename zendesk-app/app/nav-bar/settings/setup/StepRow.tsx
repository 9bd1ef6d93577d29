import { Anchor, Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { z } from 'zod';
import { setupWords as words } from '../../../texts/settings-setup';
import { Quiet } from '../../../ui/styled';
import type { Zaf } from '../../../zaf/zaf';
import { Icon } from '../ui/icons';
import type { SetupStep, StepAction } from './steps';

const Line = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: start;
  padding: 16px 0;
  & + & {
    border-top: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
  > div {
    flex: 1 1 260px;
    min-width: 0;
  }
`;
const Name = styled.h3`
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
`;

interface Props {
  readonly zaf: Zaf;
  readonly step: SetupStep;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onAct: (action: StepAction) => void;
}

/** One step: done, or what follows from its being open and the one thing to do about it. */
export function StepRow({ zaf, step, isPrimary, isBusy, onAct }: Props) {
  const { id, done, title, text, action, otherwise } = step;
  return (
    <Line>
      <Icon name={done ? 'done' : id === 'switchOn' ? 'later' : 'open'} />
      <div>
        <Name>{title}</Name>
        <Quiet>{text}</Quiet>
      </div>
      {otherwise?.kind === 'connect' && <StepLink href={otherwise.href} label={otherwise.label} step={title} />}
      {action?.kind === 'admin' && <AdminLink zaf={zaf} path={action.path} label={action.label} step={title} />}
      {action?.kind === 'connect' && <StepLink href={action.href} label={action.label} step={title} />}
      {action && action.kind !== 'admin' && action.kind !== 'connect' && (
        <Button
          isPrimary={isPrimary}
          isBasic={action.kind === 'switch' && !action.on}
          aria-busy={isBusy}
          aria-label={words.buttonFor(labelOf(action), title)}
          onClick={() => !isBusy && onAct(action)}
        >
          {labelOf(action)}
        </Button>
      )}
    </Line>
  );
}

function labelOf(action: Exclude<StepAction, { kind: 'admin' | 'connect' }>): string {
  switch (action.kind) {
    case 'repair':
      return words.repair;
    case 'go':
      return action.label;
    case 'switch':
      return action.on ? words.steps.switchOn.button : words.steps.switchOn.offButton;
    default:
      return action satisfies never;
  }
}

const account = z.looseObject({ 'currentAccount.subdomain': z.string() });

interface LinkProps {
  readonly zaf: Zaf;
  readonly path: string;
  readonly label: string;
  readonly step: string;
}

/** A page of Zendesk's Admin Center: what is decided there stays there. */
function AdminLink({ zaf, path, label, step }: LinkProps) {
  const [subdomain, setSubdomain] = useState<string | null>(null);
  useEffect(() => {
    zaf.get(['currentAccount.subdomain'], account).then(
      (answer) => setSubdomain(answer['currentAccount.subdomain']),
      () => undefined,
    );
  }, [zaf]);
  if (subdomain === null) return null;
  return <StepLink href={`https://${subdomain}.zendesk.com/admin/${path}`} label={label} step={step} />;
}

function StepLink({ href, label, step }: { readonly href: string; readonly label: string; readonly step: string }) {
  return (
    <Anchor
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={`${words.buttonFor(label, step)} (${words.newWindow})`}
    >
      {label}
    </Anchor>
  );
}
