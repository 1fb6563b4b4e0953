// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/discover/chip_bar.h"
#include "views/gallery/gallery_page.h"
#include "views/gallery/gallery_text.h"
#include "views/gallery/in_state.h"
#include "views/lineage/depth_stepper.h"
#include "views/lineage/find_box.h"
#include "views/lineage/level_switch.h"
#include "views/product/painted_button.h"
#include "views/product/section_tabs.h"
#include "views/shell/nav_rail.h"
#include "views/theme/icons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace tributary::views {
namespace {

using Button = InState<QPushButton, QStyleOptionButton>;
using Tool = InState<QToolButton, QStyleOptionToolButton>;
using Check = InState<QCheckBox, QStyleOptionButton>;
using Radio = InState<QRadioButton, QStyleOptionButton>;
using Combo = InState<QComboBox, QStyleOptionComboBox>;
using Field = InState<QLineEdit, QStyleOptionFrame>;

struct StateCase {
    QString caption;
    QStyle::State state;
    bool enabled;
};

std::vector<StateCase> states()
{
    return {{GalleryText::tr("normal"), QStyle::State_None, true},
            {GalleryText::tr("pointer"), kHovered, true},
            {GalleryText::tr("focus"), kFocused, true},
            {GalleryText::tr("off"), QStyle::State_None, false}};
}

void addPushButtons(GalleryPage& gallery, const char* role, const QString& text)
{
    for (const StateCase& one : states()) {
        auto* button = new Button(text);
        button->setProperty("role", role);
        button->setState(one.state);
        button->setEnabled(one.enabled);
        gallery.add(one.caption, button);
    }
}

void addButtons(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Buttons"));
    addPushButtons(gallery, "", QStringLiteral("Add folder"));
    addPushButtons(gallery, "primary", QStringLiteral("Sync all"));
    gallery.addRow();
    addPushButtons(gallery, "link", QStringLiteral("Open in lineage"));
    addPushButtons(gallery, "chip", QStringLiteral("domain: Deal"));
    gallery.addRow();
    for (const StateCase& one : states()) {
        auto* button = new Tool;
        button->setIcon(themedIcon(QStringLiteral("sync")));
        button->setState(one.state);
        button->setEnabled(one.enabled);
        button->setMinimumSize(28, 28);
        gallery.add(one.caption, button);
    }
    auto* chosen = new Tool;
    chosen->setIcon(themedIcon(QStringLiteral("star")));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    gallery.add(GalleryText::tr("chosen"), chosen);
    for (const StateCase& one : states()) {
        auto* link = new LinkButton(QStringLiteral("commit 833c21"));
        link->setEnabled(one.enabled);
        if (one.state == kHovered)
            tellHovered(link);
        gallery.add(one.caption, link);
        if (one.state == kFocused)
            tellFocused(link);
    }
}

void addFields(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Fields"));
    for (const StateCase& one : states()) {
        auto* field = new Field(QStringLiteral("customer revenue"));
        field->setState(one.state);
        field->setEnabled(one.enabled);
        gallery.add(one.caption, field);
    }
    auto* empty = new Field;
    empty->setPlaceholderText(QStringLiteral("Search assets"));
    gallery.add(GalleryText::tr("empty"), empty);
    for (const StateCase& one : states()) {
        auto* choice = new Combo;
        choice->addItems({QStringLiteral("3.0"), QStringLiteral("2.1")});
        choice->setState(one.state);
        choice->setEnabled(one.enabled);
        gallery.add(one.caption, choice);
    }
    gallery.addRow();
    auto* number = new QSpinBox;
    number->setRange(90, 150);
    number->setSuffix(QStringLiteral(" %"));
    gallery.add(GalleryText::tr("number"), number);
    auto* stepper = new DepthStepper(QStringLiteral("Upstream"), QStringLiteral("["), QStringLiteral("]"));
    stepper->setDepth(3);
    gallery.add(GalleryText::tr("depth"), stepper);
    auto* find = new FindBox;
    find->setCount(3, 4);
    gallery.add(GalleryText::tr("find"), find);
}

void addChecks(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Checks and choices"));
    const std::pair<Qt::CheckState, QString> marks[] = {{Qt::Unchecked, GalleryText::tr("unchecked")},
                                                        {Qt::Checked, GalleryText::tr("checked")},
                                                        {Qt::PartiallyChecked, GalleryText::tr("in part")}};
    for (const auto& [mark, caption] : marks) {
        auto* check = new Check(QStringLiteral("Active"));
        check->setTristate(mark == Qt::PartiallyChecked);
        check->setCheckState(mark);
        gallery.add(caption, check);
    }
    auto* focused = new Check(QStringLiteral("Active"));
    focused->setState(kFocused);
    gallery.add(GalleryText::tr("focus"), focused);
    auto* off = new Check(QStringLiteral("Active"));
    off->setChecked(true);
    off->setEnabled(false);
    gallery.add(GalleryText::tr("off"), off);
    for (const StateCase& one : states()) {
        auto* box = new QWidget;
        auto* radio = new Radio(QStringLiteral("Mine"), box);
        radio->setAutoExclusive(false);
        radio->setChecked(one.state != kHovered);
        radio->setState(one.state);
        radio->setEnabled(one.enabled);
        box->setMinimumSize(radio->sizeHint());
        gallery.add(one.caption, box);
    }
    gallery.add(GalleryText::tr("level"), new LevelSwitch);
}

void addWays(GalleryPage& gallery)
{
    gallery.addGroup(GalleryText::tr("Tabs, chips and rail"));
    auto* documents = new QTabBar;
    documents->setDrawBase(false);
    documents->setExpanding(false);
    documents->addTab(themedIcon(QStringLiteral("compass")), QStringLiteral("Discover"));
    documents->addTab(themedIcon(QStringLiteral("product")), QStringLiteral("Top 10 customers"));
    documents->setCurrentIndex(1);
    gallery.add(GalleryText::tr("documents"), documents);
    for (const bool focused : {false, true}) {
        auto* sections = new SectionTabs;
        sections->addSection(QStringLiteral("Overview"));
        sections->addSection(QStringLiteral("Ports"));
        sections->setCount(1, 6);
        sections->addSection(QStringLiteral("Schema"));
        gallery.add(focused ? GalleryText::tr("sections, focus") : GalleryText::tr("sections"), sections);
        if (focused)
            tellFocused(sections);
    }
    gallery.addRow();
    auto* chips = new ChipBar;
    chips->setSelection({{search::Facet::Domain, QStringLiteral("Deal")}, {search::Facet::Lifecycle, QStringLiteral("active")}});
    gallery.add(GalleryText::tr("filters"), chips, 520);
    auto* none = new ChipBar;
    gallery.add(GalleryText::tr("no filters"), none, 260);
    auto* rail = new NavRail({{QStringLiteral("a"), QStringLiteral("Discover"), QStringLiteral("compass"), 1, nullptr, false},
                              {QStringLiteral("b"), QStringLiteral("Lineage"), QStringLiteral("lineage"), 2, nullptr, false},
                              {QStringLiteral("c"), QStringLiteral("Sync"), QStringLiteral("sync"), 6, nullptr, false}});
    rail->setCurrent(QStringLiteral("a"));
    const auto buttons = rail->findChildren<QToolButton*>();
    tellHovered(buttons.value(1));
    tellFocused(buttons.value(2));
    rail->setMinimumHeight(rail->sizeHint().height());
    gallery.add(GalleryText::tr("chosen, pointer, focus"), rail);
}

} // namespace

void addControls(GalleryPage& gallery)
{
    addButtons(gallery);
    addFields(gallery);
    addChecks(gallery);
    addWays(gallery);
}

} // namespace tributary::views
