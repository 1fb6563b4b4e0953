// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ddl/tokens.h"

#include <algorithm>

namespace tributary::ddl {

namespace {

constexpr int kMostFailedTags = 64; // each is looked for up to the end of the text

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool beginsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '#' || c == '@' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesWord(char c)
{
    return beginsWord(c) || isDigit(c) || c == '$';
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : m_text(text) {}

    Tokens run()
    {
        while (m_at < m_text.size())
            step();
        m_out.list.push_back({Token::Kind::End, {}, m_text.size(), m_text.size(), m_line});
        return std::move(m_out);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void step()
    {
        const char c = peek();
        if (c == '\n' || c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' || c == '\0') {
            skipTo(m_at + 1);
        } else if (c == '-' && peek(1) == '-') {
            skipTo(std::min(m_text.find('\n', m_at), m_text.size()));
        } else if (c == '/' && peek(1) == '*') {
            skipComment();
        } else if (c == '\'') {
            quoted(Token::Kind::String, m_at, '\'', true);
        } else if (c == '"' || c == '`') {
            quoted(Token::Kind::Quoted, m_at, c, false);
        } else if (c == '[' && beginsWord(peek(1))) {
            quoted(Token::Kind::Quoted, m_at, ']', false);
        } else if (c == '$' && dollarQuoted()) {
            return;
        } else if (isDigit(c)) {
            take(Token::Kind::Number, [](char next) { return continuesWord(next) || next == '.'; });
        } else if (beginsWord(c)) {
            word();
        } else {
            m_out.list.push_back({Token::Kind::Symbol, std::string(1, c), m_at, m_at + 1, m_line});
            skipTo(m_at + 1);
        }
    }

    void skipTo(std::size_t end)
    {
        m_line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        m_at = end;
    }

    void unclosed() { m_out.unclosed.push_back({m_line, 1, m_at}); }

    void skipComment()
    {
        const std::size_t end = m_text.find("*/", m_at + 2);
        if (end == std::string_view::npos)
            unclosed();
        skipTo(end == std::string_view::npos ? m_text.size() : end + 2);
    }

    template <typename Continues>
    void take(Token::Kind kind, Continues continues)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && continues(m_text[end]))
            ++end;
        m_out.list.push_back({kind, std::string(m_text.substr(m_at, end - m_at)), m_at, end, m_line});
        skipTo(end);
    }

    // N'...', E'...' and R'...' are texts as well.
    void word()
    {
        const char c = peek();
        const bool isPrefix = (c == 'N' || c == 'n' || c == 'E' || c == 'e' || c == 'R' || c == 'r') && peek(1) == '\'';
        if (isPrefix) {
            const std::size_t begin = m_at;
            skipTo(m_at + 1);
            quoted(Token::Kind::String, begin, '\'', true);
            return;
        }
        take(Token::Kind::Word, continuesWord);
    }

    // A doubled quote stands for itself; in texts a backslash keeps the quote behind it from closing.
    void quoted(Token::Kind kind, std::size_t begin, char close, bool takesBackslash)
    {
        std::string value;
        std::size_t at = m_at + 1;
        for (; at < m_text.size(); ++at) {
            const char c = m_text[at];
            const char next = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
            if (c == close && next == close) {
                value += close;
                ++at;
            } else if (takesBackslash && c == '\\' && next == close && !closesHere(at + 1)) {
                value += next;
                ++at;
            } else if (c == close) {
                break;
            } else {
                value += c;
            }
        }
        if (at >= m_text.size())
            unclosed();
        const std::size_t end = std::min(at + 1, m_text.size());
        m_out.list.push_back({kind, std::move(value), begin, end, m_line});
        skipTo(end);
    }

    // 'C:\' ends a text where backslashes are plain: what follows the quote then ends a value.
    bool closesHere(std::size_t quote) const
    {
        std::size_t at = quote + 1;
        while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\n' || m_text[at] == '\r' || m_text[at] == '\t'))
            ++at;
        return at >= m_text.size() || m_text[at] == ',' || m_text[at] == ';' || m_text[at] == ')';
    }

    bool dollarQuoted()
    {
        std::size_t tagEnd = m_at + 1;
        while (tagEnd < m_text.size() && continuesWord(m_text[tagEnd]) && m_text[tagEnd] != '$')
            ++tagEnd;
        if (tagEnd >= m_text.size() || m_text[tagEnd] != '$' || m_failedTags >= kMostFailedTags)
            return false;
        const std::string_view tag = m_text.substr(m_at, tagEnd + 1 - m_at);
        const std::size_t close = m_text.find(tag, tagEnd + 1);
        if (close == std::string_view::npos) {
            ++m_failedTags;
            return false;
        }
        m_out.list.push_back({Token::Kind::String, std::string(m_text.substr(tagEnd + 1, close - tagEnd - 1)), m_at, close + tag.size(), m_line});
        skipTo(close + tag.size());
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_failedTags = 0;
    Tokens m_out;
};

char smallLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

Tokens tokensOf(std::string_view text)
{
    return Tokenizer(text).run();
}

bool sameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return smallLetter(x) == smallLetter(y); });
}

} // namespace tributary::ddl
