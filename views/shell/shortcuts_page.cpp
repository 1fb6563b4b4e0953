// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcuts_page.h"

#include "views/command/scope_words.h"
#include "views/shell/keys_page.h"
#include "views/shell/shortcut_group.h"
#include "views/widgets/plain_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kLeastColumn = 360;
constexpr int kMostColumn = 460;
constexpr int kMostColumns = 3;
constexpr int kColumnGap = 28;
constexpr int kHeadingRows = 2; // as high as that many rows, with the space above
constexpr int kSheetFilter = 320;

// Where each column ends, so that the highest is as low as can be and the order stays.
std::vector<std::size_t> endsOf(const std::vector<ShortcutGroup>& groups, int columns)
{
    const auto heightOf = [](const ShortcutGroup& group) { return static_cast<int>(group.rows.size()) + kHeadingRows; };
    const auto fill = [&](int most) {
        std::vector<std::size_t> ends;
        int height = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (height > 0 && height + heightOf(groups[i]) > most) {
                ends.push_back(i);
                height = 0;
            }
            height += heightOf(groups[i]);
        }
        ends.push_back(groups.size());
        return ends;
    };
    int most = 1;
    for (const ShortcutGroup& group : groups) {
        most = std::max(most, heightOf(group));
    }
    while (static_cast<int>(fill(most).size()) > columns) {
        ++most;
    }
    return fill(most);
}

} // namespace

ShortcutsPage::ShortcutsPage(CommandRegistry& commands, QWidget* parent)
    : Page(parent), m_commands(commands), m_filter(new QLineEdit(this)), m_scroll(new QScrollArea(this))
{
    setProperty("role", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kSheetFilter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* change = textButton(tr("Change keys\u2026"), "", this);
    connect(change, &QPushButton::clicked, this, [this] { emit openRequested(KeysPage::reference(), false); });
    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(plainLabel(tr("Shortcuts"), "heading", this));
    above->addStretch(1);
    above->addWidget(m_filter, 2);
    above->addWidget(change);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 0);
    layout->setSpacing(6);
    layout->addLayout(above);
    layout->addWidget(m_scroll, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::fill);
    connect(&m_commands, &CommandRegistry::keysChanged, this, &ShortcutsPage::fill);
    m_columns = kMostColumns;
    fill();
}

QString ShortcutsPage::pageTitle() const
{
    return tr("Shortcuts");
}

void ShortcutsPage::focusMain()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

int ShortcutsPage::columnsFor(int width) const
{
    return std::clamp((width + kColumnGap) / (kLeastColumn + kColumnGap), 1, kMostColumns);
}

void ShortcutsPage::fill()
{
    const std::vector<ShortcutGroup> groups = shortcutGroups(m_commands, m_filter->text());
    m_groups.clear();
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 16);
    columns->setSpacing(kColumnGap);
    if (groups.empty()) {
        columns->addWidget(plainLabel(tr("No command has these words or keys."), "meta"), 1, Qt::AlignTop);
    }
    std::size_t at = 0;
    for (const std::size_t end : groups.empty() ? std::vector<std::size_t>{} : endsOf(groups, m_columns)) {
        auto* holder = new QWidget(sheet);
        holder->setMaximumWidth(kMostColumn);
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        for (; at < end; ++at) {
            auto* list = new ShortcutGroupList(groups[at], holder);
            auto* heading = plainLabel(ScopeWords::scope(groups[at].scope), "strong", holder);
            heading->setContentsMargins(8, 12, 0, 0);
            heading->setBuddy(list);
            column->addWidget(heading);
            column->addWidget(list);
            connect(list, &ShortcutGroupList::commandChosen, this, [this](const QString& id) { m_commands.run(id); }, Qt::QueuedConnection);
            m_groups.append(list);
        }
        column->addStretch(1);
        columns->addWidget(holder, 1);
    }
    columns->addStretch(0);
    m_scroll->setWidget(sheet); // deletes the former one
}

void ShortcutsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (const int columns = columnsFor(width() - 32); columns != m_columns) {
        m_columns = columns;
        fill();
    }
}

void ShortcutsPage::showEvent(QShowEvent* event)
{
    fill(); // commands may have come meanwhile
    Page::showEvent(event);
}

} // namespace tributary::views
