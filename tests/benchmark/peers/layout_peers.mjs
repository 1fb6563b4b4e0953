// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout engines of browsers on the graphs that `bench_layout --export` wrote.
//   node layout_peers.mjs FOLDER
// Times go to layout_peers.json in the same folder, what was drawn to <engine>-plain-<boxes>.json, for
// `bench_layout --score`. Each engine draws each graph once before it is timed: browsers compile while they run.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import ELK from "elkjs";
import dagre from "@dagrejs/dagre";

const folder = process.argv[2];
const kRounds = 3; // the median of so many
const kLongFirst = 5; // seconds, after which the first counts and is the only one
const kMostSeconds = 180; // one graph is given up after that
const kLongestSeconds = 30; // an engine that took longer is not asked for a larger graph

const elk = new ELK();
const kOptions = {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.layered.spacing.nodeNodeBetweenLayers": "50",
    "elk.spacing.nodeNode": "16",
};

function elkGraph(graph) {
    const nodes = graph.boxes.map(([width, height, , rows], i) => ({
        id: `n${i}`, width, height,
        layoutOptions: { "elk.portConstraints": rows.length > 0 ? "FIXED_POS" : "FREE" },
        ports: rows.flatMap((y, row) => [
            { id: `n${i}w${row}`, x: 0, y, width: 0, height: 0, layoutOptions: { "elk.port.side": "WEST" } },
            { id: `n${i}e${row}`, x: width, y, width: 0, height: 0, layoutOptions: { "elk.port.side": "EAST" } },
        ]),
    }));
    const hasRows = (box, row) => row >= 0 && graph.boxes[box][3].length > row;
    const edges = graph.arcs.map(([from, to, fromRow, toRow], i) => ({
        id: `e${i}`,
        sources: [hasRows(from, fromRow) ? `n${from}e${fromRow}` : `n${from}`],
        targets: [hasRows(to, toRow) ? `n${to}w${toRow}` : `n${to}`],
    }));
    if (graph.clusters === 0) return { id: "root", layoutOptions: kOptions, children: nodes, edges };
    const clusters = Array.from({ length: graph.clusters }, (_, i) => ({ id: `c${i}`, children: [], layoutOptions: { "elk.padding": "[top=40,left=12,bottom=12,right=12]" } }));
    nodes.forEach((node, i) => clusters[graph.boxes[i][2]].children.push(node));
    return { id: "root", layoutOptions: kOptions, children: clusters, edges };
}

async function drawElk(graph) {
    const drawn = await elk.layout(elkGraph(graph));
    return () => drawn.edges.map(({ sections }) => (sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [x, y])));
}

async function drawDagre(graph) {
    const g = new dagre.graphlib.Graph({ multigraph: true, compound: graph.clusters > 0 });
    g.setGraph({ rankdir: "LR", ranksep: 50, nodesep: 16 });
    g.setDefaultEdgeLabel(() => ({}));
    for (let i = 0; i < graph.clusters; ++i) g.setNode(`c${i}`, {});
    graph.boxes.forEach(([width, height, cluster], i) => {
        g.setNode(`n${i}`, { width, height });
        if (graph.clusters > 0) g.setParent(`n${i}`, `c${cluster}`);
    });
    graph.arcs.forEach(([from, to], i) => g.setEdge(`n${from}`, `n${to}`, {}, `e${i}`));
    dagre.layout(g);
    return () => graph.arcs.map(([from, to], i) => g.edge(`n${from}`, `n${to}`, `e${i}`).points.map(({ x, y }) => [x, y]));
}

async function seconds(work) {
    const begin = process.hrtime.bigint();
    const result = await work();
    return [Number(process.hrtime.bigint() - begin) / 1e9, result];
}

// One engine with one graph, in a process of its own: the median goes to standard output.
async function measure(engine, shape, boxes) {
    const draw = { elkjs: drawElk, dagre: drawDagre }[engine];
    const graph = JSON.parse(readFileSync(join(folder, `${shape}-${boxes}.json`), "utf8"));
    const [first, drawn] = await seconds(() => draw(graph)); // warms up, where that matters
    if (shape === "plain") writeFileSync(join(folder, `${engine}-plain-${boxes}.json`), JSON.stringify(drawn()));
    const times = first > kLongFirst ? [first] : [];
    for (let i = times.length * kRounds; i < kRounds; ++i) times.push((await seconds(() => draw(graph)))[0]);
    times.sort((left, right) => left - right);
    console.log(times[Math.floor(times.length / 2)]);
}

// Nothing but the end of its process stops an engine that is at work.
function measureApart(engine, shape, boxes) {
    const ran = spawnSync(process.execPath, [process.argv[1], folder, engine, shape, boxes], { encoding: "utf8", timeout: kMostSeconds * 1e3, killSignal: "SIGKILL" });
    if (ran.error?.code === "ETIMEDOUT") return { failure: `not done after ${kMostSeconds} s` };
    if (ran.status !== 0) return { failure: /^\w*Error: (.*)$/m.exec(ran.stderr)?.[1].slice(0, 90) ?? `ended with ${ran.status}` };
    return { median: Number(ran.stdout) };
}

function measureAll() {
    const figures = { benchmark: "layout_peers" };
    for (const engine of ["elkjs", "dagre"]) {
        for (const shape of ["rich", "plain"]) {
            for (const boxes of [200, 500, 1000, 5000]) {
                if (!existsSync(join(folder, `${shape}-${boxes}.json`))) continue;
                const { median, failure } = measureApart(engine, shape, String(boxes));
                const what = `${engine.padEnd(6)} ${String(boxes).padStart(5)} boxes, ${shape.padEnd(5)}`;
                console.log(failure ? `${what}  fails: ${failure}` : `${what}  ${(median * 1e3).toFixed(0).padStart(7)} ms warm`);
                if (!failure) figures[`${engine}_${shape}_${boxes}_ms`] = median * 1e3;
                if (failure || median > kLongestSeconds) break;
            }
        }
    }
    writeFileSync(join(folder, "layout_peers.json"), JSON.stringify(figures, null, 2));
}

if (process.argv.length > 3) await measure(...process.argv.slice(3));
else measureAll();
