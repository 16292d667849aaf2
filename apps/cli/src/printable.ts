/** What comes from outside must not steer the terminal, nor fill it: control characters become `?`, the rest is cut. */
export function printable(text: string, longest: number = 96): string {
  // oxlint-disable-next-line no-control-regex -- they are what is to be found
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
