// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

// Everything that reads bytes from outside, as functions of bytes. libFuzzer drives each with a program
// of its own (main.cpp); the replay test drives all of them over former findings and seeds.
namespace tributary::fuzz {

void yaml(std::string_view bytes);     // the YAML tree
void json(std::string_view bytes);     // the JSON tree
void ndjson(std::string_view bytes);   // newline-delimited JSON
void files(std::string_view bytes);    // readFile: every format that files may have
void artifacts(std::string_view bytes); // what is read without a tree, one format after the other
void queries(std::string_view bytes);  // search queries, references, and the names in them
void texts(std::string_view bytes);    // times, names, folding, clipping
void graph(std::string_view bytes);    // lineage derived of arbitrary entities, projected to every level
void drawings(std::string_view bytes); // what the layout worker answers, and drawings kept on disk
void catalog(std::string_view bytes);  // a catalog with arbitrary values in arbitrary cells
void changes(std::string_view bytes);  // files of rules, and two documents compared by them
void edit(std::string_view bytes);     // a value of a text changed by splices
void ddl(std::string_view bytes);      // tables as SQL describes them
void index(std::string_view bytes);    // the kept search index behind its checksum

struct Target {
    const char* name;
    void (*run)(std::string_view bytes);
};

const std::vector<Target>& targets();

} // namespace tributary::fuzz
