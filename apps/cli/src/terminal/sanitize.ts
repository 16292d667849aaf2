/** Control characters, and characters that change a line's direction or end it: they could disguise the text after them. */
// oxlint-disable-next-line no-control-regex -- it has to match them
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Makes external text safe for the terminal: control characters become `?`, and long text is cut. */
export function sanitizeLine(text: string, longest: number = 96): string {
  const plain = text.replace(controlCharacters, "?");
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** Like `sanitizeLine` for text of several lines: line breaks stay, and nothing is cut. */
export function sanitizeText(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(controlCharacters, "?"))
    .join("\n");
}
