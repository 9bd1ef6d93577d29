import type { PhraseTable } from '../table';
import { hint, impaired } from './failure';
import { helpless, outage, stop, total } from './outage';
import { coping, limited, recovery, workaround } from './relief';
import { cosmetic, howto, question, wish } from './request';

/** English: D1, D2, D7, D8, D13, D15, D16 in the words that people write. */
export const en: PhraseTable = {
  phrases: {
    outage,
    stop,
    impaired,
    hint,
    total,
    helpless,
    workaround,
    limited,
    coping,
    recovery,
    cosmetic,
    wish,
    howto,
    question,
  },
  negation: String.raw`\b(?:not|never|no longer|no|without|neither|nor|nothing|nobody|far from|instead of|avoid|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|doesn't|don't|won't|isnt|arent|doesnt|didnt)\b`,
  noNegation: String.raw`\b(?:not|don't|doesn't|didn't|isn't|no) (?:only|just|merely|sure|certain|clear|know|understand|see|acceptable|idea|clue|doubt|good)\b`,
  boundary: String.raw`\b(?:because|since|that|why|when|while|whenever|but|so|until|after|due to|although|though|if|how|and|or|then)\b`,
  denied: String.raw`^\s?[?:=]+\s?(?:no|false|none)\b`,
  hoped: String.raw`\b(?:until|when|please|need|needs|must|get|to|will|can|could|how|want|bring|if|before|once|unless|should|hope|never|not|isn't|hasn't|haven't|doesn't)\b`,
  imagined: String.raw`\b(?:if|when|whenever|whether|in case|once|as soon as|unless|while|that)\b`,
  supposed: String.raw`^(?:\w+ )?(?:if|in case|suppose|supposing|assuming|assume|imagine|in the event|what (?:happens|if))\b`,
  elsewhere: String.raw`\b(?:test|testing|staging|dev|development|sandbox|qa|uat|demo|trial|training|pre-?prod\w*|non-?prod\w*|integration) (?:servers?|systems?|environments?|instances?|sites?|clusters?|databases?|installations?|machines?)\b|\b(?:in|on) (?:our |the )?(?:staging|dev|sandbox|uat|qa)\b`,
  production: String.raw`(?<!non-?|pre-?|not (?:in |on )?)\b(?:production|prod|live)\b`,
};
