// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge/text_merge.h"

#include "model/base/json_parser.h"
#include "model/base/yaml_parser.h"
#include "model/edit/value_edit.h"
#include "model/merge/line_merge.h"
#include "model/merge/steps.h"

#include <algorithm>

namespace tributary::merge {

namespace {

using Documents = std::vector<Json>;

// Nothing where the text cannot be read, or where values in it would be passed over.
std::optional<Documents> documentsIn(const std::string& text)
{
    const auto parsed = edit::formatOf(text) == edit::Format::Json ? parseJsonTree(text) : parseYaml(text);
    if (!parsed || std::any_of(parsed->diagnostics.begin(), parsed->diagnostics.end(), [](const Diagnostic& one) { return one.severity != Severity::Info; }))
        return std::nullopt;
    Documents documents;
    for (const Node* root : parsed->tree.documents())
        documents.push_back(toJson(*root));
    return documents;
}

edit::ValueEdit::Kind kindOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Set: return edit::ValueEdit::Kind::Set;
    case Step::Kind::Insert: return edit::ValueEdit::Kind::Insert;
    case Step::Kind::Append: return edit::ValueEdit::Kind::Append;
    case Step::Kind::Remove: return edit::ValueEdit::Kind::Remove;
    }
    return edit::ValueEdit::Kind::Set;
}

// The text with those documents in it; nothing where no splice leads there.
std::optional<std::string> written(const std::string& text, const Documents& before, const Documents& after)
{
    std::vector<edit::ValueEdit> edits;
    for (std::size_t i = 0; i < before.size(); ++i)
        for (Step& step : stepsBetween(before[i], after[i]))
            edits.push_back({kindOf(step.kind), std::move(step.pointer), std::move(step.value), i});
    auto changed = edit::applyEdits(text, edits);
    if (!changed || documentsIn(*changed) != after)
        return std::nullopt;
    return std::move(*changed);
}

std::optional<Json> asValue(const std::optional<std::string>& text)
{
    return text ? std::optional<Json>(*text) : std::nullopt;
}

class TextMerger {
public:
    TextMerger(const TextSides& sides, const std::vector<FileChoice>& choices) : m_sides(sides), m_choices(choices) {}

    MergedText run()
    {
        if (m_sides.theirs == m_sides.mine || m_sides.base == m_sides.mine)
            m_merged.text = m_sides.theirs;
        else if (m_sides.base == m_sides.theirs)
            m_merged.text = m_sides.mine;
        else if (!m_sides.theirs || !readDocuments() || !mergeAll())
            wholeFile();
        return std::move(m_merged);
    }

private:
    bool readDocuments()
    {
        auto mine = documentsIn(m_sides.mine);
        auto theirs = documentsIn(*m_sides.theirs);
        auto base = m_sides.base ? documentsIn(*m_sides.base) : std::optional(Documents(mine ? mine->size() : 0, Json::object()));
        if (!mine || !theirs || !base || mine->size() != theirs->size() || mine->size() != base->size())
            return false;
        m_mine = std::move(*mine);
        m_theirs = std::move(*theirs);
        m_base = std::move(*base);
        return true;
    }

    // False where the whole text has to be decided about.
    bool mergeAll()
    {
        Documents after;
        for (std::size_t i = 0; i < m_base.size(); ++i) {
            std::vector<Choice> choices;
            for (const FileChoice& choice : m_choices)
                if (choice.document == static_cast<int>(i))
                    choices.push_back(choice.choice);
            Merged merged = mergeDocuments(m_base[i], m_mine[i], m_theirs[i], choices);
            for (Conflict& conflict : merged.conflicts)
                m_merged.conflicts.push_back({static_cast<int>(i), std::move(conflict)});
            for (Taken& taken : merged.taken) {
                if (m_base.size() > 1)
                    taken.place = "#" + std::to_string(i + 1) + taken.place;
                m_merged.taken.push_back(std::move(taken));
            }
            after.push_back(std::move(merged.document));
        }
        if (!m_merged.conflicts.empty())
            return true;
        m_merged.text = textOf(after);
        return m_merged.text.has_value();
    }

    // Where the sides touched different lines, their lines: they hold both sides' comments too.
    std::optional<std::string> textOf(const Documents& after) const
    {
        if (auto lines = mergeLines(m_sides.base.value_or(""), m_sides.mine, *m_sides.theirs); lines && documentsIn(*lines) == after)
            return lines;
        if (m_sides.base && written(*m_sides.base, m_base, m_mine) != m_sides.mine)
            return std::nullopt; // mine has changed more than values, and that has no place in their text
        return written(*m_sides.theirs, m_theirs, after);
    }

    void wholeFile()
    {
        m_merged = {};
        FileConflict open{kWholeFile, {{}, asValue(m_sides.base), m_sides.mine, asValue(m_sides.theirs)}};
        const auto decided = std::find_if(m_choices.begin(), m_choices.end(), [&open](const FileChoice& choice) {
            return choice.document == kWholeFile && choice.choice.conflict == open.conflict;
        });
        if (decided == m_choices.end()) {
            m_merged.conflicts.push_back(std::move(open));
            return;
        }
        const std::optional<Json>& value = decided->choice.value;
        switch (decided->choice.take) {
        case Take::Mine: m_merged.text = m_sides.mine; break;
        case Take::Theirs: m_merged.text = m_sides.theirs; break;
        case Take::Value: m_merged.text = value && value->is_string() ? std::optional(value->get<std::string>()) : m_sides.theirs; break;
        }
    }

    const TextSides& m_sides;
    const std::vector<FileChoice>& m_choices;
    Documents m_base, m_mine, m_theirs;
    MergedText m_merged;
};

} // namespace

MergedText mergeTexts(const TextSides& sides, const std::vector<FileChoice>& choices)
{
    return TextMerger(sides, choices).run();
}

} // namespace tributary::merge
