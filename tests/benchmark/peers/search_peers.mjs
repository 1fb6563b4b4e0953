// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Search libraries of browsers on the documents and queries that `bench_search --export` wrote.
//   node --expose-gc search_peers.mjs FOLDER
// The figures go to peers.json in the same folder.
// Each is asked as its own documentation advises for a field to search as one types: every word a
// prefix, all of them wanted, names before texts. None of them counts facets.
import { readFileSync, writeFileSync, existsSync, createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";

const folder = process.argv[2];
const fields = ["name", "words", "columns", "description", "tags", "owners"];
const queries = JSON.parse(readFileSync(join(folder, "queries.json"), "utf8"));
const known = JSON.parse(readFileSync(join(folder, "known.json"), "utf8"));
const own = existsSync(join(folder, "own.json")) ? JSON.parse(readFileSync(join(folder, "own.json"), "utf8")) : null;
const kBest = 50;
const kRepeats = 3; // the best of so many, as Tributary is timed

async function forEachDocument(take) {
    const lines = createInterface({ input: createReadStream(join(folder, "documents.ndjson")), crlfDelay: Infinity });
    for await (const line of lines) take(JSON.parse(line));
}

function memoryMiB() {
    globalThis.gc();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return (heapUsed + external + arrayBuffers) / 1048576;
}

function timesOf(each) {
    each.sort((left, right) => left - right);
    const at = (part) => each[Math.floor(part * (each.length - 1))];
    return { p50: at(0.5), p99: at(0.99), most: each[each.length - 1] };
}

function measured(search) {
    return timesOf(queries.map((query) => {
        let best = Infinity;
        for (let i = 0; i < kRepeats; ++i) {
            const begin = process.hrtime.bigint();
            search(query);
            best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e6);
        }
        return best;
    }));
}

// By the sort of query: how often the right one came first, and the mean reciprocal rank of ten.
function scored(namesFor) {
    const scores = {};
    for (const { how, query, name } of known) {
        const score = (scores[how] ??= { asked: 0, first: 0, reciprocal: 0 });
        ++score.asked;
        const place = namesFor(query).slice(0, 10).indexOf(name);
        if (place === 0) ++score.first;
        if (place >= 0) score.reciprocal += 1 / (place + 1);
    }
    return scores;
}

const figures = { benchmark: "peers", own };

function line(what, key, times, ratioTo) {
    figures[key] = { p50_ms: times.p50, p99_ms: times.p99, max_ms: times.most };
    const number = (value) => value.toFixed(3).padStart(9);
    const ratio = ratioTo ? `   ${(times.p99 / ratioTo.p99_ms).toFixed(1)} x our p99` : "";
    console.log(`${what.padEnd(34)} p50 ${number(times.p50)} ms   p99 ${number(times.p99)} ms   max ${number(times.most)} ms${ratio}`);
}

function memoryLine(what, key, mebibytes) {
    figures[key].memory_mib = mebibytes;
    const ratio = own ? `   ${(mebibytes / own.index_mib).toFixed(1)} x ours` : "";
    console.log(`${what.padEnd(34)} ${mebibytes.toFixed(0)} MiB${ratio}`);
}

const names = new Map();
await forEachDocument((document) => names.set(document.id, document.compact));

{
    const before = memoryMiB();
    const index = new MiniSearch({ fields, storeFields: [] });
    await forEachDocument((document) => index.add(document));
    const memory = memoryMiB() - before;
    const boost = { name: 8, words: 4, columns: 3, tags: 2 };
    line("MiniSearch, prefixes", "minisearch", measured((query) => index.search(query, { prefix: true, combineWith: "AND", boost }).slice(0, kBest)), own?.search);
    memoryLine("MiniSearch's memory", "minisearch", memory);
    const fuzzy = { prefix: true, fuzzy: 0.2, combineWith: "AND", boost };
    const scores = scored((query) => index.search(query, fuzzy).slice(0, 10).map((hit) => names.get(hit.id)));
    for (const [how, { asked, first, reciprocal }] of Object.entries(scores)) {
        console.log(`MiniSearch, fuzzy: known item, ${how.padEnd(22)} right first ${(first / asked).toFixed(3)}   MRR ${(reciprocal / asked).toFixed(3)}`);
        scores[how] = { first: first / asked, mrr: reciprocal / asked };
    }
    figures.minisearch.known_items = scores;
}
{
    const before = memoryMiB();
    const index = new FlexSearch.Document({ tokenize: "forward", document: { id: "id", index: fields } });
    await forEachDocument((document) => index.add(document));
    const memory = memoryMiB() - before;
    line("FlexSearch, forward", "flexsearch", measured((query) => index.search(query, { limit: kBest, merge: true })), own?.search);
    memoryLine("FlexSearch's memory", "flexsearch", memory);
}
writeFileSync(join(folder, "peers.json"), JSON.stringify(figures, null, 2));
