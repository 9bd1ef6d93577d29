import { useProductContext } from '@forge/react';
import { z } from 'zod';
import { Loading } from '../board/State';
import { speech } from '../texts/board';
import { useReadersLanguage } from '../texts/readers-language';
import { GadgetEdit } from './GadgetEdit';
import { GadgetView } from './GadgetView';

/** What the gadget was told by whoever put it on the dashboard, as its edit view submitted it. */
const configurationSchema = z.object({
  project: z.string(),
  projectName: z.string(),
  period: z.enum(['month', 'all']),
});

export type GadgetConfiguration = z.infer<typeof configurationSchema>;

// https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-dashboard-gadget/#extension-context
const extensionSchema = z.looseObject({
  entryPoint: z.string().optional(),
  gadgetConfiguration: configurationSchema.nullish().catch(null),
});

/** How deadlines were kept, on a dashboard; or the form that says of which project. */
export function GadgetApp() {
  const context = useProductContext();
  if (!useReadersLanguage()) return null;
  if (!context) return <Loading words={speech.board.kept.reading} />;
  const { entryPoint, gadgetConfiguration } = extensionSchema.parse(context.extension);
  const configuration = gadgetConfiguration ?? null;
  return entryPoint === 'edit' ? <GadgetEdit before={configuration} /> : <GadgetView configuration={configuration} />;
}
