// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings_page.h"

#include "views/settings/appearance_section.h"
#include "views/settings/catalog_section.h"
#include "views/settings/language_section.h"
#include "views/settings/profile_section.h"
#include "views/settings/section_delegate.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace tributary::views {
namespace {

constexpr int kLeastList = 180;
constexpr int kMostList = 280; // at 100 %
constexpr int kRounding = 2;   // of a text's width

} // namespace

SettingsPage::SettingsPage(Preferences& preferences, query::CareService& care, const QStringList& languages, QWidget* parent)
    : Page(parent), m_care(care), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    m_list->setProperty("role", "sunken");
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(hairline(Qt::Vertical));
    layout->addWidget(m_stack, 1);
    addSection(new ProfileSection(preferences));
    addSection(new AppearanceSection(preferences));
    addSection(new LanguageSection(preferences, languages));
    auto* catalog = new CatalogSection(care);
    addSection(catalog);
    connect(catalog, &CatalogSection::openRequested, this, &SettingsPage::catalogRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showRow);
    connect(&m_care, &query::CareService::finished, this, &Page::settled);
    connect(&themeNews(), &ThemeNews::changed, this, &SettingsPage::fitList);
    m_list->setCurrentRow(0);
}

void SettingsPage::addSection(SettingsSection* section, int at)
{
    const int row = at < 0 || at > m_stack->count() ? m_stack->count() : at;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    section->setProperty("role", "surface");
    m_sections.insert(m_sections.begin() + row, section);
    m_stack->insertWidget(row, scroll);
    auto* item = new QListWidgetItem(section->title());
    item->setToolTip(plainToolTip(section->title()));
    m_list->insertItem(row, item);
    fitList();
}

// As wide as its longest name, within bounds: the rest of the window is for the section.
void SettingsPage::fitList()
{
    m_list->doItemsLayout();
    m_list->setFixedWidth(qBound(kLeastList, m_list->sizeHintForColumn(0) + kRounding, qRound(kMostList * Theme::current().textFactor)));
}

bool SettingsPage::showSection(const QString& id)
{
    const auto index = sections().indexOf(id);
    if (index >= 0)
        m_list->setCurrentRow(static_cast<int>(index));
    return index >= 0;
}

QStringList SettingsPage::sections() const
{
    QStringList ids;
    for (const SettingsSection* section : m_sections)
        ids.append(section->id());
    return ids;
}

QString SettingsPage::currentSection() const
{
    return sections().value(m_list->currentRow());
}

void SettingsPage::showRow(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    m_sections[static_cast<std::size_t>(row)]->refresh();
}

void SettingsPage::focusMain()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tributary::views
