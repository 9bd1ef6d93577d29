import { cannot, doWork, down, everybody, failsTo, is, machine, nobody, somethingIs, system, very } from './words';

/** D1: production down and inoperable. */
export const outage = String.raw`
  0.9   ${system}(?: \w+){0,2}${is} ${very}${down}
  0.9   ${system} ${very}${down}
  0.6   ${somethingIs} ${very}${down}
  0.7   how long (?:will|is|are) (?:\w+ ){1,3}(?:be |going to be )?down
  0.75  (?:brought|brings|took|takes) (?:\w+ ){0,2}${system} ${down}
  0.9   (?:total |complete |full |major |system |service |production |system-?wide )?outage
  0.9   inoperable|inoperative
  0.9   (?:complete|total|system-?wide) (?:failure|breakdown|loss of service)
  0.9   standstill|stands? still|standing still
  0.85  ${nobody} (?:can|could|is able to) ${doWork}
  0.85  ${everybody} (?:\w+ )?${cannot} ${doWork}
  0.8   (?:we|our users|users|staff|people) ${cannot} work(?: at all)?(?! (?:around|with|out|on))
  0.85  (?:production(?: lines?)?|business|operations?|the plant|warehouse|shop floor|shipping|all work|everything) (?:has |have |is |are )?(?:been )?${very}(?:stopped|halted|blocked|dead|paraly[sz]ed|interrupted)
  0.8   ${system}(?: \w+){0,2}${is} ${very}(?:off ?line|unavailable|unreachable|inaccessible|out of service|unusable|dead)
  0.8   ${system}(?: \w+)? ${very}(?:off ?line|unreachable|inaccessible|unusable)
  0.8   all (?:\w+ ){1,3}(?:are |went )?${very}(?:off ?line|unreachable|inaccessible|down)
  0.6   (?<=^|[:;,] )(?!(?:scroll|slow|shut|count|page|drop|break|key|arrow|up|cool|power) )\w+(?: (?!shut|slow|scroll)\w+)? down[.!]*$
  0.7   ${cannot} (?:access|reach|connect to|use|open|log ?in to) (?:\w+ )?(?:production|prod|live)(?: \w+)?
  0.8   ${machine}(?: \w+)? ${failsTo} ${very}(?:start|boot|come up|come back|respond)
  0.8   ${system}(?: \w+)?(?:${is} not| isn't| aren't) ${very}(?:responding|running|reachable|available|operational|usable|coming up|starting)
  0.8   (?:production|prod|live|(?:whole|entire|complete) \w+)(?: \w+)? (?:${failsTo} work|isn't working|stopped working)
  0.8   (?:production|prod|live|(?:whole|entire|complete) \w+)(?: \w+)?${is} ${very}not working
  0.75  nothing (?:works|is working|responds)(?: any ?more)?|nothing's working|everything is (?:broken|failing)
  0.75  (?:production|prod|live) \w+ (?:has |have )?failed
  0.7   ${machine}(?: \w+)? (?:has |have )?(?:just )?crashed
`;
