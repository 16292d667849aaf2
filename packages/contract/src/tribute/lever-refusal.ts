import { LeverRefused } from "../target.ts";

/** The status with which a lever was refused; undefined when it was pulled. */
export async function leverRefusal(pulling: Promise<unknown>): Promise<number | undefined> {
  try {
    await pulling;
    return undefined;
  } catch (error) {
    if (error instanceof LeverRefused) return error.status;
    throw error;
  }
}
