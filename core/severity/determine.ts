import type { Answers } from '../intake/answers';
import type { Determination, SeverityReason } from './determination';
import type { Severity } from './level';
import { ownSentences } from './own-words';
import type { Phrase } from './read-text';
import { readText } from './read-text';

/** What a report says in words. */
export interface ReportText {
  readonly subject: string;
  readonly body: string;
}

/** Below this an agent should look whether the text was understood. */
const SURE_ENOUGH = 0.5;

/** How much another phrase of the same level adds to the confidence, and where it ends: words are never certain. */
const FURTHER_PHRASE = 0.05;
const SUREST = 0.95;

type AnswerRule = readonly [
  holds: (answers: Answers) => boolean,
  severity: Severity,
  because: readonly (keyof Answers)[],
];

/** The order of semantics.md section 3; the first row that holds decides. */
const ANSWER_RULES: readonly AnswerRule[] = [
  [({ request }) => request === 'enhancement' || request === 'information', 3, ['request']],
  [
    ({ productionDown, workaround }) => productionDown === 'yes' && workaround !== 'yes',
    1,
    ['productionDown', 'workaround'],
  ],
  [({ productionDown }) => productionDown === 'yes', 2, ['productionDown', 'workaround']],
  [({ impact }) => impact === 'cosmetic', 3, ['impact']],
  [({ impact }) => impact === 'documented-functionality', 2, ['impact']],
];

/**
 * The severity of a report by what it first supplied (C2): its answers, else its words, else 3 with `needsReview`.
 * The customer's own view is recorded and decides nothing (C4).
 */
export function determineSeverity(answers: Answers, text: ReportText): Determination {
  const customerView = answers.severity ?? null;
  const row = ANSWER_RULES.find(([holds]) => holds(answers));
  if (row) {
    const [, severity, because] = row;
    return {
      severity,
      reasons: because.flatMap((name) => answerReason(answers, name)),
      confidence: 1,
      needsReview: false,
      customerView,
    };
  }
  const phrases = readText([...ownSentences(text.subject), ...ownSentences(text.body)]);
  return { ...byText(phrases, answers), customerView };
}

function byText(phrases: readonly Phrase[], answers: Answers): Omit<Determination, 'customerView'> {
  const gravest = phrases.reduce<Severity | null>(
    (level, phrase) => (level && level <= phrase.level ? level : phrase.level),
    null,
  );
  if (gravest === null)
    return { severity: 3, reasons: [{ from: 'default', words: '' }], confidence: 0, needsReview: true };
  const helped = gravest === 1 ? phrases.filter(({ kind }) => kind === 'workaround') : [];
  const deciding = [...phrases.filter(({ level }) => level === gravest), ...helped];
  const words = longest(deciding.map((phrase) => phrase.words));
  const confidence = Math.min(
    SUREST,
    Math.max(...deciding.map(({ weight }) => weight)) + FURTHER_PHRASE * (words.length - 1),
  );
  // D2: what a restart or a workaround solves is not Severity 1.
  const severity = helped.length > 0 ? 2 : gravest;
  const contradicted = severity === 1 && answers.productionDown === 'no';
  return {
    severity,
    reasons: words.map((said): SeverityReason => ({ from: 'text', words: said })),
    confidence: Math.round(confidence * 100) / 100,
    needsReview: confidence < SURE_ENOUGH || contradicted,
  };
}

/** Each once, and none that is part of another. */
const longest = (words: readonly string[]): string[] =>
  [...new Set(words)].filter((said, _, all) => !all.some((other) => other !== said && other.includes(said)));

function answerReason(answers: Answers, name: keyof Answers): SeverityReason[] {
  const value = answers[name];
  return value === undefined ? [] : [{ from: 'answer', words: `${name}: ${value}` }];
}
