/**
 * What the generated operation tables are made of.
 *
 * The tables hold no code of their own beside precompiled checks, so that start-up compiles nothing.
 */

/** One reason why a value does not fit its schema, in the shape that precompiled checks report. */
export interface Misfit {
  /** JSON pointer into the checked value; `""` is the value itself. */
  readonly instancePath: string;
  /** The schema keyword that refused, `required` or `minimum`, say. */
  readonly keyword: string;
  /** What the keyword has to say, such as `{ missingProperty: "product_id" }`. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A precompiled check: true when the value fits; if not, `errors` holds the first misfit found (all branches of a union). */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly Misfit[] | null;
}

/** One documented path or query parameter, with the type its text is turned into before it is checked. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly required: boolean;
}

/** One documented operation: where it is reached, what it takes, and its one successful status. */
export interface Operation {
  readonly method: string;
  /** As documented, with its parameters in braces: `/v1/orders/{id}`. */
  readonly path: string;
  readonly success: number;
  readonly parameters: readonly Parameter[];
  /** Checks the object of query values after their texts were turned into numbers and booleans. */
  readonly query?: Check;
  readonly body?: { readonly required: boolean; readonly check: Check };
}

/** The operations of one API by their names, `"POST /v1/orders"`. */
export type OperationTable<Operations> = { readonly [Name in keyof Operations]: Operation };

/** What a documented answer must look like: its JSON body and the headers it must not lack. */
export interface AnswerCheck {
  readonly body?: Check;
  /** Names as documented; header names are compared without case. */
  readonly headers: readonly string[];
}

/** The documented answers of one operation by status. */
export type AnswerChecks = Readonly<Record<number, AnswerCheck>>;
