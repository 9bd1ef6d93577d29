/** Ends with a full stop, whatever the words end with. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?。！？]["”」』]?$/.test(trimmed) ? trimmed : `${trimmed}。`;
}
