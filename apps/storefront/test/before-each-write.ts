import type { DatabaseSync } from "node:sqlite";

/** Calls back just before each write: before `run` of every statement that the database prepares from now on. */
export function beforeEachWrite(database: DatabaseSync, callback: () => void): void {
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    const statement = prepare(sql);
    return new Proxy(statement, {
      get: (_statement, name) => {
        if (name === "run") callback();
        return (statement[name as keyof typeof statement] as () => unknown).bind(statement);
      },
    });
  };
}
