import type { Screens, SettingsScreens, Worded } from '../../../core';
import type { composerWords } from './en/composer';
import type { navBarWords } from './en/nav-bar';
import type { notIncidentWords } from './en/not-incident';
import type { pausedWords } from './en/paused';
import type { peopleWords } from './en/people';
import type { reportWords } from './en/report';
import type { words } from './en/screen-labels';
import type { settingsWords } from './en/settings';
import type { healthWords } from './en/settings-health';
import type { previewWords } from './en/settings-preview';
import type { setupWords } from './en/settings-setup';

/** The labels of this app's screens, in one language. */
export interface Labels {
  readonly common: Worded<typeof words>;
  readonly navBar: Worded<typeof navBarWords>;
  readonly notIncident: Worded<typeof notIncidentWords>;
  readonly paused: Worded<typeof pausedWords>;
  readonly composer: Worded<typeof composerWords>;
  readonly people: Worded<typeof peopleWords>;
  readonly report: Worded<typeof reportWords>;
  readonly settings: Worded<typeof settingsWords>;
  readonly health: Worded<typeof healthWords>;
  readonly preview: Worded<typeof previewWords>;
  readonly setup: Worded<typeof setupWords>;
}

/** All that a reader may meet on the screens, in one language: what the process says, and the labels around it. */
export interface Catalogue extends Omit<Labels, 'common' | 'people' | 'settings' | 'preview'>, Omit<Screens, 'people'> {
  readonly common: Labels['common'] & Screens['labels'];
  readonly people: Labels['people'] & Screens['people'];
  readonly settings: Labels['settings'] & Pick<SettingsScreens, 'policy' | 'examples'>;
  readonly changes: SettingsScreens['changes'];
  readonly preview: Labels['preview'] & SettingsScreens['preview'];
  readonly agreements: ReturnType<SettingsScreens['agreementImport']>;
}
