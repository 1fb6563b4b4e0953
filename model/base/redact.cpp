// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass from left to right. Rules are asked only where a word begins, so that no letter is looked
// at more than a few times; what a rule takes is replaced and skipped.
#include "model/base/redact.h"

#include "model/base/redact_rules.h"
#include "model/base/text.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

using Rule = redact::Secret (*)(std::string_view, std::size_t);

constexpr std::array<Rule, 5> kRules = {&redact::privateKeyAt, &redact::userInfoAt, &redact::namedValueAt,
                                        &redact::schemeTokenAt, &redact::knownTokenAt};

redact::Secret secretAt(std::string_view text, std::size_t at)
{
    if (!redact::isWordByte(text[at]))
        return {};
    if (at > 0 && redact::isWordByte(text[at - 1])) {
        // Within a word only a key can begin: a spelled-out line end ("\\n") may stand before its dashes.
        return text[at] == '-' && text[at - 1] != '-' ? redact::privateKeyAt(text, at) : redact::Secret{};
    }
    for (const Rule rule : kRules) {
        const redact::Secret secret = rule(text, at);
        if (secret.found())
            return secret;
    }
    return {};
}

bool isSecretWord(const std::string& word)
{
    static constexpr std::array<std::string_view, 13> kWords = {
        "password", "passwd", "passphrase", "pwd", "secret", "token", "apikey", "credential", "credentials", "privatekey",
        "accesskey", "signature", "sig"};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

} // namespace

bool namesSecret(std::string_view name)
{
    const std::vector<std::string> words = identifierWords(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isSecretWord(words[i]))
            return true;
        // "api key", "private key", "access key" in any spelling.
        if (i + 1 < words.size() && words[i + 1] == "key" && isSecretWord(words[i] + "key"))
            return true;
    }
    return false;
}

std::string redacted(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const redact::Secret secret = secretAt(text, at);
        if (!secret.found()) {
            ++at;
            continue;
        }
        out += text.substr(copied, secret.begin - copied);
        out += kRedacted;
        copied = at = secret.end;
    }
    out += text.substr(copied);
    return out;
}

} // namespace tributary
