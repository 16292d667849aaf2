import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** Types longer than this are cut. */
const longest = 160;
const wholeTypes = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/**
 * Builds the page `api.md` of the package in `folder`: the exports of each entry point, read from the built
 * declarations, with the first sentence of their documentation.
 * @throws Error if a declaration that the manifest names does not exist
 */
export function apiPage(folder: string): string {
  const manifest = manifestIn(folder);
  const doors = doorsOf(manifest, folder);
  const missing = doors.find(({ file }) => !existsSync(file));
  if (missing)
    throw new Error(`Cannot read the API of ${manifest.name}: ${missing.file} is not there. Build it first.`);
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      types: ["node"],
      noEmit: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const sections = doors.map(({ door, file }) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    const exported = module ? checker.getExportsOfModule(module) : [];
    return [`## ${door}`, "", ...linesOf(exported, checker, manifest.name), ""].join("\n");
  });
  return [
    `# What ${manifest.name} exports`,
    "",
    "Generated from the built declarations by `pnpm api`; CI fails when it is stale. A change here is a change that users meet.",
    "",
    ...sections,
  ].join("\n");
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The entry points that have types, by their import names. */
function doorsOf({ name, exports = {} }: Manifest, folder: string): readonly { door: string; file: string }[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === "object" ? target.types : undefined;
    return types === undefined ? [] : [{ door: join(name, path), file: join(folder, types) }];
  });
}

/** One line for each export of the package's own, by name; then its re-exports, by package. */
function linesOf(exported: readonly ts.Symbol[], checker: ts.TypeChecker, home: string): readonly string[] {
  const own: string[] = [];
  const handedOn = new Map<string, string[]>();
  for (const symbol of exported.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = meant.declarations?.[0];
    const origin = declaration ? packageOf(declaration.getSourceFile().fileName) : home;
    if (origin === home) own.push(lineOf(symbol.name, meant, checker));
    else handedOn.set(origin, [...(handedOn.get(origin) ?? []), symbol.name]);
  }
  const sorted = [...handedOn].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...own,
    ...sorted.map(([origin, names]) => `- from \`${origin}\`: ${names.map((each) => `\`${each}\``).join(", ")}`),
  ];
}

/** The name of the package that a file belongs to. */
function packageOf(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, "package.json")) ? manifestIn(folder).name : packageOf(folder);
}

function lineOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const sentence = firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const shapes = (symbol.declarations ?? []).map((declaration) => shapeOf(name, declaration, checker));
  return `- ${[...new Set(shapes)].map((shape) => `\`${shape}\``).join(" and ")}${sentence && `: ${sentence}`}`;
}

/** The declaration's signature on one line. */
function shapeOf(name: string, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const type = checker.getTypeAtLocation(declaration);
  if (ts.isClassDeclaration(declaration)) {
    const base = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    return cut(`class ${name}${base ? ` ${written(base)}` : ""} { ${membersOf(type, checker)} }`);
  }
  if (ts.isInterfaceDeclaration(declaration)) {
    return `interface ${name}${parametersOf(declaration)} { ${membersOf(type, checker)} }`;
  }
  if (ts.isTypeAliasDeclaration(declaration)) {
    return cut(`type ${name}${parametersOf(declaration)} = ${written(declaration.type)}`);
  }
  if (ts.isFunctionDeclaration(declaration)) {
    const signature = checker.getSignatureFromDeclaration(declaration)!;
    return `${name}${plain(checker.signatureToString(signature, declaration, wholeTypes))}`;
  }
  return cut(`const ${name}: ${plain(checker.typeToString(type, declaration, wholeTypes))}`);
}

/** Own and inherited members; `?` marks optional ones. */
function membersOf(type: ts.Type, checker: ts.TypeChecker): string {
  const members = checker.getPropertiesOfType(type).filter(({ declarations: [declaration] = [] }) => {
    const name = declaration && ts.getNameOfDeclaration(declaration);
    if (declaration === undefined || (name && ts.isPrivateIdentifier(name))) return false;
    // Leaves out what every error and every request of Node has.
    return !/\/typescript\/lib\/|\/@types\/node\//.test(declaration.getSourceFile().fileName);
  });
  const names = members.map(({ name, flags }) => {
    const optional = flags & ts.SymbolFlags.Optional ? "?" : "";
    const spelled = name.replace(/^__@(\w+)@\d+$/, "[Symbol.$1]");
    return `${spelled}${optional}${flags & ts.SymbolFlags.Method ? "()" : ""}`;
  });
  return names.join(", ");
}

function parametersOf(declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): string {
  const names = declaration.typeParameters?.map(written) ?? [];
  return names.length > 0 ? `<${names.join(", ")}>` : "";
}

function firstSentence(text: string): string {
  const paragraph = oneLine(text.split(/\n\s*\n/)[0] ?? "");
  return /^.*?[.:](?=\s+[A-Z`]|$)/.exec(paragraph)?.[0].replace(/:$/, ".") ?? paragraph;
}

/** The source of `node` without comments, on one line. */
function written(node: ts.Node): string {
  return plain(node.getText().replaceAll(/\/\*[\s\S]*?\*\//g, ""));
}

/** Removes the numbers that the bundler appends to names that two modules share. */
function plain(text: string): string {
  return oneLine(text).replaceAll(/(?<=\w)\$\d+\b/g, "");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
