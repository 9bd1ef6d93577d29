import { asApp, route } from '@forge/api';
import { z } from 'zod';
import { answer, done } from '../jira/answer';
import { READS, WRITES } from '../jira/headers';
import type { Changes } from './changes';
import type { ServiceProject } from './project';

const id = z.union([z.number(), z.string()]).transform(String);
const assignedSchema = z.object({ values: z.array(z.object({ issueTypeScreenScheme: z.object({ id }) })) });
const mappingSchema = z.object({ values: z.array(z.object({ screenSchemeId: id })) });
const schemesSchema = z.object({ values: z.array(z.object({ screens: z.record(z.string(), id) })) });
const tabsSchema = z.array(z.object({ id }));
const fieldsSchema = z.array(z.object({ id: z.string() }));

/** Puts the fields on every screen of the project: Jira writes only what is on the screen, also for an app. */
export async function ensureOnScreens(
  project: ServiceProject,
  fieldIds: readonly string[],
  changes: Changes,
): Promise<void> {
  for (const { screen, tab, fields } of await missingOnScreens(project, fieldIds)) {
    for (const fieldId of fields) {
      const response = await asApp().requestJira(route`/rest/api/3/screens/${screen}/tabs/${tab}/fields`, {
        method: 'POST',
        headers: WRITES,
        body: JSON.stringify({ fieldId }),
      });
      await done('put a field on a screen', response);
      changes.note(`field ${fieldId} put on screen ${screen}`);
    }
  }
}

/** Takes fields off the screens of a project. Their values stay, and come back with them. */
export async function takeOffScreens(project: ServiceProject, fieldIds: readonly string[]): Promise<void> {
  for (const screen of await readScreens(project)) {
    for (const tab of await readTabs(screen)) {
      const present = await readTabFields(screen, tab);
      for (const field of fieldIds.filter((id) => present.includes(id))) {
        const response = await asApp().requestJira(route`/rest/api/3/screens/${screen}/tabs/${tab}/fields/${field}`, {
          method: 'DELETE',
          headers: READS,
        });
        await done('take a field off a screen', response);
      }
    }
  }
}

/** A screen of the project that lacks fields, and the tab where they belong. */
interface ScreenGap {
  readonly screen: string;
  readonly tab: string;
  readonly fields: readonly string[];
}

/** Which of the fields each screen lacks, screens that lack none left out; reads only. */
export async function missingOnScreens(project: ServiceProject, fieldIds: readonly string[]): Promise<ScreenGap[]> {
  const gaps: ScreenGap[] = [];
  for (const screen of await readScreens(project)) {
    const tabIds = await readTabs(screen);
    const present = new Set((await Promise.all(tabIds.map((tab) => readTabFields(screen, tab)))).flat());
    const [first] = tabIds;
    const fields = fieldIds.filter((field) => !present.has(field));
    if (first !== undefined && fields.length > 0) gaps.push({ screen, tab: first, fields });
  }
  return gaps;
}

async function readTabs(screen: string): Promise<string[]> {
  const response = await asApp().requestJira(route`/rest/api/3/screens/${screen}/tabs`, {
    method: 'GET',
    headers: READS,
  });
  return (await answer('read the tabs of a screen', response, tabsSchema)).map((tab) => tab.id);
}

async function readTabFields(screen: string, tab: string): Promise<string[]> {
  const response = await asApp().requestJira(route`/rest/api/3/screens/${screen}/tabs/${tab}/fields`, {
    method: 'GET',
    headers: READS,
  });
  return (await answer('read the fields of a screen', response, fieldsSchema)).map((field) => field.id);
}

/** Every screen that creates, edits or shows an issue of the project, each once. */
async function readScreens(project: ServiceProject): Promise<string[]> {
  const assigned = await asApp().requestJira(route`/rest/api/3/issuetypescreenscheme/project?projectId=${project.id}`, {
    method: 'GET',
    headers: READS,
  });
  const screens = new Set<string>();
  for (const { issueTypeScreenScheme } of (await answer('read the screen scheme', assigned, assignedSchema)).values) {
    const mapping = await asApp().requestJira(
      route`/rest/api/3/issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${issueTypeScreenScheme.id}&maxResults=100`,
      { method: 'GET', headers: READS },
    );
    const { values } = await answer('read the screens by issue type', mapping, mappingSchema);
    for (const schemeId of new Set(values.map(({ screenSchemeId }) => screenSchemeId))) {
      const schemes = await asApp().requestJira(route`/rest/api/3/screenscheme?id=${schemeId}`, {
        method: 'GET',
        headers: READS,
      });
      for (const scheme of (await answer('read the screens', schemes, schemesSchema)).values) {
        for (const screen of Object.values(scheme.screens)) screens.add(screen);
      }
    }
  }
  return [...screens];
}
