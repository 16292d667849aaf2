import type { Random } from "@vitrine/engine";

const hexadecimal = "0123456789abcdef";

/** A random UUID (RFC 4122, version 4), in lower case (T060). */
export function newUuid(random: Random): string {
  const digits = (count: number): string => random.text(count, hexadecimal);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${random.text(1, "89ab")}${digits(3)}-${digits(12)}`;
}
