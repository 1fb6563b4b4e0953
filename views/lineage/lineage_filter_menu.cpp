// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_filter_menu.h"

#include "model/query/qt_text.h"
#include "views/lineage/edge_look.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QWidgetAction>

#include <algorithm>
#include <array>
#include <set>

namespace tributary::views {
namespace {

constexpr std::array<int, 4> kDays = {1, 7, 30, 90};

// A menu takes "&" for a mnemonic.
QString menuText(const QString& name, int count)
{
    return QStringLiteral("%1  %2").arg(QString(name).replace(u'&', QStringLiteral("&&")), numberText(count));
}

} // namespace

LineageFilterMenu::LineageFilterMenu(QWidget* parent) : QMenu(parent), m_tags(new QLineEdit)
{
    setTitle(tr("Filter"));
    for (const QString& title : {tr("Domain"), tr("Kind"), tr("Technology"), tr("Kind of edge"), tr("Described or changed")}) {
        QMenu* menu = addMenu(title);
        menu->installEventFilter(this);
        m_parts.push_back(menu);
    }
    auto* field = new QWidgetAction(this);
    m_tags->setPlaceholderText(tr("Tags, by commas"));
    m_tags->setAccessibleName(tr("Tags, separated by commas"));
    m_tags->setMinimumWidth(160);
    field->setDefaultWidget(m_tags);
    addAction(field);
    addSeparator();
    m_clear = addAction(tr("Show everything"), this, &LineageFilterMenu::clearAll);
    connect(m_tags, &QLineEdit::editingFinished, this, [this] {
        std::vector<std::string> tags;
        for (const QString& tag : m_tags->text().split(u',', Qt::SkipEmptyParts))
            if (!tag.trimmed().isEmpty())
                tags.push_back(fromQt(tag.trimmed()));
        if (tags == m_narrowing.tags)
            return;
        m_narrowing.tags = std::move(tags);
        rebuild();
        emit narrowed();
    });
    rebuild();
}

void LineageFilterMenu::setOffered(const lineage::LineageResult& whole)
{
    m_domains.clear();
    m_platforms.clear();
    m_kinds.clear();
    m_edgeKinds.clear();
    for (const lineage::ResultNode& node : whole.nodes) {
        ++m_kinds[node.kind];
        if (!node.domain.empty())
            ++m_domains[node.domain];
        if (!node.technology.empty())
            ++m_platforms[node.technology];
    }
    for (const lineage::ResultEdge& edge : whole.edges) {
        std::set<lineage::EdgeKind> kinds;
        for (const lineage::ResultReason& reason : edge.reasons)
            kinds.insert(reason.kind);
        for (const lineage::EdgeKind kind : kinds)
            ++m_edgeKinds[kind];
    }
    rebuild();
}

void LineageFilterMenu::setNarrowing(const query::LineageNarrowing& narrowing)
{
    m_narrowing = narrowing;
    if (narrowing.freshSince == 0)
        m_freshDays = 0;
    QStringList tags;
    for (const std::string& tag : narrowing.tags)
        tags.append(toQt(tag));
    m_tags->setText(tags.join(QStringLiteral(", ")));
    rebuild();
}

void LineageFilterMenu::clearAll()
{
    if (!isNarrowing())
        return;
    setNarrowing({});
    emit narrowed();
}

template <typename T>
void LineageFilterMenu::toggle(std::vector<T>& list, const T& value, bool chosen)
{
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
    if (chosen)
        list.push_back(value);
    m_clear->setEnabled(isNarrowing());
    emit narrowed();
}

void LineageFilterMenu::offer(Part part, const QString& text, bool chosen, const std::function<void(bool)>& choose)
{
    QAction* action = m_parts[static_cast<std::size_t>(part)]->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::toggled, this, choose);
}

void LineageFilterMenu::setFreshDays(int days)
{
    m_freshDays = days;
    m_narrowing.freshSince = m_freshDays == 0 ? 0 : nowMicros() - m_freshDays * kMicrosPerDay;
    rebuild();
}

void LineageFilterMenu::chooseDays(int days)
{
    setFreshDays(m_freshDays == days ? 0 : days);
    emit narrowed();
}

void LineageFilterMenu::rebuild()
{
    const auto has = [](const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); };
    for (QMenu* menu : m_parts)
        menu->clear();
    for (const auto& [domain, count] : m_domains)
        offer(Domains, menuText(singleLine(domain, 80), count), has(m_narrowing.domains, domain),
              [this, value = domain](bool chosen) { toggle(m_narrowing.domains, value, chosen); });
    for (const auto& [kind, count] : m_kinds)
        offer(Kinds, menuText(kindWord(kind), count), has(m_narrowing.kinds, kind),
              [this, value = kind](bool chosen) { toggle(m_narrowing.kinds, value, chosen); });
    for (const auto& [platform, count] : m_platforms)
        offer(Platforms, menuText(technologyName(platform), count), has(m_narrowing.platforms, platform),
              [this, value = platform](bool chosen) { toggle(m_narrowing.platforms, value, chosen); });
    for (const auto& [kind, count] : m_edgeKinds)
        offer(EdgeKinds, menuText(EdgeWords::kind(kind), count), has(m_narrowing.edgeKinds, kind),
              [this, value = kind](bool chosen) { toggle(m_narrowing.edgeKinds, value, chosen); });
    for (const int days : kDays) {
        QAction* action = m_parts[Freshness]->addAction(days == 1 ? tr("Within a day") : tr("Within %1 days").arg(days));
        action->setCheckable(true);
        action->setChecked(m_freshDays == days);
        connect(action, &QAction::triggered, this, [this, days] { QMetaObject::invokeMethod(this, [this, days] { chooseDays(days); }, Qt::QueuedConnection); });
    }
    for (QMenu* menu : m_parts)
        menu->menuAction()->setEnabled(!menu->isEmpty());
    m_clear->setEnabled(isNarrowing());
}

// A click or Space on a choice makes it and leaves the menu open: several are chosen in one go.
bool LineageFilterMenu::eventFilter(QObject* watched, QEvent* event)
{
    auto* menu = qobject_cast<QMenu*>(watched);
    QAction* action = nullptr;
    if (menu && event->type() == QEvent::MouseButtonRelease)
        action = menu->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint());
    else if (menu && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        action = menu->activeAction();
    if (!action || !action->isCheckable() || menu == m_parts[Freshness])
        return QMenu::eventFilter(watched, event);
    action->toggle();
    return true;
}

QString LineageFilterMenu::words() const
{
    QStringList parts;
    const auto add = [&parts](const QString& name, const QStringList& values) {
        if (!values.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(name, values.join(QStringLiteral(", "))));
    };
    const auto texts = [](const auto& list, const auto& text) {
        QStringList values;
        for (const auto& value : list)
            values.append(text(value));
        return values;
    };
    const auto plain = [](const std::string& value) { return singleLine(value, 60); };
    add(tr("domain"), texts(m_narrowing.domains, plain));
    add(tr("kind"), texts(m_narrowing.kinds, [](Kind kind) { return kindWord(kind); }));
    add(tr("technology"), texts(m_narrowing.platforms, [](const std::string& value) { return technologyName(value); }));
    add(tr("tag"), texts(m_narrowing.tags, plain));
    add(tr("kind of edge"), texts(m_narrowing.edgeKinds, [](lineage::EdgeKind kind) { return EdgeWords::kind(kind); }));
    if (m_narrowing.freshSince != 0)
        add(tr("described or changed since"), {dateText(m_narrowing.freshSince)});
    return parts.join(QStringLiteral("; "));
}

} // namespace tributary::views
