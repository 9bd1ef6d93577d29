import { cannot, down, moment, very } from './words';

/** D7: production runs, but something fails. */
export const impaired = String.raw`
  0.85  data loss|lost (?:\w+ )?(?:data|records?|files?|orders?)
  0.85  (?:data|records?|rows?|files?|entries|messages|orders?|lines|notes|marks|numbers|attachments|pages?) (?:\w+ ){0,4}(?:is|are|get|gets|were|have been|has been|went) (?:missing|lost|duplicated|deleted|gone|corrupt\w*)
  0.8   (?:gets?|getting|got|receiv\w+|shows?|throws?|gives?|returns?|reports?|raises?|seeing|with) (?:\w+ ){0,3}(?:errors?|exceptions?)
  0.8   errors? (?:code )?[a-z]*-?\d+
  0.75  errors? (?:when|while|after|during|occurs?|appears?)
  0.8   stack ?trace|traceback|unhandled exception
  0.8   partial(?:ly)? (?:outage|down|unavailable)
  0.8   degrad(?:ed|ation)|performance (?:problems?|issues?)
  0.75  fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?
  0.75  freez(?:es?|ing)|froze(?:n)?|hangs?|hung|(?:gets?|is|are|stays?|jobs?|queue) stuck|unresponsive|stays? (?:in|empty|locked|open)
  0.75  (?:does not|doesn't|doesnt|do not|don't|did not|didn't|will not|won't|no longer|not|isn't|aren't|are not|is not) (?:\w+ )?(?:work|start|open|load|save|print|send|sent|sync|synchroni[sz]e|update|import|export|connect|respond|display|finish|complete|run|appear|arrive|show|shown|calculate|generate|get|transfer|accept|turn|store|deliver|cop(?:y|ied)|contain|detect|recogni[sz]e|match|react|reach|fit|switch|close|read|accepted|transferred|turned|mov|see|drawn|draw)(?:s|ing|ed)?
  0.7   (?:very |extremely |too |really |so )?slow(?:ly|er|ness)?|sluggish|(?:takes?|took) (?:\w+ ){0,3}(?:forever|minutes|hours|secs|seconds|ages)|(?:hours?|minutes?|days?) (?:late|later|delay|behind|longer)|delay(?:s|ed)|lag(?:s|ging)?
  0.7   tim(?:es?|ed|ing)[- ]?out|(?<!session )time-?outs?|memory leak|out of memory|disk (?:quota|full)|access denied
  0.7   broken|malfunction\w*|corrupt(?:ed|ion)?|damaged|implausible|mismatch|garbled
  0.7   (?:stops?|stopped|aborts?|aborted|quits?|terminates?|ends?) (?:half ?way|after|at|in the middle|working|unexpectedly|suddenly|responding|with|\d+)
  0.7   off by (?:one|a day|an hour)|(?:one|two|three|\d+) (?:days?|hours?) (?:too )?(?:early|late|behind|in the (?:future|past))
  0.65  ${cannot} (?!wait|find (?:out|the (?:documentation|manual|setting|option|log))|find it|find any|figure|tell|see (?:it|any|where)|you|we|i )\w+(?: (?:in|on|out|up))?
  0.65  locked out|(?:impossible|no longer possible) to \w+|(?:won't|doesn't|does not) let (?:me|us|users)
  0.7   http (?:error )?[45]\d\d|returns? (?:a )?5\d\d|(?:black|blank|white|blue) screen|screen (?:is|stays) (?:black|blank|white)|(?:hardly|barely) (?:usable|works)
  0.6   (?:was|were|had been) ${very}${down}|inter?mittent(?:ly)?|sporadic(?:ally)?|regression
  0.65  (?:does|do|shows?) nothing|nothing (?:happens|comes)|is (?:this|it) a (?:known )?(?:bug|problem|error|issue)|known (?:bug|issue|problem)
  0.6   (?:problems?|issues?|trouble) (?:with|when|in|after|since)
  0.65  (?:disappears?|vanish(?:es)?|rotated|truncation|choppy|ignores|ignored|jumps?|freezes|grows by|loses|mixed up|leaves us)
  0.65  (?:disconnect(?:s|ed|ion)?|flickers?|stutters?|deadlocks?|segfault|kernel panic|overwritten|overwrites|reverts?|skips|skipped|truncated|unreadable|incomplete|inconsistent|out of sync|mixed up|swapped|logs? (?:me|us|users) out|(?:kicks|throws|kicked|thrown) (?:me |us |users |people )?out|spinning|endless(?:ly)?|overload\w*|bounces?|bounced)
  0.6   (?:security|privacy) (?:hole|issue|problem|leak|breach|vulnerability)|(?:received|sees?|saw|read) (?:the |an? )?(?:\w+ ){0,3}of (?:another|other) (?:customer|user|company)s?|without (?:the )?\w+ (?:role|rights?|permission)
`;

/** Words of failures that wishes and questions use too. */
export const hint = String.raw`
  0.55  errors?|exceptions?|bugs?|defects?|warnings?
  0.55  wrong(?:ly)?|incorrect(?:ly)?|inaccurate|implausible|out of date|false
  0.5   missing|twice|double|duplicat(?:e|es|ed)|lost|den(?:ied|ies)|reject(?:s|ed)|refus(?:es|ed)|unavailable|unexpected(?:ly)?|empty|disabled|blocked|gone|stuck|differ(?:s|ent)?|locked|late
  0.5   invalid|expired|negative|stale|hidden|unwanted|by mistake|accidentally|despite|even though|contrary to|supposed to|not as (?:documented|expected|described)|unlike (?:in|before)|only (?:after|the first|half)|too (?:high|low|many|few|early|late|often)|keeps? \w+ing|over and over|again and again|in the wrong|(?:the|its|their) (?:old|previous|former|last|yesterday's) (?:values?|prices?|figures?|data|state|version|date|address)|remains?|unknown
  0.5   since ${moment}
  0.5   (?:used to|worked well|worked fine|it was|was ok|were ok|worked) (?:\w+ ){0,2}before|before it (?:was|worked)|instead of|although|(?:according to|as described in|should) (?:\w+ ){0,4}(?:manual|documentation|help|docs)|(?:manual|documentation|documented) (?:\w+ )?(?:says|limit)
  0.5   (?:doesn't|doesnt|does not|didn't|did not|aren't|isn't|won't|can't) (?!(?:down|know|understand|see any|find|want|need|like|mind|matter|disturb|work out|hurt|have to|have)\b)\w+
  0.5   (?:every|each) time (?:i|we|it|you|a|the|someone)|always (?:says|shows|comes|ends)|(?:it )?(?:started|began|happens|occurs|happened) (?:with|when|after|since|again|for|only|to)|only works? (?:in|with|if|when|for)
  0.5   still (?:go|goes|shows?|comes?|sends?|appears?|uses?|gets?|stands?|prints?|says)|(?:down|dropped|fell) (?:by )?\d+ ?(?:%|percent)|(?:gets?|have|has|receives?) no \w+
  0.5   no longer (?!down|need|with)\w+|(?:not|can't|cannot)(?: \w+){0,4} any ?more
`;
