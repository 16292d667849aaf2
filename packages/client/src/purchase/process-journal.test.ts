import { expect, test } from "vitest";

import { lemonade } from "../lemonade.test-provider.ts";
import { processJournal } from "./process-journal.ts";

const options = { apiKey: "key_a" };

test("an account has one journal in a process, however its client is configured", () => {
  const journal = processJournal(lemonade, options);
  expect(processJournal(lemonade, { apiKey: " key_a " })).toBe(journal);
  expect(processJournal(lemonade, { ...options, baseUrl: `${lemonade.baseUrl}/` })).toBe(journal);
});

test("another account, URL or shop has its own journal", () => {
  const fetch = async (): Promise<Response> => new Response();
  const journals = [
    processJournal(lemonade, options),
    processJournal(lemonade, { apiKey: "key_b" }),
    processJournal(lemonade, { ...options, baseUrl: "http://127.0.0.1:4001" }),
    processJournal({ ...lemonade, name: "tea" }, options),
    processJournal(lemonade, { ...options, fetch }),
  ];
  expect(new Set(journals).size).toBe(journals.length);
});
