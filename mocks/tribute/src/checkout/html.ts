const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Markup that is safe to show; only the `html` tag creates it. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Combines a template's literal parts, which are trusted, with its values, which are not. */
  static of(parts: readonly string[], values: readonly Interpolated[]): Html {
    return new Html(parts.map((part, index) => part + (index < values.length ? markupOf(values[index]) : "")).join(""));
  }

  toString(): string {
    return this.#markup;
  }
}

/** A value in a template; `undefined` renders as nothing. */
export type Interpolated = Html | string | number | undefined | readonly Html[];

/**
 * Builds markup from a template, escaping every value that is not markup already. Values belong between tags or in
 * double-quoted attributes; an attribute that takes a URL also needs `destinationOf`.
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

/** Wraps a trusted style sheet as markup; takes no values. */
export function css(parts: TemplateStringsArray): Html {
  return Html.of(parts, []);
}
