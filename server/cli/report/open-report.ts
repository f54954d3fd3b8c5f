import type { ReportFormat } from './formats';
import type { Report } from './report';

/** Where and for whom the report is. */
export interface FormatSettings {
  readonly colors: boolean;
  /** Paths that others resolve, such as those of annotations, count from this folder. */
  readonly root: string;
}

/** What writes a report; the code of a format is loaded when it is used. */
export async function openReport(format: ReportFormat, { colors, root }: FormatSettings): Promise<Report> {
  switch (format) {
    case 'text':
      return (await import('./text')).textReport(colors);
    case 'json':
      return (await import('./json')).jsonReport;
    case 'sarif':
      return (await import('./sarif')).sarifReport(root);
    case 'junit':
      return (await import('./junit')).junitReport;
    case 'github':
      return (await import('./github')).githubReport(root);
  }
}
