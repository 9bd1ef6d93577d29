/** Comment property: which effects a comment of the app carried out (`recordSchema`). */
export const RECORD = 'support-process.record';
/** Comment property: what a person did through a panel (`actRecordSchema`). */
export const ACT = 'support-process.act';
/** Comment property: whom a note asks to allow a held incident (`askedSchema`). */
export const ASKED = 'support-process.asked';
/** Issue property: what the form of a report held (`reportSchema`). */
export const REPORT = 'support-process.report';
/** Issue property: the incident that this one was split from (`originSchema`). */
export const ORIGIN = 'support-process.origin';
/** Issue property: the incident as it stands, for JQL and views (`projectionOf`). */
export const INCIDENT = 'support-process.incident';
/** Organization property: agreements and representatives, dated (`organizationFactsSchema`). */
export const FACTS = 'support-process.facts';
/** Project property: whether the process is on, and since when (`switchSchema`). */
export const SWITCH = 'support-process.switch';
/** Project property: the workflow scheme that it followed before the process (`formerSchema`). */
export const FORMER_WORKFLOW = 'support-process.former-workflow';
/** Issue property of Jira Service Management: how a request came in. */
export const CHANNEL = 'request.channel.type';

/** What is read with every issue. */
export const ISSUE_PROPERTIES = [REPORT, ORIGIN, INCIDENT, CHANNEL] as const;
