/** Text that a terminal shows and does not obey: control characters, other than tabs, become visible or go. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** The same, line by line. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
