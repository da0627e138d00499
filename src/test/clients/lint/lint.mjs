// Holds the OpenAPI document against Spectral with rules of ours, Redocly and two parsers: no error, no warning. Each rule of
// ours must find something in seeded.yaml, as must Redocly, and the parsers must refuse what is no document.
// Argument: the folder of the document.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";

const [folder] = process.argv.slice(2);
const documents = ["openapi.yaml", "openapi.json"].map((name) => `${folder}/${name}`);
const flaws = [];

/** What a tool writes, whatever its status. */
async function output(tool, ...options) {
  try {
    return (await promisify(execFile)(`node_modules/.bin/${tool}`, options, { maxBuffer: 1e8 })).stdout;
  } catch (failure) {
    if (!failure.stdout) throw failure;
    return failure.stdout;
  }
}

async function spectral() {
  const found = JSON.parse(await output("spectral", "lint", "--ruleset", ".spectral.yaml", "--format", "json", "--quiet", documents[0], "seeded.yaml"));
  const isSeeded = (finding) => finding.source.endsWith("/seeded.yaml");
  for (const finding of found.filter((each) => !isSeeded(each))) {
    flaws.push(`spectral: ${finding.code} at ${finding.path.join(".")}: ${finding.message}`);
  }
  const reported = new Set(found.filter(isSeeded).map((finding) => finding.code));
  const { rules } = parse(await readFile(".spectral.yaml", "utf8"));
  for (const rule of Object.keys(rules).filter((name) => !reported.has(name))) {
    flaws.push(`.spectral.yaml: ${rule} finds nothing in seeded.yaml, which breaks it`);
  }
  return `spectral with ${Object.keys(rules).length} rules of ours, each of which can fail`;
}

async function redocly() {
  const [problems, seeded] = await Promise.all([documents[0], "seeded.yaml"].map(async (document) =>
    JSON.parse(await output("redocly", "lint", "--config", "redocly.yaml", "--format", "json", document)).problems));
  for (const { ruleId, message, location } of problems) {
    flaws.push(`redocly: ${ruleId} at ${location[0].pointer}: ${message}`);
  }
  if (seeded.length === 0) flaws.push("redocly finds nothing in seeded.yaml");
  return "redocly recommended-strict";
}

async function parsers() {
  const none = { openapi: "3.1.0", info: {} };
  await SwaggerParser.validate(structuredClone(none)).then(() => flaws.push("swagger-parser takes what is no document"), () => {});
  if ((await new Validator().validate(none)).valid) flaws.push("openapi-schema-validator takes what is no document");
  for (const document of documents) {
    await SwaggerParser.validate(document).catch((failure) => flaws.push(`swagger-parser: ${document}: ${failure}`));
    const { valid, errors } = await new Validator().validate(document);
    if (!valid) flaws.push(`openapi-schema-validator: ${document}: ${JSON.stringify(errors)}`);
  }
  return "two parsers";
}

const done = await Promise.all([spectral(), redocly(), parsers()]);
if (flaws.length > 0) {
  console.log(flaws.join("\n"));
  process.exit(1);
}
console.log(`lint: no error and no warning of ${done.join(", ")}`);
