import { html, type Html } from "./html.ts";
import type { Language } from "./language.ts";
import { style } from "./style.ts";
import { textsIn } from "./texts.ts";

/** A whole page of the checkout: its head, the word that it is a mock, and `main`. The empty icon saves a request. */
export function documentOf(language: Language, page: { readonly title: string; readonly main: Html }): string {
  const texts = textsIn[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${page.title}</title>
        ${style.element}
      </head>
      <body>
        <header class="mock">
          <p><strong>${texts.mock.name}</strong> ${texts.mock.explanation}</p>
        </header>
        ${page.main}
      </body>
    </html> `.toString();
}
