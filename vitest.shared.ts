import { defaultServerConditions, type UserConfig } from "vite";

/** Resolves workspace packages to their sources, so that no test needs a build. Both lists are needed in Node. */
const conditions = ["@vitrine/source", ...defaultServerConditions];

/** What every vitest configuration of this workspace starts from. */
export const fromSources: UserConfig = {
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
