import type { PortalReader, RequestView } from '../../../../core';
import type { Ways } from '../use-ways';
import { ClosedRequest } from './ClosedRequest';
import { ConfirmationAwaited } from './ConfirmationAwaited';
import { CustomerAwaited } from './CustomerAwaited';
import { Paused } from './Paused';
import { SoftwareAwaited } from './SoftwareAwaited';
import { SupportAwaited } from './SupportAwaited';

interface Props {
  readonly view: RequestView;
  readonly reader: PortalReader;
  readonly ways: Ways;
}

/** Who waits for whom, until when, and the one thing to do about it. */
export function Waiting({ view, reader, ways }: Props) {
  const { waiting } = view;
  switch (waiting.for) {
    case 'support':
      return <SupportAwaited view={view} waiting={waiting} reader={reader} />;
    case 'customer':
      return <CustomerAwaited view={view} waiting={waiting} reader={reader} ways={ways} />;
    case 'software':
      return <SoftwareAwaited view={view} waiting={waiting} reader={reader} />;
    case 'confirmation':
      return <ConfirmationAwaited view={view} waiting={waiting} reader={reader} ways={ways} />;
    case 'nobody':
      return <ClosedRequest view={view} waiting={waiting} reader={reader} ways={ways} />;
    case 'agreement':
      return <Paused view={view} waiting={waiting} />;
    default:
      return waiting satisfies never;
  }
}
