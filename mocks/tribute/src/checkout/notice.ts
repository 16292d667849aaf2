import type { Outcome } from "./checkout.ts";
import { html, type Html } from "./html.ts";
import { warning } from "./icons.ts";
import type { Texts } from "./texts.ts";

/** What the buyer's last step came to. A decline interrupts; that somebody left is only said. */
export function notice(outcome: Outcome, texts: Texts): Html {
  const role = outcome === "declined" ? "alert" : "status";
  return html`<div class="notice ${outcome}" role="${role}">
    ${warning}
    <p>${texts.outcome[outcome]}</p>
  </div>`;
}
