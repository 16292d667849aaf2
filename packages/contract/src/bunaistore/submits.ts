import { proves, untouched, type Proof } from "../scenario.ts";

/** Tags a scenario that submits ids which must be new. Only in a world of its own has nobody submitted them. */
export const submits = (...ids: readonly string[]): Proof => ({ ...proves(...ids), world: untouched });
