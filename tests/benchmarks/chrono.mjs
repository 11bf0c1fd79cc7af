// Times chrono-node over documents, JSON lines on standard input: node chrono.mjs DIRECTORY < documents.jsonl
// DIRECTORY is where `npm install chrono-node` was run. Prints {"seconds", "found"}: processor time, loading left out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const chrono = createRequire(`${process.argv[2]}/`)("chrono-node");
const documents = readFileSync(0, "utf8").split("\n").filter(Boolean).map(JSON.parse);
let found = 0;
const start = process.cpuUsage();
for (const { text, lang, dct } of documents) {
  const parser = chrono[lang ?? "en"] ?? chrono.en;
  found += parser.parse(text, dct ? new Date(dct) : new Date(0)).length;
}
const spent = process.cpuUsage(start);
console.log(JSON.stringify({ seconds: (spent.user + spent.system) / 1e6, found }));
