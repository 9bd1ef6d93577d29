/** What the Forge bundler builds: it looks for handlers under src/, the app lives in jira-plugin/. */
export { beforeUninstall, onDoorbell, onIssue, onSchedule, resolver, validateTransition } from '../jira-plugin/index';
