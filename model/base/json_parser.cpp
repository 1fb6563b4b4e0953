// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_parser.h"

#include "model/base/json_scanner.h"
#include "model/base/marks.h"
#include "model/base/text_check.h"
#include "model/base/tree_builder.h"

#include <algorithm>

namespace tributary {
namespace {

// Reads one document between two places of a text. Keeps its own stack, so that the depth of the
// text is never the depth of the program.
class JsonReader {
public:
    JsonReader(std::string_view text, const Mark& start, std::size_t end, ParsedText& target, TreeBuilder& builder)
        : m_scanner(text, start, end), m_target(target), m_builder(builder) {}

    bool read()
    {
        m_builder.startDocument();
        m_scanner.skipSpace();
        do {
            if (!readValue() || !closeAndContinue()) {
                return false;
            }
        } while (m_builder.isOpen());
        m_scanner.skipSpace();
        if (!m_scanner.isAtEnd()) {
            return refuse("text behind the document");
        }
        m_builder.finishDocument();
        return true;
    }

    Error error() const
    {
        if (m_builder.error()) {
            return *m_builder.error();
        }
        return {"json.syntax", {}, m_problem != nullptr ? m_problem : m_scanner.problem(), {}, m_scanner.mark()};
    }

private:
    bool refuse(const char* problem)
    {
        m_problem = problem;
        return false;
    }

    // A scalar, or the opening of a container that has something in it down to its first scalar.
    bool readValue()
    {
        for (;;) {
            const Mark begin = m_scanner.mark();
            const char c = m_scanner.peek();
            if (c != '{' && c != '[') {
                return readScalar();
            }
            m_scanner.take(c);
            const auto type = c == '{' ? Node::Type::Mapping : Node::Type::Sequence;
            if (!m_builder.open(type, Node::Style::Flow, begin)) {
                return false;
            }
            m_scanner.skipSpace();
            if (m_scanner.peek() == (c == '{' ? '}' : ']')) {
                return true; // empty: closeAndContinue closes it
            }
            if (c == '{' && !readKey()) {
                return false;
            }
        }
    }

    bool readScalar()
    {
        const Mark begin = m_scanner.mark();
        std::string value;
        const bool isString = m_scanner.peek() == '"';
        if (!(isString ? m_scanner.readString(value) : m_scanner.readPlain(value))) {
            return false;
        }
        if (m_scanner.takeLoneSurrogate()) {
            addDiagnostic(m_target.diagnostics, {Severity::Warning, "json.lone-surrogate", begin, {}, {}});
        }
        return m_builder.addScalar(isString ? Node::Style::DoubleQuoted : Node::Style::Plain, begin, m_scanner.mark(), std::move(value));
    }

    bool readKey()
    {
        if (m_scanner.peek() != '"') {
            return refuse("a key in quotes is missing");
        }
        if (!readScalar()) {
            return false;
        }
        m_scanner.skipSpace();
        if (!m_scanner.take(':')) {
            return refuse("a colon is missing");
        }
        m_scanner.skipSpace();
        return true;
    }

    // Behind a value: closes what ends here; true where the next value begins or all is closed.
    bool closeAndContinue()
    {
        while (m_builder.isOpen()) {
            const Node& container = m_builder.current();
            m_scanner.skipSpace();
            if (m_scanner.take(container.isMapping() ? '}' : ']')) {
                m_builder.close(m_scanner.mark());
                continue;
            }
            if (!m_scanner.take(',')) {
                return refuse(m_scanner.isAtEnd() ? "unexpected end" : "a comma or a closing bracket is missing");
            }
            m_scanner.skipSpace();
            return !container.isMapping() || readKey();
        }
        return true;
    }

    JsonScanner m_scanner;
    ParsedText& m_target;
    TreeBuilder& m_builder;
    const char* m_problem = nullptr;
};

} // namespace

Result<ParsedText> parseJsonTree(std::string_view text, const Limits& limits)
{
    if (auto problem = textProblem(text, limits, "json.syntax")) {
        return fail(std::move(*problem));
    }
    ParsedText parsed;
    TreeBuilder builder(parsed, limits, Syntax::JsonText);
    JsonReader reader(text, textStart(text), text.size(), parsed, builder);
    if (!reader.read()) {
        return fail(reader.error());
    }
    return parsed;
}

Result<ParsedText> parseNdjson(std::string_view text, const Limits& limits)
{
    if (text.size() > limits.maxBytes) {
        return fail("limit.bytes", {}, std::to_string(text.size()));
    }
    ParsedText parsed;
    TreeBuilder builder(parsed, limits, Syntax::JsonText);
    for (Mark at = textStart(text); at.offset < text.size();) {
        const std::size_t end = std::min(text.find('\n', at.offset), text.size());
        const std::string_view line = text.substr(at.offset, end - at.offset);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos) {
            std::optional<Error> error = textProblem(line, limits, "json.syntax");
            if (error) {
                error->mark = advanced(at, text, at.offset + error->mark.offset);
            } else if (JsonReader reader(text, at, end, parsed, builder); !reader.read()) {
                error = reader.error();
            }
            if (error && error->code == "limit.nodes") {
                return fail(std::move(*error)); // holds for the file: each further line would break it
            }
            if (error) {
                addDiagnostic(parsed.diagnostics, {Severity::Error, "ndjson.line", error->mark, error->code, error->detail});
            }
        }
        at = {at.line + 1, 1, end + 1};
    }
    return parsed;
}

} // namespace tributary
