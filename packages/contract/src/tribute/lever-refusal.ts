import { LeverRefused } from "../target.ts";

/** The status of a refused lever; undefined when it succeeded. */
export async function leverRefusal(pulling: Promise<unknown>): Promise<number | undefined> {
  try {
    await pulling;
    return undefined;
  } catch (error) {
    if (error instanceof LeverRefused) return error.status;
    throw error;
  }
}
