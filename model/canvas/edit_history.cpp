// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/canvas/edit_history.h"

#include <algorithm>

namespace tributary::canvas {

namespace {

std::optional<Edit::Operation> operationFrom(std::string_view name)
{
    for (const Edit::Operation one : {Edit::Operation::Set, Edit::Operation::Add, Edit::Operation::Take}) {
        if (operationName(one) == name)
            return one;
    }
    return std::nullopt;
}

std::optional<Edit> editFrom(const Json& saved)
{
    const auto field = fieldFromName(textAt(saved, "field"));
    const auto operation = operationFrom(textAt(saved, "operation"));
    if (!field || !operation || !saved.contains("values") || !saved["values"].is_array())
        return std::nullopt;
    Edit edit{*field, *operation, {}};
    for (const Json& value : saved["values"])
        edit.values.push_back(scalarText(value));
    return edit;
}

std::optional<std::vector<edit::TextSplice>> splicesFrom(const Json& saved)
{
    std::vector<edit::TextSplice> splices;
    if (!saved.is_array())
        return std::nullopt;
    for (const Json& one : saved) {
        if (!one.is_object() || !one.contains("offset") || !one["offset"].is_number_unsigned())
            return std::nullopt;
        splices.push_back({one["offset"].get<std::size_t>(), textAt(one, "removed"), textAt(one, "inserted")});
    }
    return splices;
}

Json splicesJson(const std::vector<edit::TextSplice>& splices)
{
    Json out = Json::array();
    for (const edit::TextSplice& splice : splices)
        out.push_back({{"offset", splice.offset}, {"removed", splice.removed}, {"inserted", splice.inserted}});
    return out;
}

tl::unexpected<Error> broken(const char* where)
{
    return fail("canvas-edit.broken-draft", where);
}

} // namespace

std::string_view operationName(Edit::Operation operation)
{
    switch (operation) {
    case Edit::Operation::Set: return "set";
    case Edit::Operation::Add: return "add";
    case Edit::Operation::Take: break;
    }
    return "take";
}

EditHistory::EditHistory(std::string base, edit::Format format, Subject subject)
    : m_base(std::move(base)), m_format(format), m_subject(std::move(subject)), m_text(m_base)
{
}

Subject EditHistory::subjectNow() const
{
    Subject subject = m_subject;
    if (findDocument(m_text, m_format, subject))
        return subject;
    for (std::size_t i = 0; i < m_done; ++i) {
        if (m_steps[i].edit.field == Field::Name && !m_steps[i].edit.values.empty())
            subject.id = m_steps[i].edit.values.front();
    }
    return subject;
}

Result<void> EditHistory::apply(const Edit& edit)
{
    auto edited = editText(m_text, m_format, subjectNow(), {edit});
    if (!edited)
        return fail(std::move(edited.error()));
    if (edited->splices.empty())
        return {};
    m_steps.resize(m_done);
    m_steps.push_back({edit, std::move(edited->splices)});
    m_done = m_steps.size();
    m_text = std::move(edited->text);
    return {};
}

Result<void> EditHistory::amend(const Edit& edit)
{
    if (m_done == 0 || m_steps[m_done - 1].edit.field != edit.field)
        return apply(edit);
    EditHistory changed = *this;
    changed.undo();
    if (auto done = changed.apply(edit); !done)
        return done;
    // Back at what was there before the step: then there was no step, and nothing to redo.
    changed.m_steps.resize(changed.m_done);
    *this = std::move(changed);
    return {};
}

void EditHistory::adopt(const std::string& text, Field field)
{
    if (text == m_text)
        return;
    const std::size_t most = std::min(text.size(), m_text.size());
    std::size_t same = 0;
    while (same < most && text[same] == m_text[same])
        ++same;
    std::size_t behind = 0;
    while (behind < most - same && text[text.size() - 1 - behind] == m_text[m_text.size() - 1 - behind])
        ++behind;
    m_steps.resize(m_done);
    m_steps.push_back({{field, Edit::Operation::Set, {}}, {{same, m_text.substr(same, m_text.size() - same - behind), text.substr(same, text.size() - same - behind)}}});
    m_done = m_steps.size();
    m_text = text;
}

bool EditHistory::move(const std::vector<edit::TextSplice>& splices)
{
    auto moved = edit::applySplices(m_text, splices);
    if (moved)
        m_text = std::move(*moved);
    return moved.has_value();
}

bool EditHistory::undo()
{
    if (m_done == 0 || !move(inverseOf(m_steps[m_done - 1].splices)))
        return false;
    --m_done;
    return true;
}

bool EditHistory::redo()
{
    if (m_done == m_steps.size() || !move(m_steps[m_done].splices))
        return false;
    ++m_done;
    return true;
}

std::vector<Edit> EditHistory::edits() const
{
    std::vector<Edit> out;
    for (std::size_t i = 0; i < m_done; ++i)
        out.push_back(m_steps[i].edit);
    return out;
}

Json EditHistory::toJson() const
{
    Json steps = Json::array();
    for (const Step& step : m_steps)
        steps.push_back({{"field", fieldName(step.edit.field)}, {"operation", operationName(step.edit.operation)}, {"values", step.edit.values}, {"splices", splicesJson(step.splices)}});
    return {{"format", m_format == edit::Format::Json ? "json" : "yaml"},
            {"subject", {{"kind", m_subject.kind}, {"id", m_subject.id}, {"version", m_subject.version}}},
            {"base", m_base},
            {"steps", steps},
            {"done", m_done}};
}

Result<EditHistory> EditHistory::fromJson(const Json& saved)
{
    if (!saved.is_object() || !saved.contains("base") || !saved["base"].is_string() || !saved.contains("subject") || !saved.contains("steps")
        || !saved["steps"].is_array() || !saved.contains("done") || !saved["done"].is_number_unsigned())
        return broken("shape");
    const Json& about = saved["subject"];
    EditHistory history(textAt(saved, "base"), textAt(saved, "format") == "json" ? edit::Format::Json : edit::Format::Yaml,
                        {textAt(about, "kind"), textAt(about, "id"), textAt(about, "version")});
    for (const Json& one : saved["steps"]) {
        auto edit = editFrom(one);
        auto splices = one.is_object() && one.contains("splices") ? splicesFrom(one["splices"]) : std::nullopt;
        if (!edit || !splices)
            return broken("steps");
        history.m_steps.push_back({std::move(*edit), std::move(*splices)});
    }
    const auto done = saved["done"].get<std::size_t>();
    if (done > history.m_steps.size())
        return broken("done");
    // All of them, and back: each has to follow from the one before it.
    while (history.redo()) {
    }
    if (history.redoable() > 0)
        return broken("splices");
    while (history.m_done > done)
        history.undo();
    return history;
}

} // namespace tributary::canvas
