/** Why a scenario could not be run against a target: nothing is proved, and nothing contradicted. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}
