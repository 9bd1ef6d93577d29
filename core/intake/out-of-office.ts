import { withoutReplyPrefixes, withoutTags } from './reply-prefix';

/**
 * How out-of-office replies begin their subject, by language. Exchange and iCloud set no header, so this is all there is.
 */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'automatic reply',
    'automatic response',
    'auto reply',
    'auto-reply',
    'autoreply',
    'auto response',
    'auto-response',
    'autoresponse',
    'out of office',
    'out-of-office',
    'out of the office',
    'out of office reply',
    'out of office autoreply',
    'out of office auto-reply',
    'out of office message',
    'out of office notification',
    'ooo',
    'vacation reply',
    'vacation response',
    'vacation message',
    'away from office',
    'away from the office',
    'away from my mail',
  ],
  cs: ['automatická odpověď', 'mimo kancelář'],
  da: ['autosvar', 'automatisk svar', 'ikke til stede', 'ikke på kontoret', 'fraværsbesked', 'fraværsmeddelelse'],
  de: [
    'automatische antwort',
    'automatische rückantwort',
    'abwesenheitsnotiz',
    'abwesenheitsnachricht',
    'abwesenheitsmeldung',
    'abwesend',
    'nicht im büro',
    'nicht im haus',
    'außer haus',
    'ausser haus',
  ],
  el: ['αυτόματη απάντηση'],
  es: ['respuesta automática', 'fuera de la oficina', 'fuera de oficina', 'mensaje de ausencia'],
  fi: ['automaattinen vastaus', 'poissa', 'poissa toimistosta', 'poissaoloviesti', 'poissaoloilmoitus'],
  fr: [
    'réponse automatique',
    "message d'absence",
    "notification d'absence",
    "avis d'absence",
    'absence du bureau',
    'absent du bureau',
  ],
  hu: ['automatikus válasz'],
  it: ['risposta automatica', 'fuori sede', 'fuori ufficio', "fuori dall'ufficio", 'messaggio di assenza'],
  ja: ['自動応答', '自動返信', '不在通知', '不在自動応答'],
  ko: ['자동 회신', '자동회신', '자동 응답', '부재중'],
  nl: ['automatisch antwoord', 'afwezigheidsbericht', 'afwezigheidsmelding', 'afwezig', 'niet aanwezig'],
  no: ['automatisk svar', 'autosvar', 'fraværsmelding', 'fraværende', 'ikke på kontoret', 'ikke til stede'],
  pl: ['automatyczna odpowiedź', 'odpowiedź automatyczna', 'autoodpowiedź', 'poza biurem', 'nieobecność w biurze'],
  pt: ['resposta automática', 'fora do escritório', 'ausência temporária', 'mensagem de ausência'],
  ro: ['răspuns automat'],
  ru: ['автоматический ответ', 'автоответ', 'вне офиса'],
  sv: ['automatiskt svar', 'autosvar', 'frånvaromeddelande', 'frånvarande', 'inte på kontoret'],
  tr: ['otomatik yanıt'],
  uk: ['автоматична відповідь'],
  zh: ['自动回复', '自动答复', '自動回覆', '自動回復', '不在办公室', '不在辦公室'],
};

const ALL = [...new Set(Object.values(PHRASES).flat())];

/** What may follow the phrase: nothing, a mark, or when. Any other word makes it a sentence: "Out of office plugin fails". */
const FOLLOWS = /^(?:$| ?[:：|(（[]| [–—-] |[ ,](?:until|till|from|bis|vom|ab)\b)/u;

/** Whether a subject begins as out-of-office replies do: the phrase itself, not its mention, and not a reply to one. */
export function isOutOfOffice(subject: string): boolean {
  const plain = withoutTags(subject).replaceAll('’', "'").toLowerCase();
  return ALL.some((phrase) => plain.startsWith(phrase) && follows(plain.slice(phrase.length)));
}

const follows = (rest: string): boolean =>
  FOLLOWS.test(rest) || (rest.startsWith(' ') && withoutReplyPrefixes(rest) !== rest.trim());
