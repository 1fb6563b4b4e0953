// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ddl/tokens.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace tributary::ddl {

// A place in the tokens of a script. It never leaves them: behind the last one stands an End without end.
class Cursor {
public:
    explicit Cursor(const std::vector<Token>& tokens) : m_tokens(tokens) {}

    const Token& peek(std::size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    std::size_t at() const { return m_at; }
    void moveTo(std::size_t at) { m_at = std::min(at, m_tokens.size() - 1); }
    bool isAtEnd() const { return peek().kind == Token::Kind::End; }
    bool endsStatement() const { return isAtEnd() || peek().isSymbol(';'); }

    const Token& next()
    {
        const Token& token = peek();
        moveTo(m_at + 1);
        return token;
    }

    // Words are looked for without quotes.
    bool isWord(std::string_view word, std::size_t ahead = 0) const { return peek(ahead).kind == Token::Kind::Word && sameWord(peek(ahead).text, word); }
    bool isOneOf(std::initializer_list<std::string_view> words, std::size_t ahead = 0) const { return isOneOf(std::span(words), ahead); }
    bool isOneOf(std::span<const std::string_view> words, std::size_t ahead = 0) const
    {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return isWord(word, ahead); });
    }
    bool isSymbol(char c, std::size_t ahead = 0) const { return peek(ahead).isSymbol(c); }

    // Goes past these words, or stays where they do not all stand here.
    bool takeWords(std::initializer_list<std::string_view> words)
    {
        std::size_t ahead = 0;
        for (const std::string_view word : words) {
            if (!isWord(word, ahead++))
                return false;
        }
        moveTo(m_at + words.size());
        return true;
    }
    bool takeSymbol(char c)
    {
        if (!isSymbol(c))
            return false;
        next();
        return true;
    }

    // Past one token, or past all that stands between the bracket here and its other half. False where that is
    // missing; then this is the end.
    bool skipOne()
    {
        int depth = 0;
        do {
            if (isAtEnd())
                return false;
            const Token& token = next();
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
        } while (depth > 0);
        return true;
    }

    // A text, also one between double quotes, as some dialects write them.
    std::optional<std::string> takeText()
    {
        if (peek().kind != Token::Kind::String && peek().kind != Token::Kind::Quoted)
            return std::nullopt;
        return next().text;
    }

private:
    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
};

} // namespace tributary::ddl
