import { deepStrictEqual } from "node:assert/strict";

/** The service at an address; behind `later=` is one that answers with codes of a later version, of which only the form is known. */
export interface Told {
  base: string;
  /** A code as this version answers with it. */
  code(code: string): string;
}

/** Tells a story with the service at each address. */
export async function tell(name: string, story: (told: Told) => Promise<void>): Promise<void> {
  for (const address of process.argv.slice(2)) {
    const later = address.startsWith("later=");
    await story({ base: later ? address.slice("later=".length) : address, code: (code) => (later ? "NEW_VALUE" : code) });
    console.log(`${name}: told with ${address}`);
  }
}

export function equal(expected: unknown, found: unknown): void {
  deepStrictEqual(found, expected);
}

/** What is certainly there. */
export function present<T>(value: T): NonNullable<T> {
  if (value === undefined || value === null) throw new Error("nothing there");
  return value;
}
