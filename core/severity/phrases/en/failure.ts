import { cannot, down, very } from './words';

/** D7: production runs, but something fails. */
export const impaired = String.raw`
  0.85  data loss|lost (?:\w+ )?(?:data|records?|files?|orders?)
  0.85  (?:data|records?|rows?|files?|entries|messages|orders?) (?:is|are|get|were|have been|has been|went) (?:missing|lost|duplicated|deleted|gone|corrupt\w*)
  0.8   (?:gets?|getting|got|receiv\w+|shows?|throws?|gives?|returns?|reports?|raises?|seeing|with) (?:\w+ ){0,3}(?:errors?|exceptions?)
  0.8   errors? (?:code )?[a-z]*-?\d+
  0.75  errors? (?:when|while|after|during|occurs?|appears?)
  0.8   stack ?trace|traceback
  0.8   partial(?:ly)? (?:outage|down|unavailable)
  0.8   degrad(?:ed|ation)|performance (?:problems?|issues?)
  0.75  fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?
  0.75  freez(?:es?|ing)|froze(?:n)?|hangs?|hung|(?:gets?|is|are) stuck|unresponsive
  0.75  (?:does not|doesn't|do not|don't|did not|didn't|will not|won't|no longer|not|isn't|aren't) (?:\w+ )?(?:work|start|open|load|save|print|send|sent|sync|synchroni[sz]e|update|import|export|connect|respond|display|finish|complete|run|appear|arrive|show|calculate|generate)(?:s|ing|ed)?
  0.7   (?:very |extremely |too |really |so )?slow(?:ly|er|ness)?|sluggish
  0.7   tim(?:es?|ed|ing)[- ]?out|time-?outs?|memory leak|out of memory
  0.7   broken|malfunction\w*|corrupt(?:ed|ion)?
  0.7   (?:stops?|stopped|aborts?|aborted|quits?|terminates?) (?:half ?way|after|at|in the middle|working|unexpectedly|suddenly|responding)
  0.7   off by (?:one|a day|an hour)|one (?:day|hour) (?:early|late)
  0.65  ${cannot} (?!wait|find (?:out|the (?:documentation|manual|setting|option))|figure|tell)\w+(?: (?:in|on|out|up))?
  0.65  locked out|(?:impossible|no longer possible) to \w+|(?:won't|doesn't|does not) let (?:me|us|users)
  0.7   http (?:error )?5\d\d|(?:black|blank|white|blue) screen|screen (?:is|stays) (?:black|blank|white)|(?:hardly|barely) (?:usable|works)
  0.6   (?:was|were|had been) ${very}${down}|intermittent(?:ly)?|sporadic(?:ally)?|regression
  0.6   (?:problems?|issues?|trouble) (?:with|when|in|after|since)
`;

/** Words of failures that wishes and questions use too. */
export const hint = `
  0.55  errors?|exceptions?|bugs?|defects?
  0.55  wrong(?:ly)?|incorrect(?:ly)?|inaccurate
  0.5   missing|twice|duplicat(?:e|es|ed)|lost|den(?:ied|ies)|rejected|refused|unavailable|unexpected(?:ly)?
`;
