/** Control characters, and those that turn the direction of a line or end it: what follows would not be where it seems. */
// oxlint-disable-next-line no-control-regex -- they are what is to be found
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** What comes from outside must not steer the terminal, nor fill it: such characters become `?`, the rest is cut. */
export function sanitizeLine(text: string, longest: number = 96): string {
  const plain = text.replace(steering, "?");
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** The same for a text of several lines: they stay lines, and nothing is cut. */
export function sanitizeText(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(steering, "?"))
    .join("\n");
}
