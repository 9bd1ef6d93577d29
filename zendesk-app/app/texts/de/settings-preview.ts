import type { Labels } from '../catalogue';

/** What administrators read when the incidents cannot be read, and after they saved a policy. */
export const previewWords: Labels['preview'] = {
  failed: {
    title: 'Die Vorfälle konnten nicht gelesen werden',
    text: 'Zendesk hat sie nicht geliefert. Es wurde nichts geändert, und die Eingaben sind noch da.',
  },
  saved: {
    title: (version) => `Version ${version} ist gespeichert`,
    text: 'Sie gilt ab jetzt.',
    anew: 'Sie gilt ab jetzt, und die offenen Vorfälle werden neu beurteilt.',
    refused: (why) => `Der Dienst nimmt sie nicht an: ${why} Die Version davor gilt weiter. Mehr dazu unter „Zustand“.`,
    later:
      'Der Dienst hat nicht geantwortet. Die Änderung ist gespeichert und gilt, sobald der Dienst wieder nachsieht.',
  },
  notAccepted: {
    title: 'Nicht gespeichert',
    text: 'Zendesk hat es nicht angenommen. Vielleicht fehlt das Recht, die Richtlinie zu ändern. Die Eingaben sind noch da.',
  },
  unreachable: {
    title: 'Nicht gespeichert',
    text: 'Zendesk hat nicht geantwortet. Die Eingaben sind noch da; bitte erneut versuchen.',
  },
};
