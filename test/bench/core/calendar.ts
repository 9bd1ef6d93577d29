/** What the calendar's answers cost, beside the libraries of its field. */
export async function benchCalendar(): Promise<void> {}
