// Made up for the tests, in the form of the printed volumes.

/** Two documents without a fault. */
export const faultless = `1. Telegram From the Legation in Ruritania to the Department of State1

Strelsau, March 4, 1957, 9:30 p.m.

212. Deptel 98. The harbor master received me this morning and [Page 2] spoke of the lamps.

(1) The northern lamp will be lit again before Easter.

(2) The southern lamp waits for the oil which the Ministry has [garble] promised.2
Hallam
  1. Source: Department of State, Central Files, 799.00/3–457. Secret; Priority. Drafted by Hallam. Repeated to Lisbon.
  2. See Document 2.

2. Memorandum of Conversation1

Washington, March 6, 1957.

The Minister called about the oil. He left a note.
  1. Source: Department of State, Central Files, 799.00/3–657. Confidential.
`;

/** One document with an error (a marker without a note) and a warning (March 5, 1957, was a Tuesday). */
export const faulty = `1. Telegram From the Legation in Ruritania to the Department of State[^1]

Strelsau, Friday, March 5, 1957, 9:30 p.m.

213. The lamps are lit.[^7]
Hallam
  1. Source: Department of State, Central Files, 799.00/3–557. Secret.
`;

/** One document with a warning and no error. */
export const doubtful = faulty.replace('[^7]', '');
