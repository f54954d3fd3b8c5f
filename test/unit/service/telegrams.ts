/** Transcriptions that several tests read; the words are ours, the form is that of the published volumes. */

/** Markers 0 to 2, a section with articles, a page, an insertion, notes that refer to each other. */
export const telegram = `41. Telegram From the Embassy in Norway to the Department of State 0

Oslo, March 4, 1957, 6 p.m.

612. Foreign Minister received me today.

(1)

He raised the treaty of which we sent the draft.1 Article III of it is his concern.

Article III–Substitute “The waters shall be [Page 77] open to the fishing boats of either party.”

Article IV will be dropped.

(2)

I said that GOI views differ. [3 lines of source text not declassified] He took note.2

Straight
  1. Source: Department of State, Central Files, 657.00/3–457. Confidential; Priority. Repeated to Reykjavik.
  2. Not printed; see Document 42.
  3. In telegram 618, March 6, the Embassy corrected this. See footnote 1 above.
`;

/** Two documents, the second with a reference to a note of the first. */
export const volume = `${telegram}
42. Editorial Note

On March 9 the talks came to an end. The Embassy’s report on them is Document 41; see also footnote 2, Document 41.
`;
