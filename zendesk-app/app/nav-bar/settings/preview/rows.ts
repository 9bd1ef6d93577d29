import { type PreviewedIncident, type PreviewRow, previewRows, type Reader } from '../../../../../core';
import { processWords } from '../../../texts/process/words';
import { settingsSaid } from '../../../texts/settings-said';

/** What the change does to one incident, line by line, in the reader's language. */
export const rowsOf = (incident: PreviewedIncident, reader: Reader): PreviewRow[] =>
  previewRows(incident, { ...reader, time: processWords.time }, settingsSaid);
