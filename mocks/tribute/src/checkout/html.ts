const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Markup that is safe to show; only the tag `html` makes it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Of the literal parts of a template, which are ours, and its values, which may be anybody's. */
  static of(parts: readonly string[], values: readonly Interpolated[]): Html {
    return new Html(parts.map((part, index) => part + (index < values.length ? markupOf(values[index]) : "")).join(""));
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template; `undefined` stands for nothing. */
export type Interpolated = Html | string | number | undefined | readonly Html[];

/**
 * Makes markup of a template in which every value that is not markup already is escaped. Values belong between tags or into
 * double-quoted attributes; an attribute that takes a URL needs `destinationOf` besides.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  return Html.of(parts, values);
}

function markupOf(value: Interpolated): string {
  if (value === undefined) return "";
  if (value instanceof Html) return value.toString();
  if (typeof value === "object") return value.map(markupOf).join("");
  return String(value).replace(/[&<>"'`]/g, (character) => entities[character]!);
}

/** A style sheet of ours as markup; nothing may be put into it. */
export function css(parts: TemplateStringsArray): Html {
  return Html.of(parts, []);
}
