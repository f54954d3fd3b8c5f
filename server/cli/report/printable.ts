// Control characters and what turns the direction of writing: a transcription must not steer the terminal.
const steering = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** `text` as one line that is safe to print: tabs and line breaks are spaces, other controls visible signs. */
export function printable(text: string): string {
  return text.replace(steering, (character) => {
    if (character === '\t' || character === '\n' || character === '\r') return ' ';
    const code = character.charCodeAt(0);
    // U+2400 and following are the pictures of the first 32 controls.
    return code < 32 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
