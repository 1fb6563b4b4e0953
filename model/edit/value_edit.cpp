// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/value_edit.h"

#include "model/base/json_parser.h"
#include "model/edit/parts_of_change.h"
#include "model/edit/plan.h"
#include "model/edit/pointer.h"
#include "model/edit/value_writer.h"
#include "model/edit/verify.h"

#include <array>

namespace tributary::edit {

namespace {

using Kind = ValueEdit::Kind;

// A text on its way through edits. Each simple edit is planned, made, read again and compared before it
// counts; where the fitting way of writing it fails, more careful ones are tried.
class Editing {
public:
    static Result<Editing> begin(std::string_view text, Format format)
    {
        auto subject = Subject::read(std::string(text), format);
        if (!subject)
            return fail(std::move(subject.error()));
        return Editing(std::move(*subject));
    }

    std::optional<Error> make(const ValueEdit& edit)
    {
        if (edit.kind != Kind::Remove && !isWritable(edit.value))
            return errorAt("edit.value", {}, edit.pointer);
        if (auto wider = withParent(edit))
            return make(*wider);
        const auto place = m_subject.find(edit);
        if (!place)
            return place.error();
        const Node* node = place->node;
        if (edit.kind == Kind::Set && node != nullptr && matches(*node, edit.value))
            return std::nullopt;
        const bool hasParts = node != nullptr && ((node->isMapping() && edit.value.is_object()) || (node->isSequence() && edit.value.is_array()));
        if (edit.kind == Kind::Set && hasParts && childCount(*node) > 0 && !edit.value.empty())
            return makeParts(*node, edit);
        return makeSimple(edit, *place);
    }

    std::vector<TextSplice> takeSplices() { return std::move(m_splices); }
    std::string text() const { return m_subject.text(); }

private:
    explicit Editing(Subject subject) : m_subject(std::move(subject)) {}

    // Into a value that is absent or null goes the first item or member as the whole value.
    std::optional<ValueEdit> withParent(const ValueEdit& edit) const
    {
        const bool isAppend = edit.kind == Kind::Append;
        const std::size_t slash = isAppend ? edit.pointer.size() : edit.pointer.rfind('/');
        if (edit.kind == Kind::Remove || slash == std::string::npos)
            return std::nullopt;
        const ValueEdit above{Kind::Set, edit.pointer.substr(0, slash), nullptr, edit.document};
        const auto place = m_subject.find(above);
        if (!place || place->node == nullptr || !place->node->isNull())
            return std::nullopt;
        const auto token = isAppend ? std::nullopt : pointerTokens(std::string_view(edit.pointer).substr(slash));
        if (isAppend || (token && edit.kind == Kind::Insert && (token->front() == "-" || token->front() == "0")))
            return ValueEdit{Kind::Set, above.pointer, Json::array({edit.value}), edit.document};
        return token ? std::optional(ValueEdit{Kind::Set, above.pointer, Json{{token->front(), edit.value}}, edit.document}) : std::nullopt;
    }

    std::optional<Error> makeParts(const Node& node, const ValueEdit& set)
    {
        const Mark mark = node.begin;
        for (const ValueEdit& part : partsOfChange(node, set)) {
            if (auto problem = make(part))
                return problem;
        }
        const auto place = m_subject.find(set);
        if (!place || place->node == nullptr || !matches(*place->node, set.value))
            return errorAt("edit.unclean", mark, set.pointer);
        return std::nullopt;
    }

    std::optional<Error> makeSimple(const ValueEdit& edit, const Place& place)
    {
        const Node* near = place.node != nullptr ? place.node : place.way.empty() ? place.root : place.parent();
        const Mark mark = near->begin;
        Habits habits = habitsOf(m_subject, mark.offset);
        constexpr std::array<std::pair<bool, bool>, 4> kWays = {{{false, false}, {true, false}, {false, true}, {true, true}}};
        for (const auto& [takesEmptyLines, isCareful] : kWays) {
            habits.takesEmptyLines = takesEmptyLines;
            habits.isCareful = isCareful;
            const auto splices = planSimple({m_subject, edit, place, habits});
            if (!splices)
                return splices.error();
            auto changed = applySplices(m_subject.text(), *splices);
            auto after = changed ? Subject::read(std::move(*changed), m_subject.format()) : Result<Subject>(fail(std::move(changed.error())));
            if (after && isChangedAs(m_subject, *after, edit, place)) {
                m_splices.insert(m_splices.end(), splices->begin(), splices->end());
                m_subject = std::move(*after);
                return std::nullopt;
            }
        }
        return errorAt("edit.unclean", mark, edit.pointer);
    }

    static Result<Splices> planSimple(const Task& task)
    {
        const ValueEdit& edit = task.edit;
        const Node* node = task.place.node;
        switch (edit.kind) {
        case Kind::Set: return node == nullptr ? planNewMember(task) : planSet(task);
        case Kind::Remove:
            return task.place.way.empty() ? fail(errorAt("edit.absent", node->begin, edit.pointer)) : planRemove(task);
        case Kind::Append:
            return node->isSequence() ? planNewItem(task, *node, node->items.size()) : fail(errorAt("edit.not-a-list", node->begin, edit.pointer));
        case Kind::Insert: break;
        }
        if (task.place.way.empty() || (task.parent().isMapping() && node != nullptr))
            return fail(errorAt("edit.exists", node->begin, edit.pointer));
        return task.parent().isMapping() ? planNewMember(task) : planNewItem(task, task.parent(), task.place.index());
    }

    Subject m_subject;
    std::vector<TextSplice> m_splices;
};

} // namespace

Format formatOf(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n", text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    const bool mayBeJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[' || text[first] == '"');
    return mayBeJson && parseJsonTree(text) ? Format::Json : Format::Yaml;
}

Result<std::vector<TextSplice>> planEdit(std::string_view text, const ValueEdit& edit, Format format)
{
    auto editing = Editing::begin(text, format);
    if (!editing)
        return fail(std::move(editing.error()));
    if (auto problem = editing->make(edit))
        return fail(std::move(*problem));
    return editing->takeSplices();
}

Result<std::string> applyEdits(std::string_view text, const std::vector<ValueEdit>& edits, Format format)
{
    auto editing = Editing::begin(text, format);
    if (!editing)
        return fail(std::move(editing.error()));
    for (const ValueEdit& edit : edits) {
        if (auto problem = editing->make(edit))
            return fail(std::move(*problem));
    }
    return editing->text();
}

Result<std::string> applyEdits(std::string_view text, const std::vector<ValueEdit>& edits)
{
    return applyEdits(text, edits, formatOf(text));
}

} // namespace tributary::edit
