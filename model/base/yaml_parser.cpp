// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/yaml_parser.h"

#include "model/base/marks.h"
#include "model/base/text_check.h"
#include "model/base/tree_builder.h"

#include <yaml.h>

#include <algorithm>
#include <optional>

namespace tributary {
namespace {

// libyaml compares each %TAG with all before it, and remembers all: more than these are an attack.
constexpr std::size_t kMaxTagDirectives = 64;

std::optional<Error> directiveProblem(std::string_view text)
{
    constexpr std::string_view kTag = "%TAG";
    std::size_t count = 0;
    for (std::size_t at = text.find(kTag); at != std::string_view::npos; at = text.find(kTag, at + kTag.size())) {
        const bool startsLine = at == 0 || text[at - 1] == '\n' || text[at - 1] == '\r' || at == textStart(text).offset;
        if (startsLine && ++count > kMaxTagDirectives) {
            return Error{"limit.directives", {}, std::to_string(kMaxTagDirectives), {}, advanced(textStart(text), text, at)};
        }
    }
    return std::nullopt;
}

std::string textOrEmpty(const yaml_char_t* text)
{
    return text != nullptr ? std::string(reinterpret_cast<const char*>(text)) : std::string();
}

Node::Style scalarStyle(const yaml_event_t& event)
{
    switch (event.data.scalar.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return Node::Style::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return Node::Style::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE: return Node::Style::Literal;
    case YAML_FOLDED_SCALAR_STYLE: return Node::Style::Folded;
    default: break;
    }
    // "!!str 12" is a text although it is written plain, and is treated as if it were quoted.
    const std::string tag = textOrEmpty(event.data.scalar.tag);
    return tag == YAML_STR_TAG || tag == "!" ? Node::Style::DoubleQuoted : Node::Style::Plain;
}

class YamlReader {
public:
    YamlReader(std::string_view text, const Limits& limits)
        : m_text(text), m_start(textStart(text)), m_offsets(text.substr(m_start.offset)), m_builder(m_parsed, limits, Syntax::YamlText)
    {
        m_isReady = yaml_parser_initialize(&m_parser) != 0;
        if (m_isReady) {
            yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
            const std::string_view body = text.substr(m_start.offset);
            yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(body.data()), body.size());
        }
    }
    ~YamlReader()
    {
        if (m_isReady) {
            yaml_parser_delete(&m_parser);
        }
    }
    YamlReader(const YamlReader&) = delete;
    YamlReader& operator=(const YamlReader&) = delete;

    Result<ParsedText> read()
    {
        for (bool more = m_isReady; more;) {
            yaml_event_t event;
            if (yaml_parser_parse(&m_parser, &event) == 0) {
                return fail(parserError());
            }
            more = event.type != YAML_STREAM_END_EVENT && event.type != YAML_NO_EVENT;
            const bool isTaken = take(event);
            yaml_event_delete(&event);
            if (!isTaken) {
                return fail(*m_builder.error());
            }
        }
        return std::move(m_parsed);
    }

private:
    Mark markOf(const yaml_mark_t& mark) const
    {
        return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1,
                m_start.offset + m_offsets.byteOffset(mark.index)};
    }

    bool take(const yaml_event_t& event)
    {
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT: m_builder.startDocument(); return true;
        case YAML_DOCUMENT_END_EVENT: m_builder.finishDocument(); return true;
        case YAML_SCALAR_EVENT: return takeScalar(event);
        case YAML_ALIAS_EVENT:
            m_lastEnd = markOf(event.end_mark);
            return m_builder.addAlias(textOrEmpty(event.data.alias.anchor), markOf(event.start_mark));
        case YAML_SEQUENCE_START_EVENT: {
            const auto& data = event.data.sequence_start;
            return takeOpen(event, Node::Type::Sequence, data.style == YAML_FLOW_SEQUENCE_STYLE, data.anchor, data.tag);
        }
        case YAML_MAPPING_START_EVENT: {
            const auto& data = event.data.mapping_start;
            return takeOpen(event, Node::Type::Mapping, data.style == YAML_FLOW_MAPPING_STYLE, data.anchor, data.tag);
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT: takeClose(event); return true;
        default: return true;
        }
    }

    bool takeScalar(const yaml_event_t& event)
    {
        const auto& data = event.data.scalar;
        const Node::Style style = scalarStyle(event);
        Mark end = markOf(event.end_mark);
        Mark begin = contentBegin(event, data.anchor != nullptr, data.tag != nullptr);
        if (begin.offset > end.offset) {
            begin = end;
        }
        if (style == Node::Style::Literal || style == Node::Style::Folded) {
            // libyaml takes the line breaks that follow as part of the value.
            const std::size_t last = m_text.substr(0, end.offset).find_last_not_of(" \t\r\n");
            end = advanced(begin, m_text, last + 1);
        }
        m_lastEnd = end;
        std::string value(reinterpret_cast<const char*>(data.value), data.length);
        return m_builder.addScalar(style, begin, end, std::move(value), textOrEmpty(data.anchor));
    }

    bool takeOpen(const yaml_event_t& event, Node::Type type, bool isFlow, const yaml_char_t* anchor, const yaml_char_t* tag)
    {
        const Mark begin = contentBegin(event, anchor != nullptr, tag != nullptr);
        m_lastEnd = begin;
        return m_builder.open(type, isFlow ? Node::Style::Flow : Node::Style::Block, begin, textOrEmpty(anchor));
    }

    // The end event of a block stands at the next token, behind blank lines and comments; the block
    // itself ends with its last value. So does a pair without braces in a flow sequence.
    void takeClose(const yaml_event_t& event)
    {
        const Node& node = m_builder.current();
        const char opening = node.begin.offset < m_text.size() ? m_text[node.begin.offset] : '\0';
        const bool hasBracket = node.style == Node::Style::Flow && opening == (node.isMapping() ? '{' : '[');
        if (hasBracket) {
            m_lastEnd = markOf(event.end_mark);
        }
        m_builder.close(m_lastEnd.offset < node.begin.offset ? node.begin : m_lastEnd);
    }

    // Anchor and tag are no part of the value: what replaces the value keeps them. Only its own are
    // passed over; a block's first key may bring others.
    Mark contentBegin(const yaml_event_t& event, bool hasAnchor, bool hasTag) const
    {
        const Mark begin = markOf(event.start_mark);
        std::size_t at = begin.offset;
        while (at < m_text.size() && ((hasAnchor && m_text[at] == '&') || (hasTag && m_text[at] == '!'))) {
            (m_text[at] == '&' ? hasAnchor : hasTag) = false;
            at = std::min(m_text.find_first_of(" \t\r\n,]}", at), m_text.size());
            at = afterSpaceAndComments(at);
        }
        return advanced(begin, m_text, at);
    }
    std::size_t afterSpaceAndComments(std::size_t at) const
    {
        for (;;) {
            at = std::min(m_text.find_first_not_of(" \t\r\n", at), m_text.size());
            if (at == m_text.size() || m_text[at] != '#') {
                return at;
            }
            at = std::min(m_text.find('\n', at), m_text.size());
        }
    }

    Error parserError() const
    {
        Error error{"yaml.syntax", {}, m_parser.problem != nullptr ? m_parser.problem : "out of memory", {}, m_start};
        if (m_parser.error == YAML_READER_ERROR) {
            error.mark = advanced(m_start, m_text, m_start.offset + m_parser.problem_offset);
        } else if (m_parser.error == YAML_SCANNER_ERROR || m_parser.error == YAML_PARSER_ERROR) {
            error.mark = markOf(m_parser.problem_mark);
        }
        if (error.mark.offset < m_text.size() && m_text[error.mark.offset] == '\t') {
            error.detail = "tab used as indentation";
        }
        return error;
    }

    std::string_view m_text;
    Mark m_start;
    CharOffsets m_offsets;
    ParsedText m_parsed;
    TreeBuilder m_builder;
    Mark m_lastEnd;
    yaml_parser_t m_parser{};
    bool m_isReady = false;
};

} // namespace

Result<ParsedText> parseYaml(std::string_view text, const Limits& limits)
{
    if (auto problem = textProblem(text, limits, "yaml.syntax")) {
        return fail(std::move(*problem));
    }
    if (auto problem = directiveProblem(text)) {
        return fail(std::move(*problem));
    }
    return YamlReader(text, limits).read();
}

} // namespace tributary
