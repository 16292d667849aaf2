import { buttonStyle } from "./button-style.ts";
import { colours } from "./colours.ts";
import { html, type Html } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { panelStyle } from "./panel-style.ts";

/** The one style sheet, and the hash by which the content security policy knows it; `headers.test.ts` holds them together. */
export const style: { readonly element: Html; readonly sha256: string } = {
  element: html`<style>
    ${colours}${pageStyle}${panelStyle}${buttonStyle}
  </style>`,
  sha256: "jzAAWPMLPMI1FBATA477PTXY+0KH9XpGltlmcBxfyr8=",
};
