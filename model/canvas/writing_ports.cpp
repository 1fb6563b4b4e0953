// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/pen.h"

#include "model/base/text.h"
#include "model/edit/pointer.h"

#include <algorithm>
#include <optional>

namespace tributary::canvas {

namespace {

constexpr const char* kFirstVersion = "1.0.0"; // what a new port of one's own starts with

class Ports {
public:
    Ports(Pen& pen, Field field) : m_pen(pen), m_field(field), m_list(field == Field::InputPorts ? "/inputPorts" : "/outputPorts") {}

    void make(const Edit& edit)
    {
        if (!m_pen.expect(m_list, Json::value_t::array))
            return;
        switch (edit.operation) {
        case Edit::Operation::Set: return setAll(edit.values);
        case Edit::Operation::Add:
            for (const std::string& value : edit.values)
                add(portFrom(value));
            return;
        case Edit::Operation::Take:
            for (const std::string& value : edit.values)
                take(portFrom(value));
            return;
        }
    }

private:
    const Json& ports() const { return m_pen.at(m_list); }

    static bool is(const Json& port, const PortText& text)
    {
        return trimmed(scalarText(port.is_object() && port.contains("name") ? port["name"] : Json())) == text.name
            && (text.version.empty() || textOf(port, "version") == text.version);
    }
    static std::string textOf(const Json& port, const char* key)
    {
        return port.is_object() && port.contains(key) ? std::string(trimmed(scalarText(port[key]))) : std::string();
    }
    std::optional<std::size_t> find(const PortText& text) const
    {
        for (std::size_t i = 0; ports().is_array() && i < ports().size(); ++i) {
            if (is(ports()[i], text))
                return i;
        }
        return std::nullopt;
    }

    void add(PortText text)
    {
        if (find(text))
            return m_pen.refuse("canvas-edit.already-there", m_field, text.name);
        const bool isInput = m_field == Field::InputPorts;
        // ODPS 1.1 asks for the name only; before, an input port needs all three.
        const bool isStrict = !m_pen.declares({"v1.1", "v1.2", "v2"});
        if (isInput && isStrict && text.version.empty())
            return m_pen.refuse("canvas-edit.version-needed", m_field, text.name);
        if (isInput && isStrict && text.contract.empty())
            return m_pen.refuse("canvas-edit.contract-needed", m_field, text.name);
        if (!isInput && text.version.empty())
            text.version = kFirstVersion;
        Json port{{"name", text.name}};
        if (!text.version.empty())
            port["version"] = text.version;
        if (!text.contract.empty())
            port["contractId"] = text.contract;
        m_pen.append(m_list, std::move(port));
    }

    void take(const PortText& text)
    {
        auto found = find(text);
        if (!found)
            return m_pen.refuse("canvas-edit.not-there", m_field, text.name);
        for (; found; found = find(text))
            m_pen.removeItem(m_list, *found);
    }

    // What stays keeps all that its entry says, and its place.
    void setAll(const std::vector<std::string>& values)
    {
        std::vector<PortText> wanted;
        for (const std::string& value : values)
            wanted.push_back(portFrom(value));
        if (const auto changed = changedIn(wanted))
            return change(edit::childPointer(m_list, *changed), wanted[*changed]);
        for (std::size_t i = ports().is_array() ? ports().size() : 0; i-- > 0;) {
            const Json& port = ports()[i];
            if (std::none_of(wanted.begin(), wanted.end(), [&](const PortText& text) { return is(port, text); }))
                m_pen.removeItem(m_list, i);
        }
        for (const PortText& text : wanted) {
            const auto found = find(text);
            if (!found)
                add(text);
            else if (!text.contract.empty())
                m_pen.set(edit::childPointer(m_list, *found) + "/contractId", text.contract);
        }
    }

    // The only one that stands in its place under another name or version, which no other has.
    std::optional<std::size_t> changedIn(const std::vector<PortText>& wanted) const
    {
        std::optional<std::size_t> changed;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!ports().is_array() || ports().size() != wanted.size() || !ports()[i].is_object())
                return std::nullopt;
            if (is(ports()[i], wanted[i]) && (wanted[i].contract.empty() || wanted[i].contract == textOf(ports()[i], "contractId")))
                continue;
            if (changed || (!is(ports()[i], wanted[i]) && find(wanted[i])))
                return std::nullopt;
            changed = i;
        }
        return changed;
    }

    // It keeps what else it says.
    void change(const std::string& port, const PortText& text)
    {
        m_pen.set(port + "/name", text.name);
        if (!text.version.empty())
            m_pen.set(port + "/version", text.version);
        if (!text.contract.empty())
            m_pen.set(port + "/contractId", text.contract);
    }

    Pen& m_pen;
    Field m_field;
    std::string m_list;
};

} // namespace

std::vector<std::string> readPorts(const Pen& pen, Field field)
{
    const Json& ports = pen.at(field == Field::InputPorts ? "/inputPorts" : "/outputPorts");
    std::vector<std::string> out;
    for (const Json& port : ports.is_array() ? ports : Json::array()) {
        const auto part = [&port](const char* key) { return port.is_object() && port.contains(key) ? std::string(trimmed(scalarText(port[key]))) : std::string(); };
        const std::string version = part("version");
        const std::string contract = part("contractId");
        if (!part("name").empty())
            out.push_back(part("name") + (version.empty() ? "" : "@" + version) + (contract.empty() ? "" : "=" + contract));
    }
    return out;
}

void writePorts(Pen& pen, const Edit& edit)
{
    Ports(pen, edit.field).make(edit);
}

} // namespace tributary::canvas
