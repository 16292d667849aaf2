import { proves, untouched, type Proof } from "../scenario.ts";

/** Names what a scenario proves by submitting ids that have to be new: nobody has submitted them in a world of its own only. */
export const submits = (...ids: readonly string[]): Proof => ({ ...proves(...ids), world: untouched });
