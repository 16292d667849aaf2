import { createMatcher } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { operations } from "@vitrine/specs/control";
import { answers } from "@vitrine/specs/control/answers";
import { onTestFinished } from "vitest";

import { serve } from "../serve.ts";
import type { Serving } from "../serve.ts";
import { createWorlds } from "../worlds.ts";
import type { Worlds, WorldsOptions } from "../worlds.ts";
import { ask } from "./ask.ts";
import type { Question, Reply } from "./ask.ts";

/** A server that validates every answer of its control API against the spec. */
export interface Steering extends Serving {
  readonly worlds: Worlds;
  /** Calls the control API; `path` follows `/_vitrine`. */
  control(method: string, path: string, body?: Question["body"], headers?: Question["headers"]): Promise<Reply>;
  /** The default world's BunaiStore. */
  shop(method: string, path: string, body?: Question["body"]): Promise<Reply>;
}

/** Opens such a server with manual worlds. It is closed at the end of the test. */
export async function steer(options: Partial<WorldsOptions> = {}): Promise<Steering> {
  const worlds = createWorlds({ providers: { bunaistore }, clock: "manual", ...options });
  const serving = await serve(worlds, { graceMs: 0 });
  onTestFinished(async () => {
    worlds.close();
    await serving.close();
  });
  return {
    ...serving,
    worlds,
    control: async (method, path, body, headers) => {
      const reply = await ask(`${serving.url}/_vitrine${path}`, question(method, headers, body));
      checkAnswer(method, `/_vitrine${path.replace(/\?.*/, "")}`, reply);
      return reply;
    },
    shop: (method, path, body) => ask(serving.url + path, question(method, { "x-api-key": "sk_live_demo" }, body)),
  };
}

function question(method: string, headers: Question["headers"] = {}, body: Question["body"]): Question {
  return { method, headers, ...(body === undefined ? undefined : { body }) };
}

const match = createMatcher(operations);

function checkAnswer(method: string, path: string, reply: Reply): void {
  const name = documentedName(method, path);
  if (name === undefined) return;
  const documented = answers[name][reply.status];
  if (!documented) throw new Error(`${name} answered ${reply.status}, which its spec does not have: ${reply.text}`);
  if (documented.body && !documented.body(reply.json())) {
    throw new Error(`${name} answered ${reply.text}, which does not fit: ${JSON.stringify(documented.body.errors)}`);
  }
}

function documentedName(method: string, path: string): keyof typeof answers | undefined {
  const found = match(method, path);
  const name =
    found.kind === "found"
      ? found.name
      : `${method} ${path.replace(/^\/_vitrine\/worlds\/[^/]+/, "/_vitrine/worlds/{world}")}`;
  return name in answers ? (name as keyof typeof answers) : undefined;
}
