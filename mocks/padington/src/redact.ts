const removed = "…";

/** Matches names of fields that hold a password. */
const secretName = /passw|(?<![a-z0-9])(?:pass|pwd|psw|pw)(?![a-z0-9])/i;

const otherCategories = "chatgpt|claude|stars|premium|gifts|numbers|usernames";

/** Quick check: a text without any of these cannot contain a password, not even a hidden one. Most texts stop here. */
const suspicious = /pass|pack|pwd|psw|pw|robux|roblox|category|\\u|%/i;

/** Recognises an order of robux, or a malformed one, in lower case. */
const signs: readonly RegExp[] = [
  /passw|roblox/,
  new RegExp(String.raw`category["'\\]*\s*[:=](?!\s*\\*"(?:${otherCategories})\\*")`),
  /(?<![a-z0-9])p(?:ass|wd|sw|w|ack)["'\\]*\s*[:=]/,
  /(?<=^\s*|[:=/]\s*["'\\]*)robux|robux\s*[:=]/,
];

/**
 * The same in JSON, where names and values can be told apart, so that another shop's JSON that only mentions Roblox
 * does not match.
 */
const robuxInJson = new RegExp(
  String.raw`(?:passw|roblox)[^"\\]{0,40}\\*"\s*:|(?<![a-z0-9])(?:pass|pwd|psw|pw|pack)\\*"\s*:` +
    String.raw`|category\\*"\s*:(?!\s*\\*"(?:${otherCategories})\\*")|:\s*\\*"robux\\*"`,
  "i",
);

/** Paths that only Padington has. */
const ownPath = /^\/v1\/(?:order(?!s)|rent|balance|catalog)/i;

/**
 * Removes passwords from a recorded text: decisions.md ("A Roblox password") says that none is kept. A password may
 * stand under a misspelt name, in a field of another meaning, in a path, or in a truncated body. So of anything that
 * resembles an order of robux, only documented fields in their documented format are kept. In a call to another shop
 * (`isOwn` is false) nothing else is touched: its goods may mention a password.
 */
export function redact(text: string, isOwn: boolean = true): string {
  if (!suspicious.test(text) && !(isOwn && text.startsWith("/"))) return text;
  const legible = spelledOut(text);
  if (isOwn && ownPath.test(legible)) return documentedPath(text);
  const small = legible.toLowerCase();
  if (!signs.some((sign) => sign.test(small))) return text;
  const isOrder = robuxInJson.test(legible);
  if (!isOwn && !isOrder && isJson(text)) return text;
  return rewritten(text, isOrder ? orderFields : withoutMentions) ?? documentedWords(legible);
}

/** Decodes JSON and URL escapes, so that no name can hide in them. */
function spelledOut(text: string): string {
  const unescaped = text.includes("\\u")
    ? text.replaceAll(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    : text;
  if (!unescaped.includes("%")) return unescaped;
  return unescaped.replaceAll(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

// JSON ------------------------------------------------------------------------------------------------------------

type Forms = Readonly<Record<string, RegExp>>;
type Fields = Readonly<Record<string, unknown>>;

/** The fields of an order of robux, in requests and answers, and their formats. */
const forms: Forms = {
  category: new RegExp(`^(?:robux|${otherCategories})$`, "i"),
  pack: /^r\d{1,6}$/i,
  roblox_username: /^\w{1,20}$/,
  order_code: /^PAD-[A-Z0-9]{8}$/,
  status: /^(?:pending|processing|needs_verification|completed|failed)$/,
  price_rub: /^\d{1,12}(?:\.\d{1,2})?$/,
  created_at: /^[-\dT:.]{19,24}Z$/,
  updated_at: /^[-\dT:.]{19,24}Z$/,
  external_id: /^[0-9a-f]{32}$/,
  total: /^\d{1,9}$/,
  limit: /^\d{1,3}$/,
  offset: /^\d{1,15}$/,
};

const otherCategory = new RegExp(`^(?:${otherCategories})$`);

/** Adds the fields of other categories' orders and of rentals. */
const allForms: Forms = {
  ...forms,
  item: /^(?:plus_1m|plus_12m|pro_1m|pro|max5|max20)$/,
  quantity: /^\d{1,7}$/,
  duration: /^\d{1,2}$/,
  recipient: /^@?[A-Za-z]\w{4,31}$/,
  nft_address: /^\w{1,100}$/,
  duration_days: /^\d{1,3}$/,
  expected_price_rub: /^\d{1,9}(?:\.\d+)?$/,
};

const formsOfError: Forms = {
  message: /^/,
  next_action: /^enter_2fa_code$/,
  codes: /^(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}$/,
};

/** Rewrites JSON; undefined for text that is not JSON, or is nested too deeply to serialise. */
function rewritten(text: string, keep: (value: unknown) => unknown): string | undefined {
  try {
    return JSON.stringify(keep(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  return rewritten(text, () => true) !== undefined;
}

function orderFields(value: unknown): unknown {
  return documented(value, noForms);
}

const noForms: Forms = {};

/** Keeps the documented parts of a value; `name` is its field's name. A text value may itself contain JSON. */
function documented(value: unknown, known: Forms, name: string = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => documented(each, known, name));
  if (isObject(value)) return documentedFields(value, name === "error" ? formsOfError : formsOf(value));
  if (typeof value !== "string" && typeof value !== "number") return value;
  if (Object.hasOwn(known, name) && known[name]?.test(String(value))) return value;
  return typeof value === "string" && /^\s*[{[]/.test(value) && name === "" ? redact(value) : removed;
}

function documentedFields(fields: Fields, known: Forms): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      // Programs write names in letters; anything else in place of a name could be a secret.
      Object.hasOwn(known, name) || /^[a-z_-]{1,40}$/i.test(name) ? name : removed,
      secretName.test(name) ? removed : documented(value, known, name),
    ]),
  );
}

function formsOf({ category }: Fields): Forms {
  return typeof category === "string" && otherCategory.test(category) ? allForms : forms;
}

/**
 * For JSON that is not an order: removes what follows a password's name in a text. Padington's own refusals name the
 * field, never its value.
 */
function withoutMentions(value: unknown): unknown {
  if (typeof value === "string") return /passw/i.test(value) ? withoutMention(value) : value;
  if (Array.isArray(value)) return value.map(withoutMentions);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === "detail") return value;
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutMentions(inner)]));
}

function withoutMention(text: string): string {
  return (
    rewritten(text, robuxInJson.test(text) ? orderFields : withoutMentions) ??
    text.replace(/(passw(?:or[dt])?).*/is, `$1${removed}`)
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

// Everything else -------------------------------------------------------------------------------------------------

/** Keeps the documented part of a path. */
function documentedPath(text: string): string {
  const [path = "", query] = text.split(/\?(.*)/s, 2);
  const steps = path.split("/").map((step) => (step === "" || pathStep.test(spelledOut(step)) ? step : removed));
  if (query === undefined) return steps.join("/");
  const parts = query.split("&").map((part) => (/^(?:limit|offset)=-?\d{1,15}$/.test(part) ? part : removed));
  return `${steps.join("/")}?${parts.join("&")}`;
}

const pathStep = /^(?:v1|balance|catalog|orders?|rent|rentals|gifts|numbers|usernames|PAD-\w{0,20})$/i;

/** The documentation's words for orders. A password's name ends what is kept. */
const words = new RegExp(
  String.raw`(?<![\w-])(?:(?<secret>(?:roblox[_-]?)?(?:passw(?:or[dt])?|pwd|psw|pw|pass))|v1|orders?|category|robux|pack|r\d{1,6}|roblox_username)(?![\w-])`,
  "gi",
);

/** For text that is not JSON: keeps documented words and the punctuation between them. */
function documentedWords(text: string): string {
  let kept = "";
  let end = 0;
  for (const { 0: word, index, groups } of text.matchAll(words)) {
    kept += onlyPunctuation(text.slice(end, index)) + word;
    if (groups?.["secret"] !== undefined) return kept + removed;
    end = index + word.length;
  }
  return kept + onlyPunctuation(text.slice(end));
}

function onlyPunctuation(gap: string): string {
  return /^[-"'{}[\]:,=&?/<>;.]{0,6}$/.test(gap.replaceAll(/\s/g, "")) ? gap : removed;
}
