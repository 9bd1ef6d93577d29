import type { Answers } from '../intake/answers';
import type { Determination, SeverityReason } from './determination';
import type { Severity } from './level';
import { ownSentences } from './own-words';
import type { PhraseKind } from './phrases/table';
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

/** More reasons than these nobody reads. */
const MOST_REASONS = 12;

/** Of so many it is looked whether one is part of another. */
const MOST_WORDS = 40;

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
  return { ...byText(phrasesOf(text), answers), customerView };
}

/** The subject of an answer quotes what it answers: it counts where the body says nothing. */
const ANSWER = /^\s*(?:re|aw|antw|sv|rv|tr)\s*:/i;

function phrasesOf({ subject, body }: ReportText): Phrase[] {
  const own = ownSentences(body);
  const said = ANSWER.test(subject) ? readText(own) : [];
  return said.length > 0 ? said : readText([...ownSentences(subject), ...own]);
}

const STILL: readonly PhraseKind[] = ['outage', 'stop'];

/**
 * What a report's phrases add up to; the first row that holds decides, and its phrases are the reasons. D1 is a stop of all
 * that cannot be helped; D2 and D8: what a workaround solves, or what others can do meanwhile, is not Severity 1.
 */
const TEXT_RULES: readonly TextRule[] = [
  { severity: 2, needs: [STILL, ['workaround']] },
  { severity: 1, needs: [['outage'], ['total', 'helpless']], unless: ['coping'] },
  { severity: 2, needs: [STILL, ['limited']] },
  { severity: 1, needs: [['outage']] },
  { severity: 1, needs: [['stop'], ['total', 'helpless']] },
  { severity: 1, needs: [['impaired'], ['total'], ['helpless']], unless: ['workaround', 'limited', 'coping'] },
  { severity: 2, needs: [['stop', 'impaired', 'workaround']] },
  { severity: 2, needs: [['hint', 'coping']], unless: ['cosmetic', 'wish', 'howto'] },
  { severity: 3, needs: [['cosmetic', 'wish', 'howto', 'question']] },
];

interface TextRule {
  readonly severity: Severity;
  /** A phrase of each of these. */
  readonly needs: readonly (readonly PhraseKind[])[];
  /** And none of these. */
  readonly unless?: readonly PhraseKind[];
}

function byText(phrases: readonly Phrase[], answers: Answers): Omit<Determination, 'customerView'> {
  const said = new Set(phrases.map(({ kind }) => kind));
  const holds = (kinds: readonly PhraseKind[]): boolean => kinds.some((kind) => said.has(kind));
  const rule = TEXT_RULES.find(({ needs, unless = [] }) => needs.every(holds) && !holds(unless));
  if (!rule) return { severity: 3, reasons: [{ from: 'default', words: '' }], confidence: 0, needsReview: true };
  const { severity } = rule;
  const deciding = phrases.filter(({ kind }) => rule.needs.some((kinds) => kinds.includes(kind)));
  const words = longest([...new Set(deciding.map((phrase) => phrase.words))].slice(0, MOST_WORDS)).slice(
    0,
    MOST_REASONS,
  );
  const confidence = Math.min(
    SUREST,
    Math.max(...deciding.map(({ weight }) => weight)) + FURTHER_PHRASE * (words.length - 1),
  );
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
  words.filter((said) => !words.some((other) => other !== said && other.includes(said)));

function answerReason(answers: Answers, name: keyof Answers): SeverityReason[] {
  const value = answers[name];
  return value === undefined ? [] : [{ from: 'answer', words: `${name}: ${value}` }];
}
