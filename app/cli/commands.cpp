// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr std::size_t kAny = 100'000;

std::vector<Command> makeCommands()
{
    return {
        {"source", "source add NAME URL-or-PATH [--kind folder|git] | list | remove NAME | probe NAME | password NAME",
         "keep the list of places that the catalog is filled from",
         {{"kind", "KIND", "folder or git; detected where it can be"},
          {"git", "", "a git repository: what is committed, with its history (as --kind git)"},
          {"user", "USER", "whose password standard input holds (default git); it goes into the keychain"},
          {"forget", "", "drop the kept password"}},
         1, 3, runSource},
        {"sync", "sync [NAME, PATH or URL ...]", "bring the catalog up to date with its sources",
         {{"full", "", "open every file, whatever its size and time say"},
          {"review", "", "only say what a run would remove; nothing is written"},
          {"release", "", "let a quarantined run remove what it would remove"}},
         0, kAny, runSync},
        {"search", "search QUERY", "find products, ports, contracts, columns, terms and people",
         {{"limit", "N", "at most so many hits (default 20)"},
          {"offset", "N", "leave out the first N hits"},
          {"sort", "ORDER", "what comes first: relevance, name, changed, popularity or quality"},
          {"facets", "", "count the whole result by kind, domain, owner, tag and so on"},
          {"save", "NAME", "keep the query under a name; each sync then tells what is new"},
          {"saved", "", "list the saved searches; with a name behind it, run that one"},
          {"forget", "NAME", "drop a saved search"}},
         0, kAny, runSearch, true},
        {"show", "show REF | people", "everything known about a product, a domain, a person or any other entity",
         {{"markdown", "", "as Markdown on standard output"},
          {"html", "FILE", "as one HTML file that loads nothing from elsewhere"},
          {"pdf", "FILE", "as PDF"},
          {"format", "FORMAT", "markdown, html or pdf; on standard output, or with --out into a file"},
          {"out", "FILE", "write it into a file; without --format its name says how: .md, .html or .pdf"},
          {"history", "", "only what its fields were before, and since when they are what they are"}},
         1, 1, runShow, true},
        {"versions", "versions REF", "all versions, each with definition, code commit and infrastructure link", {}, 1, 1,
         runVersions, true},
        {"diff", "diff A B | --git A..B [FOLDER]", "what changed between two versions or files, how bad it is, and whom it hits",
         {{"rules", "SET", "own (the default), or dcs: as the Data Contract Specification's tool judged"},
          {"rules-file", "FILE", "severities, waivers and renames of kind ChangeRules, beside those of the catalog"},
          {"text", "", "the files themselves, line by line, as git diff writes it"},
          {"renamed", "OLD=NEW", "take the path NEW for the new name of OLD, which the versions alone do not tell"},
          {"not-renamed", "OLD=NEW", "take them for two changes"},
          {"remember", "", "keep in the catalog what --renamed and --not-renamed say, for every later comparison"},
          {"ask-again", "OLD=NEW", "forget what was remembered about the two"},
          {"author", "NAME", "with --remember: in whose name (default: the profile)"},
          {"git", "A..B", "between two commits of the repository that FOLDER is in (default: this folder)"},
          {"fail-on", "SEVERITY", "exit 1 from this severity on (default breaking)"},
          {"format", "FORMAT", "junit or sarif, on standard output"},
          {"markdown", "", "as Markdown on standard output"},
          {"html", "FILE", "as one HTML file that loads nothing from elsewhere"}},
         0, 2, runDiff, true},
        {"lineage", "lineage REF | --all | --diff TIME1 TIME2 [REF]", "where data comes from and where it goes",
         {{"all", "", "the whole graph"},
          {"upstream", "", "only where it comes from"},
          {"downstream", "", "only where it goes"},
          {"depth", "N", "at most so many hops, or all (the default)"},
          {"level", "LEVEL", "domain, product, port, job, dataset or column; by what REF is where not given"},
          {"columns", "", "with the columns behind each edge between datasets"},
          {"format", "FORMAT", "json, dot, csv, mermaid, graphml, svg or openlineage, on standard output"},
          {"diff", "TIME", "what was added, removed and changed from TIME to the time that follows it"},
          {"domain", "LIST", "only what belongs to one of these domains; what is hidden is passed through"},
          {"kind", "LIST", "only these kinds: product, dataset, job, dashboard, ..."},
          {"platform", "LIST", "only what stands on one of these: snowflake, kafka, ..."},
          {"tag", "LIST", "only what has one of these tags"},
          {"edge-kind", "LIST", "go along these kinds of edges alone: port, agreement, dataset-flow, manual, ..."},
          {"fresh-since", "TIME", "only what came or changed since then"},
          {"add-edge", "FROM", "draw an edge from FROM to the thing that follows; no sync changes it"},
          {"remove-edge", "FROM", "take it back"},
          {"reason", "TEXT", "why there is an edge"},
          {"author", "NAME", "in whose name (default: who is logged in)"},
          {"note", "REF", "write the text that follows beside REF; an empty text takes its notes back"},
          {"manual", "", "list what people added"}},
         0, 2, runLineage, true},
        {"path", "path FROM TO", "every path between two things: counted, the shortest listed; exit 1 where there is none",
         {{"limit", "N", "list at most so many paths (default 10)"},
          {"cut", "", "the fewest nodes that sever all paths; exit 1 where there are none"},
          {"from-query", "QUERY", "in FROM's place: from everything that a search finds"},
          {"to-query", "QUERY", "in TO's place: to everything that a search finds"},
          {"level", "LEVEL", "domain, product, port, job, dataset or column; by what the two are where not given"},
          {"seconds", "N", "count, list and cut for at most so long each (default 20)"}},
         0, 2, runPath, true},
        {"impact", "impact REF[#COLUMN]", "who is hit by a change, each with the way that proves it", {}, 1, 1, runImpact, true},
        {"canvas", "canvas REF | new [NAME] [--from REF or FILE] --source SOURCE", "the data product canvas: its fifteen fields, design beside reality; new: begin one",
         {{"from", "REF or FILE", "of new: a contract, a dbt model, a dataset that nobody claims, or a file of SQL or of a contract"},
          {"source", "SOURCE", "of new: that the file goes into, where several could be meant"},
          {"file", "PATH", "of new: of the file within the source (default products/ID/ID.odps.yaml)"},
          {"markdown", "FILE", "as Markdown; - is standard output"},
          {"svg", "FILE", "as a drawn board"},
          {"set", "FIELD=VALUE", "change a field of the product's file; again for more fields; list fields take += and -="},
          {"diff", "", "with --set: the exact diff of the file; nothing is written (as without --yaml)"},
          {"yaml", "FILE", "the product's file, with --set as it becomes; - is standard output"},
          {"publish", "", "with --set or of new: put it into the outbox, from which outbox push writes it"},
          {"message", "TEXT", "with --publish: why"},
          {"author", "NAME <ADDRESS>", "with --publish: in whose name, where that is not the profile's"}},
         1, 2, runCanvas, true},
        {"alias", "alias list | join A B | split A B | undo A B",
         "decide that two datasets are one table, or are not, whatever their names say", {}, 1, 3, runAlias},
        {"outbox", "outbox [push | withdraw ID]", "changes on their way into the sources; push: write, commit and send them; exit 1 where one is left",
         {{"branch", "", "of git sources: each change on a branch of its own, to be reviewed"},
          {"due", "", "leave out what waits for a later attempt"}},
         0, 2, runOutbox},
        {"conflicts", "conflicts [resolve ID --take mine|theirs|FILE | reopen ID]", "what a push could not put together by itself; exit 1 where one is open",
         {{"take", "SIDE", "mine, theirs, or a file that holds the value (of a whole file: its text)"}}, 0, 2, runConflicts},
        {"campaign", "campaign [open BEFORE AFTER | show ID | notices ID [CONSUMER] | answer ID CONSUMER acknowledge|object|migrate | decide ID dual-serve|retire|open | close ID]",
         "lead the consumers of a product from one version to the next; without a word, list them",
         {{"id", "ID", "of open: the campaign's id, made of product and versions where not given"},
          {"reason", "TEXT", "why the change, the answer or the decision"},
          {"migrate-by", "DAY", "of open: by when consumers have moved"},
          {"decision", "WHAT", "of open: dual-serve or retire, where it is decided already"},
          {"until", "DAY", "how long both are served; by when the consumer will have moved; of close: the day"},
          {"dry-run", "", "of open: print the file, write nothing"},
          {"message", "TEXT", "why the file is changed; made of the change where not given"},
          {"author", "NAME", "in whose name, as NAME <ADDRESS> (default: the profile)"},
          {"markdown", "", "of show: as Markdown on standard output"},
          {"mail", "FILE", "of notices: the message to CONSUMER as a draft for a mail program (.eml)"}},
         0, 4, runCampaign},
        {"render", "render PAGE [REF] --out FILE.png", "draw a page of the window into a picture, without a display",
         {{"out", "FILE", "the picture; with --all the folder for all pictures, or a .png for one sheet of them"},
          {"theme", "THEME", "light, dark, contrast or contrast-light"},
          {"text-factor", "PERCENT", "size of the text, 90 to 150 (default 100)"},
          {"size", "WxH", "size of the window (default 1440x900)"},
          {"scale", "N", "pixels per unit, 1 to 4 (default 1)"},
          {"tab", "NAME", "the tab of the page to open; of lineage the level"},
          {"query", "TEXT", "what to search for on the discover page"},
          {"since", "TIME", "of lineage: what changed since then"},
          {"state", "STATE", "empty, loading, error, offline or partial: as the page is then"},
          {"all", "", "every page"}},
         0, 2, runRender, true},
        {"doctor", "doctor", "versions, paths, integrity of the cache, and what is missing",
         {{"repair", "", "make the cache usable again; a damaged file is kept beside the new one"}}, 0, 0, runDoctor},
        {"bug-report", "bug-report", "what a report of a fault would tell, without secrets; nothing is sent",
         {{"out", "FILE", "write it into a file instead"}}, 0, 0, runBugReport},
    };
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> kCommands = makeCommands();
    return kCommands;
}

const Command* findCommand(const std::string& name)
{
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool needsGui(const Arguments& arguments)
{
    const std::string& name = arguments.command;
    return name == "render" || name == "doctor" || name == "bug-report" || arguments.has("pdf") || (name == "show" && arguments.has("format")) ||
           (name == "show" && arguments.has("out")) ||
           (name == "canvas" && arguments.has("svg")) || (name == "lineage" && arguments.value("format") == "svg");
}

} // namespace tributary::cli
