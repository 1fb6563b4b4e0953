// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <map>
#include <string>
#include <vector>

namespace tributary::cli {

struct OptionSpec {
    std::string name;  // without the dashes
    std::string value; // what the value is called in the help; empty for a switch
    std::string help;
};

// A command line taken apart: who is asked, with what, and how the answer is wanted.
struct Arguments {
    std::string command; // empty: none given
    std::vector<std::string> words;
    std::map<std::string, std::string> options; // of the command; switches with an empty value
    std::map<std::string, std::vector<std::string>> repeated; // every value of an option, in order

    std::string catalog; // empty: the default
    std::string language;
    std::string asOf; // the time to look at; empty: now
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;

    bool has(const std::string& option) const { return options.contains(option); }
    std::string value(const std::string& option) const;
    std::vector<std::string> values(const std::string& option) const;
    std::string word(std::size_t i) const { return i < words.size() ? words[i] : std::string(); }
};

// Options that every command takes, before or after its name.
const std::vector<OptionSpec>& globalOptions();

// The command's name is the first word that belongs to no option; empty where there is none.
std::string commandIn(const std::vector<std::string>& words);

// "--name value" and "--name=value"; "--" ends the options; a single dash starts no option, so that a
// query may begin with one. Error codes: usage.unknown-option, usage.missing-value,
// usage.unexpected-value.
Result<Arguments> parseArguments(const std::vector<std::string>& words, const std::vector<OptionSpec>& options);

// A whole number between the bounds. Error code usage.bad-number.
Result<int> wholeNumber(const Arguments& arguments, const std::string& option, int fallback, int least, int most);

} // namespace tributary::cli
