/** A provider to be scaffolded. */
export interface NewProvider {
  /** "lemon-ade", as in folders, the control API and `--only`. */
  readonly name: string;
  /** "Lemon Ade", as its owner writes it. */
  readonly title: string;
  /** Origin of the real service: "https://api.lemon-ade.example". */
  readonly origin: string;
}

/**
 * Describes a provider; anything omitted is derived from its name.
 * @throws for a name that is not kebab-case, a title that cannot be written into files, an invalid origin
 */
export function describeProvider(
  name: string,
  { title = titleOf(name), origin = `https://api.${name}.example` }: { title?: string; origin?: string } = {},
): NewProvider {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) {
    throw new Error(`Cannot scaffold "${name}": the name is not kebab-case. Give one like lemonade or lemon-ade.`);
  }
  if (!/^[A-Za-z][A-Za-z0-9]*([ .-][A-Za-z0-9]+)*$/.test(title)) {
    throw new Error(
      `Cannot scaffold ${name}: the title "${title}" is more than words of letters and digits. Give one like "Lemon Ade".`,
    );
  }
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new Error(
      `Cannot scaffold ${name}: "${origin}" is no origin. Give one like https://api.${name}.example, without a path.`,
    );
  }
  return { name, title, origin };
}

/** "LemonAde", as codegen names types. */
export function pascalOf(name: string): string {
  return titleOf(name).replaceAll(" ", "");
}

/** "lemonAde", as codegen names values. */
export function camelOf(name: string): string {
  const pascal = pascalOf(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

function titleOf(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
