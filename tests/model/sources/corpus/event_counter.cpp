// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sources/corpus/event_counter.h"

#include <yaml.h>

namespace tributary::sources::test {

namespace {

struct Frame {
    bool mapping;
    bool expectsKey;
    std::string key;  // mapping: the key read last; sequence: the key that it is the value of
};

class Counter {
public:
    EventCount count;

    void scalar(const yaml_event_t& event)
    {
        const std::string text(reinterpret_cast<const char*>(event.data.scalar.value), event.data.scalar.length);
        if (!m_frames.empty() && m_frames.back().mapping && m_frames.back().expectsKey) {
            m_frames.back().key = text;
            m_frames.back().expectsKey = false;
            return;
        }
        const bool plain = event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
        const bool null = plain && (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL");
        if (!null) {
            count.scalars.push_back(text);
        }
        // A document is a mapping at the root, or a member of a list there.
        if (!m_frames.empty() && m_frames.back().key == "kind" && m_frames.back().mapping && isDocument()) {
            ++count.kinds[text];
        }
        valueDone();
    }

    void begin(bool mapping)
    {
        if (mapping && !m_frames.empty() && !m_frames.back().mapping) {
            ++count.mappingsIn[m_frames.back().key];
        }
        const std::string key = m_frames.empty() ? std::string() : m_frames.back().key;
        m_frames.push_back(Frame{mapping, mapping, key});
    }

    void end()
    {
        m_frames.pop_back();
        valueDone();
    }

private:
    bool isDocument() const
    {
        return m_frames.size() == 1 || (m_frames.size() == 2 && !m_frames.front().mapping);
    }

    void valueDone()
    {
        if (!m_frames.empty() && m_frames.back().mapping) {
            m_frames.back().expectsKey = true;
        }
    }

    std::vector<Frame> m_frames;
};

} // namespace

EventCount countEvents(std::string_view yaml)
{
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(yaml.data()), yaml.size());
    Counter counter;
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0) {
            break;
        }
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            counter.scalar(event);
            break;
        case YAML_MAPPING_START_EVENT:
        case YAML_SEQUENCE_START_EVENT:
            counter.begin(event.type == YAML_MAPPING_START_EVENT);
            break;
        case YAML_MAPPING_END_EVENT:
        case YAML_SEQUENCE_END_EVENT:
            counter.end();
            break;
        case YAML_STREAM_END_EVENT:
            counter.count.ok = true;
            more = false;
            break;
        default:
            break;
        }
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return counter.count;
}

} // namespace tributary::sources::test
