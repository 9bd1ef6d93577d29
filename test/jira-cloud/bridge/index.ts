export { type ModuleView, moduleHost } from './module-host';
export { type ModuleScreen, type ModuleScreenOptions, openModule } from './module-screen';
