/** The functions that the manifest names. */
export { resolver } from './resolvers/resolver';
export { beforeUninstall } from './setup/before-uninstall';
export { validateTransition } from './transitions/validate-transition';
export { onDoorbell } from './triggers/on-doorbell';
export { onIssue } from './triggers/on-issue';
export { onSchedule } from './triggers/on-schedule';
