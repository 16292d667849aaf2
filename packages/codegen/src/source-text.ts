/** The first line of every generated file. */
export const banner: string = "// Generated from openapi.yaml by `pnpm generate`. Do not edit.";

/** A JavaScript literal for a string. */
export function quoted(value: string): string {
  return JSON.stringify(value);
}

/** A name in the case of types: `bunaistore` → `Bunaistore`, `mock-shop` → `MockShop`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** A name in the case of values: `bunaistore` → `bunaistore`, `mock-shop` → `mockShop`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A JSDoc line for a declaration, indented by `indent` spaces; nothing for an empty text. */
export function remark(text: string, indent: number): string {
  if (text === "") return "";
  return `${" ".repeat(indent)}/** ${text.replaceAll(/\s*\n\s*/g, " ").replaceAll("*/", "* /")} */\n`;
}

/** A type-only import with sorted names; nothing for no names. */
export function typeImport(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].toSorted();
  return sorted.length === 0 ? "" : `import type { ${sorted.join(", ")} } from ${quoted(from)};\n`;
}
