import type { Labels } from '../catalogue';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const missing = (count: number): string =>
  count === 1 ? 'fehlt oder ist abgeschaltet' : 'fehlen oder sind abgeschaltet';

/** What administrators read on the checklist. */
export const setupWords: Labels['setup'] = {
  done: (done, all) => `${done} von ${all} Schritten erledigt`,
  notOn: 'Kunden wird nichts gesendet, bevor der Prozess eingeschaltet ist.',
  on: 'Der Prozess ist eingeschaltet.',
  progress: 'Erledigte Schritte',
  openSteps: 'Zu tun',
  doneSteps: 'Erledigt',
  checking: 'Das Konto wird geprüft',
  checked: (when) => `Geprüft ${when}.`,
  again: 'Erneut prüfen',
  failed: {
    title: 'Das Konto konnte nicht geprüft werden',
    text: 'Zendesk hat nicht alles beantwortet. Es wurde nichts geändert.',
  },
  more: (names, more) => `${names} und ${more} weitere`,
  repair: 'Reparieren',
  repairing: 'Der Dienst richtet das Konto ein. Das dauert einen Moment.',
  notRepaired: {
    title: 'Nicht repariert',
    text: 'Der Dienst hat nicht geantwortet, oder Zendesk hat abgelehnt. Sonst wurde nichts geändert; bitte erneut versuchen oder unter „Zustand“ nachsehen.',
  },
  switching: 'Wird umgeschaltet. Das dauert einen Moment.',
  notHeard: {
    title: 'Der Dienst hat nichts davon gehört',
    text: 'In Zendesk ist umgeschaltet. Der Dienst folgt, wenn er in seiner üblichen Zeit wieder nachsieht; ein erneuter Versuch sagt es ihm gleich.',
  },
  buttonFor: (button, step) => `${button}: ${step}`,
  newWindow: 'öffnet in einem neuen Fenster',
  steps: {
    service: {
      open: 'Der Dienst antwortet nicht',
      text: 'Fristen, Erinnerungen und Mails warten, bis er es tut. Er richtet auch das Konto ein und repariert es. Bitte seine Adresse und sein Geheimnis in den Einstellungen der App ansehen.',
      done: 'Der Dienst antwortet',
      doneText: (version) => `Version ${version}`,
      button: 'Einstellungen der App öffnen',
      connect: {
        open: 'Den Dienst verbinden',
        text: 'Er legt die Status, Felder, das Formular, die Auslöser und Webhooks an, die der Prozess braucht. Kunden merken davon nichts, bevor der Prozess eingeschaltet ist. Ein neuer Tab öffnet sich, in dem Zendesk um Erlaubnis fragt.',
        button: 'Verbinden',
      },
      secret: {
        open: 'Das gemeinsame Geheimnis in die Einstellungen der App einfügen',
        text: 'Der Dienst ist verbunden und nimmt Aufträge dieser App an, sobald „Gemeinsames Geheimnis“ in ihren Einstellungen das Geheimnis ist, das nach dem Verbinden gezeigt wurde.',
        another: 'Verloren? Ein neues anfordern',
      },
    },
    appUser: {
      open: 'Der Benutzer der App kann nicht arbeiten',
      text: 'Er muss ein aktiver Administrator sein: Er schreibt, was der Prozess entscheidet.',
      none: 'Er steht fest, sobald der Dienst das Konto eingerichtet hat.',
      done: 'Der Benutzer der App',
      doneText: (name) => `${name}, Administrator`,
      button: 'Team öffnen',
    },
    statuses: {
      open: (count) => `${count} Status des Prozesses ${missing(count)}`,
      text: (names) => `Vorfälle können nicht zeigen, wo sie stehen: ${names}.`,
      done: 'Status',
      doneText: (count) => `${count} Status, alle aktiv`,
    },
    fields: {
      open: (count) => `${counted(count, 'Feld', 'Felder')} des Prozesses ${missing(count)}`,
      text: (names) => `Ihr Inhalt wird weder erfragt noch gezeigt: ${names}.`,
      done: 'Felder',
      doneText: (count) => `${count} Felder, alle aktiv`,
    },
    form: {
      open: 'Das Formular für Meldungen fehlt oder ist abgeschaltet',
      text: 'Kunden können im Help Center keinen Vorfall melden.',
      done: (name) => `Formular „${name}“`,
      doneText: 'Aktiv und für Kunden sichtbar',
      hidden: 'Aktiv; Kunden sehen es, sobald der Prozess eingeschaltet ist',
    },
    triggers: {
      none: 'Die Auslöser des Prozesses fehlen',
      open: (count) => `${counted(count, 'Auslöser', 'Auslöser')} des Prozesses ${count === 1 ? 'fehlt' : 'fehlen'}`,
      text: 'Änderungen erreichen den Dienst nicht sofort, und seine Nachrichten erreichen die Kunden nicht.',
      done: 'Auslöser',
      doneText: (count) => `${count} Auslöser`,
      waiting: (count) => `${count} Auslöser, die beginnen, sobald der Prozess eingeschaltet ist`,
    },
    stock: {
      open: 'Zendesks eigene Mails oder eigenes Schließen sind noch an',
      text: (names) =>
        `Kunden erhalten zwei Mails zu einem Ereignis, oder ein Vorfall schließt ohne Erinnerung: ${names}.`,
      done: 'Zendesks eigene Mails und eigenes Schließen',
      doneText: 'Abgeschaltet: Der Prozess sendet und schließt',
    },
    webhooks: {
      open: 'Zendesk teilt dem Dienst Änderungen nicht mit',
      text: 'Die Webhooks fehlen oder sind abgeschaltet. Der Dienst findet Änderungen spät, wenn er von selbst nachsieht.',
      done: 'Webhooks',
      doneText: 'Beide aktiv',
    },
    supervisor: {
      open: 'Wer sind die Supervisoren?',
      text: 'Bis ihre Gruppe Mitglieder hat, erreichen Anfragen nach einem Supervisor niemanden.',
      done: 'Supervisoren',
    },
    manager: {
      open: 'Wer sind die Manager?',
      text: 'Bis ihre Gruppe Mitglieder hat, kann niemand einen Vorfall ohne Wartungsvertrag zulassen.',
      done: 'Manager',
    },
    engineer: {
      open: 'Wer sind die Product Support Engineers?',
      text: 'Bis ihre Gruppe Mitglieder hat, erreicht eine Eskalation niemanden.',
      done: 'Product Support Engineers',
    },
    groupButton: 'Mitglieder wählen',
    members: (count) => counted(count, 'Mitglied', 'Mitglieder'),
    agreements: {
      open: (count, more) =>
        `${more ? 'Mehr als ' : ''}${counted(count, 'Organisation hat', 'Organisationen haben')} keinen Wartungsvertrag`,
      text: (names) => `Ihre Vorfälle würden angehalten: ${names}.`,
      noneText: 'Es gibt noch keine Organisationen, daher darf kein Kunde melden.',
      noneOpen: 'Keine Organisation hat einen Wartungsvertrag',
      done: 'Wartungsverträge',
      doneText: (count) => `${counted(count, 'Organisation hat', 'Organisationen haben')} einen`,
      notNeeded: 'Die Richtlinie verlangt keine',
      button: 'Daten eintragen',
    },
    policy: {
      open: 'Noch hat niemand die Richtlinie angesehen',
      text: (hours) => `Der Prozess zählt nach der mitgelieferten: ${hours}.`,
      none: 'Sie liegt auf Zendesk, sobald der Dienst das Konto eingerichtet hat.',
      done: 'Richtlinie',
      button: 'Richtlinie ansehen',
      version: (version) => `Version ${version}`,
    },
    switchOn: {
      open: 'Einschalten',
      text: 'Ab dann folgen neue Vorfälle dem Prozess; ältere bleiben, wie sie sind. Zendesks eigene Mails an Kunden und sein automatisches Schließen werden abgeschaltet, und das Formular erscheint im Help Center.',
      first: 'Zuerst tun, was oben fehlt.',
      button: 'Einschalten',
      done: 'Eingeschaltet',
      since: (when) => `Vorfälle, die seit ${when} gemeldet wurden, folgen dem Prozess`,
      offButton: 'Ausschalten',
      off: {
        title: 'Den Prozess ausschalten?',
        text: 'Niemand wird informiert, erinnert oder gewarnt, und nichts schließt, bis er wieder eingeschaltet ist; Fristen zählen inzwischen weiter. Zendesks eigene Mails und eigenes Schließen kehren zurück, und das Formular verschwindet aus dem Help Center.',
        button: 'Prozess ausschalten',
        back: 'Zurück',
      },
    },
  },
};
