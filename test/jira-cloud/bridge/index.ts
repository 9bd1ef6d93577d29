export { type ModuleView, moduleHost } from './module-host';
export { type ModuleScreen, type ModuleScreenOptions, openModule } from './module-screen';
export { type Bundle, createJiraScreen, type JiraScreen, type JiraScreenOptions, type Looker } from './places';
