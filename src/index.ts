/** What the Forge bundler builds: it looks for handlers under src/, the app lives in jira-plugin/. */
export { onDoorbell, onIssue, onSchedule, resolver } from '../jira-plugin/index';
