// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace tributary::cli {

namespace {

bool isOption(const std::string& word)
{
    return word == "-h" || (word.size() > 2 && word.starts_with("--"));
}

std::string nameOf(const std::string& word)
{
    if (word == "-h")
        return "help";
    return word.substr(2, word.find('=') == std::string::npos ? std::string::npos : word.find('=') - 2);
}

const OptionSpec* find(const std::vector<OptionSpec>& options, const std::string& name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Result<void> store(Arguments& out, const OptionSpec& spec, const std::string& value, bool isGlobal)
{
    if (!isGlobal) {
        out.options[spec.name] = value;
        out.repeated[spec.name].push_back(value);
    } else if (spec.name == "catalog") {
        if (value.empty())
            return fail("usage.missing-value", "--catalog");
        out.catalog = value;
    } else if (spec.name == "lang") {
        out.language = value;
    } else if (spec.name == "as-of") {
        out.asOf = value == "now" ? std::string() : value;
    } else if (spec.name == "json") {
        out.json = true;
    } else if (spec.name == "quiet") {
        out.quiet = true;
    } else if (spec.name == "help") {
        out.help = true;
    } else {
        out.version = true;
    }
    return {};
}

} // namespace

std::string Arguments::value(const std::string& option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::string() : found->second;
}

std::vector<std::string> Arguments::values(const std::string& option) const
{
    const auto found = repeated.find(option);
    return found == repeated.end() ? std::vector<std::string>() : found->second;
}

const std::vector<OptionSpec>& globalOptions()
{
    static const std::vector<OptionSpec> kOptions = {
        {"catalog", "FILE", "the cache file; default: catalog.tributary in the XDG data directory"},
        {"json", "", "one JSON document on standard output, and nothing else there"},
        {"quiet", "", "no progress and no remarks"},
        {"lang", "LANGUAGE", "language of the texts, such as de or fr_CA; en-XA shows them longer"},
        {"as-of", "TIME", "answer as of then: a date (its end, UTC), an RFC 3339 time, @REVISION, or now"},
        {"help", "", "this help"},
        {"version", "", "the version"},
    };
    return kOptions;
}

std::string commandIn(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isOption(words[i]))
            return words[i] == "--" ? std::string() : words[i];
        const auto* spec = find(globalOptions(), nameOf(words[i]));
        if (spec && !spec->value.empty() && words[i].find('=') == std::string::npos)
            ++i;
    }
    return {};
}

Result<Arguments> parseArguments(const std::vector<std::string>& words, const std::vector<OptionSpec>& options)
{
    Arguments out;
    out.command = commandIn(words);
    bool commandSeen = false;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsEnded || !isOption(word)) {
            if (!optionsEnded && word == "--")
                optionsEnded = true;
            else if (!commandSeen && word == out.command)
                commandSeen = true;
            else
                out.words.push_back(word);
            continue;
        }
        const std::string name = nameOf(word);
        const auto* global = find(globalOptions(), name);
        const auto* spec = global ? global : find(options, name);
        if (!spec)
            return fail("usage.unknown-option", "--" + name, out.command);
        const auto equals = word.find('=');
        std::string value;
        if (equals != std::string::npos) {
            if (spec->value.empty())
                return fail("usage.unexpected-value", "--" + name);
            value = word.substr(equals + 1);
        } else if (!spec->value.empty()) {
            if (i + 1 >= words.size())
                return fail("usage.missing-value", "--" + name, spec->value);
            value = words[++i];
        }
        if (auto done = store(out, *spec, value, global != nullptr); !done)
            return tl::unexpected(done.error());
    }
    return out;
}

Result<int> wholeNumber(const Arguments& arguments, const std::string& option, int fallback, int least, int most)
{
    if (!arguments.has(option))
        return fallback;
    const std::string text = arguments.value(option);
    int number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return fail("usage.bad-number", "--" + option, std::to_string(least) + " .. " + std::to_string(most));
    return number;
}

} // namespace tributary::cli
