import type { portalRequest as english, PausedFor } from '../en/portal-request';
import { ended } from '../ended';
import type { Worded } from '../worded';
import { severities, severityMeanings } from './labels';
import { longDate } from './time';

type Phone = string | null;

const agreement = (organization: string | null): string =>
  organization === null ? 'Der Wartungsvertrag' : `Der Wartungsvertrag von ${organization}`;
const write = (phone: Phone): string =>
  phone === null ? 'Schreiben Sie einen Kommentar zu dieser Anfrage.' : `Rufen Sie uns an: ${phone}.`;
const AFTERWARDS = 'beginnen wir von selbst; Sie brauchen es nicht noch einmal zu melden.';

/** F3: why support is paused, and what would lift it. */
function paused({ verdict, organization, startsOn, endsOn, reporter }: PausedFor, phone: Phone): readonly string[] {
  switch (verdict) {
    case 'organization-unknown':
      // Neutral on purpose: it tells a stranger nothing about who has support.
      return [
        'Wir konnten die Adresse dieser Meldung keinem Kunden mit Support zuordnen.',
        phone === null ? 'Bitte schreiben Sie von Ihrer Firmenadresse.' : `Bitte rufen Sie uns an: ${phone}.`,
      ];
    case 'no-agreement':
      return [
        `${agreement(organization)} ist bei uns nicht hinterlegt. Sobald er es ist, ${AFTERWARDS}`,
        `Um einen abzuschließen oder uns von ihm zu berichten: ${write(phone)}`,
      ];
    case 'agreement-not-started':
      return [
        `${agreement(organization)} ${startsOn === null ? 'hat noch nicht begonnen' : `beginnt am ${longDate(startsOn)}`}. Ab dann ${AFTERWARDS}`,
        `Um früher zu beginnen: ${write(phone)}`,
      ];
    case 'agreement-expired':
      return [
        `${agreement(organization)} ${endsOn === null ? 'ist abgelaufen' : `ist am ${longDate(endsOn)} abgelaufen`}. Sobald er verlängert ist, ${AFTERWARDS}`,
        `Um ihn zu verlängern: ${write(phone)}`,
      ];
    case 'not-a-representative':
      return [
        `${reporter === null ? 'Sie sind' : `${reporter || 'Die meldende Person'} ist`} noch nicht meldeberechtigt${organization === null ? '' : ` für ${organization}`}.`,
        `Eine meldeberechtigte Kollegin, ein Kollege oder Ihr Ansprechpartner bei uns kann das ändern. Ist es geschehen, ${AFTERWARDS}`,
      ];
    case 'entitled':
      return [];
    default:
      return verdict satisfies never;
  }
}

/** What the panel beside a request says to a customer, who reads here the words of the pages behind links in mails. */
export const portalRequest: Worded<typeof english> = {
  reading: 'Ihre Anfrage wird nachgesehen',
  failed: {
    title: 'Das lässt sich gerade nicht zeigen',
    text: 'Jira hat nicht rechtzeitig geantwortet. Es wurde nichts geändert.',
    again: 'Noch einmal versuchen',
  },
  hidden: {
    title: 'Hier ist nichts zu zeigen',
    text: 'Wie es mit einer Anfrage weitergeht, sehen alle, die sie gemeldet haben, mit denen sie geteilt ist und die zur selben Organisation gehören, sobald unser Support sie hier bearbeitet.',
  },
  nothing: 'Zu dieser Anfrage gibt es hier nichts zu sagen.',
  progress: 'Wie weit diese Anfrage ist',
  stages: { received: 'Eingegangen', 'in-work': 'In Arbeit', solved: 'Gelöst?', closed: 'Geschlossen' },
  support: {
    due: (by) => `Sie hören bis ${by} von uns`,
    working: 'Wir arbeiten daran',
    late: 'Unsere Antwort verspätet sich',
    lateText: (by, phone) =>
      `Sie sollten bis ${by} von uns hören. ${phone === null ? 'Sie können unten um eine Führungskraft bitten.' : `Rufen Sie uns an unter ${phone}, oder bitten Sie unten um eine Führungskraft.`}`,
    who: (agent, number) =>
      agent === null ? `Fall #${number} liegt bei unserem Support.` : `${agent} arbeitet an Fall #${number}.`,
    severity: (severity) => `${severities[severity]}: ${severityMeanings[severity]}.`,
    countsFrom: (at) => `Der Support ist gerade geschlossen. Ihre Meldung gilt als ${at} eingegangen.`,
    call: (severity, phone) =>
      phone === null
        ? `${severities[severity]} braucht neben der Meldung auch einen Anruf: Bitte rufen Sie uns an.`
        : `${severities[severity]} braucht neben der Meldung auch einen Anruf: Bitte rufen Sie an unter ${phone}.`,
    more: 'Gibt es Neues? Schreiben Sie es als Kommentar zu dieser Anfrage.',
  },
  customer: {
    due: (by) => `Wir warten auf Sie: Bitte antworten Sie bis ${by}`,
    open: 'Wir warten auf Ihre Antwort',
    late: 'Wir warten noch auf Ihre Antwort',
    lateText: (by) => `Wir hatten bis ${by} darum gebeten.`,
    choose: 'Sie haben die Wahl zwischen:',
    unasked: 'Bitte sehen Sie in unsere letzte Nachricht.',
    lowersLater: 'Danach wird die Priorität gesenkt.',
    label: 'Ihre Antwort',
    missing: 'Bitte schreiben Sie Ihre Antwort.',
    send: 'Antwort senden',
    files: 'Dateien gehören in einen Kommentar zu dieser Anfrage.',
  },
  software: {
    title: 'Das braucht eine Änderung der Software',
    text: (agent, on) =>
      agent === null ? `Das haben wir Ihnen ${on} geschrieben.` : `${agent} hat Ihnen das ${on} geschrieben.`,
  },
  confirmation: {
    title: 'Ist es gelöst?',
    text: (agent, on) =>
      agent === null
        ? `Wir haben Ihnen ${on} eine Lösung geschickt.`
        : `${agent} hat Ihnen ${on} eine Lösung geschickt.`,
    yes: 'Ja, es ist gelöst',
    no: 'Nein, ich brauche noch Hilfe',
  },
  closing: {
    closes: (at) => `Wenn wir nichts hören, wird der Fall ${at} geschlossen.`,
    reminds: (on) => ended(`Wir erinnern Sie ${on}`),
    reminded: 'Daran haben wir Sie erinnert.',
    again: 'Sie können ihn jederzeit wieder öffnen.',
  },
  closed: {
    title: (at) => `Geschlossen ${at}`,
    because: {
      confirmed: 'Es wurde bestätigt, dass es gelöst ist.',
      'no-answer': 'Wir haben nichts mehr gehört.',
      'by-agent': 'Unser Support hat den Fall geschlossen.',
    },
  },
  paused: { title: 'Daran können wir noch nicht arbeiten', why: paused },
  supervisor: {
    asked: 'Ihre Bitte liegt bei unseren Führungskräften',
    askedText: (at, byReader) =>
      `${byReader ? `Sie haben ${at} um eine Führungskraft gebeten.` : `Um eine Führungskraft wurde ${at} gebeten.`} Bis zu ihrer Antwort wird Ihr Fall nicht von selbst geschlossen.`,
    taken: (by) => `${by ?? 'Eine Führungskraft'} übernimmt Ihre Bitte`,
    takenText: (at) => `Das war ${at}. Ihr Fall geht inzwischen weiter.`,
  },
  ways: {
    confirm: 'Es ist gelöst',
    reopen: 'Wieder öffnen',
    supervisor: 'Mit einer Führungskraft sprechen',
    comment: 'Unseren Support kommentieren',
  },
  forms: {
    confirm: {
      title: 'Ist es gelöst?',
      lead: 'Der Fall wird dann geschlossen. Sie können ihn jederzeit wieder öffnen.',
      label: null,
      send: 'Ja, es ist gelöst',
    },
    help: {
      title: 'Was stimmt noch nicht?',
      lead: 'Der Fall behält seine Nummer und seine Geschichte.',
      label: 'Sagen Sie es uns in ein, zwei Sätzen (freiwillig)',
      send: 'Ich brauche noch Hilfe',
    },
    reopen: {
      title: 'Was stimmt noch nicht?',
      lead: 'Der Fall behält seine Nummer und seine Geschichte.',
      label: 'Sagen Sie es uns in ein, zwei Sätzen (freiwillig)',
      send: 'Wieder öffnen',
    },
    supervisor: {
      title: 'Mit einer Führungskraft sprechen',
      lead: 'Eine Führungskraft unseres Supports antwortet Ihnen. Ihr Fall wird bis dahin nicht von selbst geschlossen.',
      label: 'Was sollte sie wissen? (freiwillig)',
      send: 'Um eine Führungskraft bitten',
    },
    comment: {
      title: 'Unseren Support kommentieren',
      lead: 'Hier geht es um unseren Support selbst. An Ihrem Fall ändert das nichts.',
      label: 'Was sollen wir beibehalten oder ändern?',
      send: 'Kommentar senden',
    },
    back: 'Zurück',
    missing: 'Bitte schreiben Sie, was wir beibehalten oder ändern sollen.',
    tooLong: 'Das ist länger, als wir aufnehmen können. Bitte kürzen Sie es auf 10.000 Zeichen.',
    notDone: 'Das hat nicht geklappt',
    unreachable: 'Jira hat nicht geantwortet. Ihr Text ist noch da; bitte versuchen Sie es noch einmal.',
  },
  survey: {
    title: 'Wie war unser Support diesmal?',
    scores: { 5: 'Sehr gut', 4: 'Gut', 3: 'Mittelmäßig', 2: 'Schlecht', 1: 'Sehr schlecht' },
    label: 'Was sollen wir beibehalten oder ändern? (freiwillig)',
    missing: 'Bitte wählen Sie eine der fünf Antworten.',
    send: 'Bewertung senden',
  },
  done: {
    answer: 'Vielen Dank. Wir haben Ihre Antwort und machen weiter.',
    confirm: 'Vielen Dank. Der Fall ist geschlossen.',
    help: 'Vielen Dank. Wir haben es erhalten und machen weiter.',
    reopen: 'Vielen Dank. Der Fall ist wieder offen.',
    supervisor: 'Ihre Bitte liegt bei unseren Führungskräften.',
    rate: 'Vielen Dank, dass Sie es uns gesagt haben.',
    comment: 'Vielen Dank, dass Sie es uns gesagt haben.',
  },
};
