import { existsFor, type Field } from '../fields/field';
import type { Project } from '../projects/project';
import type { JsonObject } from '../store/json';
import type { World } from '../store/world';

/** Tabs of field ids: what can be filled in where the screen is shown. */
export interface Screen {
  id: string;
  name: string;
  description: string;
  tabs: ScreenTab[];
}

export interface ScreenTab {
  id: string;
  name: string;
  fieldIds: string[];
}

/** Which screen serves which operation; `default` the ones not named. */
export interface ScreenScheme {
  id: string;
  name: string;
  description: string;
  screens: { default: string; create?: string; edit?: string; view?: string };
  /** Screens serve a project through the project's issue type screen scheme. */
  issueTypeScreenScheme: { id: string; name: string };
}

export function screenDetails(screen: Screen): JsonObject {
  return { id: Number(screen.id), name: screen.name, description: screen.description };
}

/** The fields on the screen of an operation that exist for an issue type. */
export function fieldsOn(world: World, project: Project, issueTypeId: string, operation: 'create' | 'edit'): Field[] {
  const { screens } = world.state.screenSchemes[project.screenSchemeId]!;
  return screenFields(world, screens[operation] ?? screens.default, project.id, issueTypeId);
}

export function screenFields(world: World, screenId: string, projectId: string, issueTypeId: string): Field[] {
  const ids = world.state.screens[screenId]?.tabs.flatMap((tab) => tab.fieldIds) ?? [];
  return ids.flatMap((id) => {
    const field = world.state.fields[id];
    return field && existsFor(field, projectId, issueTypeId) ? [field] : [];
  });
}
