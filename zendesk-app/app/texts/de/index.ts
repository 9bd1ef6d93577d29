import type { Labels } from '../catalogue';
import { composerWords as composer } from './composer';
import { navBarWords as navBar } from './nav-bar';
import { notIncidentWords as notIncident } from './not-incident';
import { pausedWords as paused } from './paused';
import { peopleWords as people } from './people';
import { reportWords as report } from './report';
import { words as common } from './screen-labels';
import { settingsWords as settings } from './settings';
import { healthWords as health } from './settings-health';
import { previewWords as preview } from './settings-preview';
import { setupWords as setup } from './settings-setup';

/** The labels of this app's screens in German. */
export const german: Labels = {
  common,
  composer,
  navBar,
  notIncident,
  paused,
  people,
  report,
  settings,
  health,
  preview,
  setup,
};
