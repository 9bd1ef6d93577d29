import { view } from '@forge/bridge';
import type { ReportDetails } from '../../../core';
import type { ReportContent } from '../../history/report';
import { REPORT } from '../../property-keys';

/**
 * Gives the portal's form what was answered here, to be stored with the issue, and says whether it may be sent.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-service-management-portal-request-create-property-panel/
 */
export function handOver(details: ReportDetails, isValid: boolean): void {
  const value: ReportContent = { channel: 'portal', ...details };
  void view.submit({ fields: [{ key: REPORT, value }], isValid });
}

/** Lets the form be sent where nothing is asked here. */
export function letPass(): void {
  void view.submit({ fields: [], isValid: true });
}
