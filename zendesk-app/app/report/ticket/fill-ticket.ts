import { z } from 'zod';
import { reportFields } from '../../../effects/report-fields';
import type { Installation } from '../../../setup';
import { tagOf } from '../../../setup/ticket-fields';
import type { Zaf } from '../../zaf/zaf';
import type { JudgedReport } from '../judge-report';

/** What was written into the new ticket last, so that a second time puts it in the place of the first. */
export interface Filled {
  readonly subject: string;
  readonly body: string;
  readonly fields: ReadonlyMap<number, string>;
}

const composer = z.looseObject({
  comment: z.looseObject({ text: z.string().nullish(), type: z.string().nullish() }).optional(),
});

/**
 * Writes a report into Zendesk's new ticket, which the agent submits: what the agent typed into the composer stays. Throws
 * what the page around us refuses; a second try is then as good as the first.
 */
export async function fillTicket(
  zaf: Zaf,
  installation: Pick<Installation, 'fields' | 'form'>,
  { report, caller }: Pick<JudgedReport, 'report' | 'caller'>,
  before: Filled | null,
): Promise<Filled> {
  const fields = valuesOf(installation, report);
  const gone = [...(before?.fields.keys() ?? [])].filter((id) => !fields.has(id)).map((id) => [id, ''] as const);
  await zaf.set({ 'ticket.requester': { id: caller.id } });
  await zaf.set({ 'ticket.form.id': installation.form, 'ticket.subject': report.subject });
  // The form shows some fields only after others: what brings a field is written before it.
  const [first, rest] = byTurn(installation, [...gone, ...fields]);
  await zaf.set(first);
  await zaf.set(rest);
  await writeBody(zaf, report.body, before?.body ?? null);
  return { subject: report.subject, body: report.body, fields };
}

/** The custom fields by id, as apps write them: a mark is `yes`. */
function valuesOf({ fields }: Pick<Installation, 'fields'>, report: JudgedReport['report']): Map<number, string> {
  const written = reportFields({ fields }, report).map(
    ({ id, value }) => [id, value === true ? 'yes' : String(value)] as const,
  );
  return new Map([...written, [fields.channel, tagOf('channel', 'phone')]]);
}

function byTurn(
  { fields }: Pick<Installation, 'fields'>,
  values: readonly (readonly [number, string])[],
): [Record<string, string>, Record<string, string>] {
  const parents = [fields.request, fields.software, fields.server];
  const marks = [fields.software, fields.server];
  const named = (wanted: boolean) =>
    Object.fromEntries(
      values
        .filter(([id]) => parents.includes(id) === wanted)
        .map(([id, value]) => [
          `ticket.customField:custom_field_${id}`,
          value === '' && marks.includes(id) ? 'no' : value,
        ]),
    );
  return [named(true), named(false)];
}

async function writeBody(zaf: Zaf, body: string, before: string | null): Promise<void> {
  const { comment } = await zaf.get(['comment'], composer);
  const text = comment?.text ?? '';
  const own = text.replace(/<[^>]*>|&nbsp;/g, '').trim();
  if (comment?.type !== 'publicReply') await zaf.set({ 'comment.type': 'publicReply' });
  if (own === '' || own === before?.trim()) await zaf.set({ 'comment.text': body });
  else if (before !== null && text.includes(before))
    await zaf.set({ 'comment.text': text.replace(before, () => body) });
  else await zaf.invoke('comment.appendText', body);
}
