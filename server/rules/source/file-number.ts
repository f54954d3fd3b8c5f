import { markerEndingAt } from '../../footnotes/marker';
import { daysInMonth, monthNames } from '../../syntax/calendar';
import { isDigit } from '../../syntax/character';
import { digitRuns } from '../../syntax/digit-runs';
import type { DocumentTree } from '../../syntax/tree';
import { paperYear } from '../paper-year';
import type { DocumentRule } from '../rule';

/** A number of the central files: subject, stroke, month, dash, day and year run together. */
const fileNumber =
  /(?<![\w./])\d{3}[A-Z]{0,2}(?:\.[\dA-Z()]{0,12})?(?:[–-][A-Z]{2,4})?\/(\d{1,3})[–—-](\d{2,6})(?![\d/])/y;
/** The system of subject, month, day and year began before the oldest volumes of this form and ended in 1963. */
const firstYear = 40;
const lastYear = 63;
/** Before it the number behind the stroke counts the papers of a subject, and a dash makes a range: `812.6363/12–28`. */
const firstYearOfDates = 1944;
/** `JCS 570/40–50`, `FO 371/52–61`: a number of three digits with an agency in front of it is of that agency's papers. */
const agency = /\b[A-Z]{2,5} $/;
const longestAgency = 8;

export const fileNumberDate: DocumentRule = {
  scope: 'document',
  metadata: {
    id: 'source/file-number',
    severity: 'warning',
    title: 'A central-files number whose date is none',
    why: 'Central-files numbers end with month, day and year: 9–2958 is September 29, 1958. A date that does not exist means a misread digit, and the paper is not found.',
    example: {
      wrong:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/19–2958. Secret.\n',
      right:
        '1. Memorandum of Conversation1\n\nTokyo, May 4, 1958.\n\nThe Ambassador called.\n  1. Source: Department of State, Central Files, 794.5/9–2958. Secret.\n',
    },
    fix: 'none',
  },
  check({ tree, markers }, report) {
    let from = 0;
    for (const run of digitRuns(tree)) {
      if (run < from || !mayBeSubject(tree.text, run)) continue;
      fileNumber.lastIndex = run;
      const hit = fileNumber.exec(tree.text);
      if (hit === null) continue;
      from = fileNumber.lastIndex;
      const end = hit.index + hit[0].length;
      const dayYearStart = end - (hit[2] ?? '').length;
      const trueEnd = Math.max(markerEndingAt(markers, end)?.start ?? end, dayYearStart);
      const fault = faultOf(hit[1] ?? '', tree.text.slice(dayYearStart, trueEnd));
      if (fault === undefined || isOfOtherFiles(tree, run)) continue;
      report({
        span: { start: hit.index, end: trueEnd },
        message: `This file number cannot be right: ${fault}. It ends with month, day and year, as 9–2958 is September 29, 1958.`,
      });
    }
  },
};

/** Whether the number at `start` is none with a date at its end. */
function isOfOtherFiles(tree: DocumentTree, start: number): boolean {
  const isPlain = tree.text.charCodeAt(start + 3) === 47;
  if (isPlain && agency.test(tree.text.slice(Math.max(0, start - longestAgency), start))) return true;
  return (paperYear(tree) ?? firstYearOfDates) < firstYearOfDates;
}

/** Whether a number of three digits begins at `run`, behind which a file number may go on. */
function mayBeSubject(text: string, run: number): boolean {
  if (!isDigit(text.charCodeAt(run + 1)) || !isDigit(text.charCodeAt(run + 2))) return false;
  const next = text.charCodeAt(run + 3);
  // A full stop, a stroke, a dash or a capital.
  return next === 46 || next === 47 || next === 45 || next === 0x2013 || (next >= 65 && next <= 90);
}

/** What keeps month and day-with-year from being a date; undefined when they are one. */
function faultOf(monthText: string, dayYear: string): string | undefined {
  const month = Number(monthText);
  if (month < 1 || month > 12) return `there is no month ${monthText}`;
  if (dayYear.length < 3) return `“${dayYear}” is too short for a day and a year`;
  if (dayYear.length > 4) return `“${dayYear}” is too long for a day and a year`;
  const year = Number(dayYear.slice(-2));
  const day = Number(dayYear.slice(0, -2));
  if (year < firstYear || year > lastYear) return `these files had no papers of 19${dayYear.slice(-2)}`;
  if (day >= 1 && day <= daysInMonth(1900 + year, month)) return undefined;
  return `${monthNames[month - 1] ?? ''} has no day ${day}`;
}
