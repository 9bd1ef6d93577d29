export { type Bundle, createJiraScreen, type JiraScreen, type JiraScreenOptions } from './jira-screen';
export type { Looker } from './visit';
