import type { adminSetup as english } from '../en/admin-setup';
import type { Worded } from '../worded';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** What administrators read on the Jira app's setup checklist. */
export const adminSetup: Worded<typeof english> = {
  done: (done, all) => `${done} von ${all} Schritten erledigt`,
  notOn: 'Kunden wird nichts gesendet, bevor der Prozess eingeschaltet ist.',
  on: 'Der Prozess ist eingeschaltet.',
  progress: 'Erledigte Schritte',
  openSteps: 'Zu tun',
  doneSteps: 'Erledigt',
  checked: (when) => `Geprüft ${when}.`,
  checking: 'Die Site wird geprüft',
  again: 'Erneut prüfen',
  more: (names, more) => `${names} und ${more} weitere`,
  project: {
    label: 'Serviceprojekt',
    choose: 'Projekt wählen',
    title: 'In welchem Projekt kommen Vorfälle an?',
    text: 'Der Prozess läuft in einem vom Unternehmen verwalteten Serviceprojekt. Eines zu wählen ändert noch nichts.',
    none: 'Die App sieht kein vom Unternehmen verwaltetes Serviceprojekt. Bitte eines anlegen oder der App Zugriff darauf geben.',
    unfit: 'Dieses Projekt kann dem Prozess nicht folgen',
  },
  running: {
    title: 'Die Einrichtung läuft',
    waiting: 'Sie beginnt gleich.',
    step: (step, place, all) => `${step} (${place} von ${all})`,
    steps: {
      project: 'Projekt lesen',
      statuses: 'Status',
      workflow: 'Workflow',
      fields: 'Felder',
      screens: 'Bildschirme',
      requestType: 'Anfragetyp',
      roles: 'Rollen',
    },
    late: 'Es dauert länger als sonst. Sie können diese Seite verlassen: Es geht von selbst weiter.',
  },
  finished: {
    title: 'Das Projekt ist eingerichtet',
    nothing: 'Alles war schon da.',
    changed: (count) => `${counted(count, 'Sache wurde', 'Sachen wurden')} angelegt. Was da war, blieb unverändert.`,
  },
  blocked: 'Die Einrichtung kommt nicht weiter',
  notDone: 'Nicht ausgeführt',
  unreachable: 'Jira hat nicht geantwortet. Es wurde nichts geändert; bitte erneut versuchen.',
  switchOff: {
    title: (project) => `Den Prozess in ${project} ausschalten?`,
    text: 'Niemand wird informiert, erinnert oder gewarnt, und nichts schließt, bis er wieder eingeschaltet ist. Fristen zählen inzwischen weiter.',
    button: 'Prozess ausschalten',
  },
  back: 'Zurück',
  steps: {
    statuses: {
      open: 'Status und Workflow',
      missing: (names) => `Vorfälle können nicht zeigen, wo sie stehen. Es fehlt: ${names}.`,
      workflow: 'Der Workflow, der von jedem Status zu jedem anderen führt, fehlt oder wurde geändert.',
      scheme: (project) =>
        `${project} folgt dem Workflow noch nicht. Vorhandene Vorgänge gehen in den nächstliegenden Status über; sonst ändert sich an ihnen nichts.`,
      done: (project) => `7 Status im Projekt ${project}, mit ihren Übergängen`,
      button: (project) => `${project} einrichten`,
      repair: 'Workflow reparieren',
      undo: (project) => `${project} den früheren Workflow zurückgeben`,
      undone: (project, scheme) =>
        `${project} folgt wieder „${scheme}“, und seine Vorgänge gehen in die nächstliegenden Status dort über. Ohne seinen eigenen Workflow kann der Prozess nicht eingeschaltet sein. Die sieben Status bleiben auf der Site.`,
    },
    fields: {
      title: 'Felder und Bildschirme',
      missing: (names) => `Ihr Inhalt wird weder gespeichert noch gefunden: ${names}.`,
      screens: (count) =>
        `Auf ${counted(count, 'Bildschirm', 'Bildschirmen')} fehlen Felder des Prozesses, sodass er sie nicht ausfüllen kann.`,
      done: (count) => `${counted(count, 'Feld', 'Felder')}, auf jedem Bildschirm des Projekts`,
      repair: 'Felder reparieren',
      undo: 'Felder von den Bildschirmen nehmen',
      undone:
        'Der Support sieht nicht mehr, was der Prozess dort ablegt. Die Werte bleiben und kommen mit den Feldern zurück.',
    },
    requestType: {
      title: (name) => `Anfragetyp „${name}“`,
      open: 'Kunden können im Portal keinen Vorfall melden.',
      done: 'Er ist da. Sein Formular und sein Platz im Portal sind frei wählbar; keine App kann ihn löschen, Sie schon.',
      repair: 'Anfragetyp anlegen',
    },
    permissions: {
      title: 'Berechtigungen',
      open: (names) =>
        `Der App fehlt: ${names}. Bitte im Berechtigungsschema des Projekts der Rolle atlassian-addons-project-access geben.`,
      done: (project) => `Die App darf Vorfälle in ${project} lesen und ändern`,
    },
    supervisor: {
      open: 'Wer sind die Supervisoren?',
      text: 'Bis jemand die Rolle „Support Supervisor“ hat, erreichen Anfragen nach einem Supervisor niemanden.',
      done: 'Supervisoren',
    },
    manager: {
      open: 'Wer sind die Manager?',
      text: 'Bis jemand die Rolle „Support Manager“ hat, kann niemand einen Vorfall ohne Wartungsvertrag zulassen.',
      done: 'Manager',
    },
    engineer: {
      open: 'Wer sind die Product Support Engineers?',
      text: 'Bis jemand die Rolle „Product Support Engineer“ hat, erreicht eine Eskalation niemanden.',
      done: 'Product Support Engineers',
    },
    people: 'Rollen werden in den Einstellungen des Projekts unter „Personen“ vergeben.',
    members: (count) => counted(count, 'Person', 'Personen'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Mindestens ' : ''}${counted(count, 'Organisation hat', 'Organisationen haben')} keinen Wartungsvertrag`,
      text: (names) => `Ihre Vorfälle würden angehalten: ${names}.`,
      noneOpen: 'Keine Organisation hat einen Wartungsvertrag',
      noneText: 'In diesem Projekt gibt es noch keine Organisationen, daher darf kein Kunde melden.',
      done: 'Wartungsverträge',
      doneText: (count, more) =>
        more
          ? `Die ersten ${count} Organisationen haben einen`
          : `${counted(count, 'Organisation hat', 'Organisationen haben')} einen`,
      notNeeded: 'Die Richtlinie verlangt keine',
      button: 'Daten eintragen',
    },
    policy: {
      open: 'Noch hat niemand die Richtlinie angesehen',
      text: (hours) => `Der Prozess zählt nach der mitgelieferten: ${hours}.`,
      done: 'Servicezeiten',
      doneText: (hours, version) => `${hours}; Version ${version} der Richtlinie`,
      button: 'Richtlinie ansehen',
    },
    hand: {
      subject: {
        title: 'Betreff von Jiras Mails',
        text: (subject) =>
          `An ihm finden Antworten ihren Vorfall. In den Kundenbenachrichtigungen unter „Vorlagen“ den Betreff setzen auf: ${subject}`,
        done: 'Laut Ihrer Angabe beginnt er mit dem Namen des Vorfalls',
      },
      mails: {
        title: 'Jiras eigene Mails',
        text: 'Kunden erhalten zwei Mails zu einem Ereignis. In den Kundenbenachrichtigungen „Anfrage erstellt“ und „Anfrage gelöst“ abschalten; „Öffentlicher Kommentar hinzugefügt“ anlassen.',
        done: 'Laut Ihrer Angabe sind sie abgeschaltet',
      },
      form: {
        title: 'Formular und Portalgruppe',
        text: 'Das kann keine App. Unter „Anfragetypen“ „Report an incident“ in eine Portalgruppe aufnehmen, mit Zusammenfassung und Beschreibung auf dem Formular.',
        done: 'Laut Ihrer Angabe finden Kunden es',
      },
      rules: {
        title: 'Automatisierung und SLAs von Jira',
        text: 'Sie würden gegen den Prozess arbeiten. Regeln abschalten, die Anfragen schließen, wieder öffnen oder ihre Priorität ändern.',
        done: 'Laut Ihrer Angabe arbeitet keine gegen den Prozess',
      },
      button: (title) => `Erledigt: ${title}`,
      undo: (title) => `Doch nicht erledigt: ${title}`,
    },
    switchOn: {
      open: 'Einschalten',
      text: 'Ab dann folgen neue Vorfälle dem Prozess. Ältere bleiben, wie sie sind.',
      first: 'Zuerst tun, was oben fehlt.',
      button: 'Einschalten',
      done: 'Eingeschaltet',
      since: (when) => `Vorfälle, die seit ${when} gemeldet wurden, folgen dem Prozess`,
      again: (when) =>
        `Er ist gerade ausgeschaltet. Vorfälle, die seit ${when} gemeldet wurden, folgen ihm wieder, sobald er eingeschaltet ist.`,
      offButton: 'Ausschalten',
    },
  },
};
