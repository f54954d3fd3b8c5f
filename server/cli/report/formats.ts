/** The forms that a report of `telegram lint` can have; the first is the usual one. */
export const reportFormats = ['text', 'json', 'sarif', 'junit', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];
