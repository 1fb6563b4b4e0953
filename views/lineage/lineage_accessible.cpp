// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineage/lineage_accessible.h"

#include "views/lineage/lineage_view.h"
#include "views/lineage/node_words.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace tributary::views {
namespace {

// A box. Valid as long as the picture has that many.
class BoxAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BoxAccessible(LineageView* view, int node) : m_view(view), m_node(node) {}

    bool isValid() const override
    {
        return m_view && m_view->scene() && m_node < static_cast<int>(m_view->scene()->nodes.size());
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const SceneNode& node = m_view->scene()->nodes[static_cast<std::size_t>(m_node)];
        if (kind == QAccessible::Name)
            return node.name;
        return kind == QAccessible::Description ? NodeWords::sentence(*m_view->scene(), place()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->lens().toScreen(m_view->picture()->boxes()[static_cast<std::size_t>(m_node)]).toRect();
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.selected = m_view->currentPlace().node == m_node;
        state.focused = state.selected && m_view->hasFocus();
        const QRectF area(m_view->viewport()->rect());
        state.offscreen = !area.intersects(m_view->lens().toScreen(m_view->picture()->boxes()[static_cast<std::size_t>(m_node)]));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (!isValid())
            return;
        m_view->setFocusPlace(place());
        m_view->reveal(place());
        emit m_view->placeChosen();
        if (action == pressAction())
            emit m_view->activated(m_view->scene()->nodes[static_cast<std::size_t>(m_node)].ref, false);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    Place place() const
    {
        Place here;
        here.node = m_node;
        return here;
    }

    QPointer<LineageView> m_view;
    int m_node;
};

class ViewAccessible : public QAccessibleWidget {
public:
    explicit ViewAccessible(LineageView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccessible() override
    {
        for (const auto& [node, id] : m_boxes)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->scene() ? static_cast<int>(view()->scene()->nodes.size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto [place, fresh] = m_boxes.try_emplace(index, QAccessible::Id{});
        if (fresh)
            place->second = QAccessible::registerAccessibleInterface(new BoxAccessible(view(), index));
        return QAccessible::accessibleInterface(place->second);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [node, id] : m_boxes)
            if (QAccessible::accessibleInterface(id) == wanted)
                return node;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!view()->scene())
            return nullptr;
        const QPointF here = view()->viewport()->mapFromGlobal(QPoint(x, y));
        return child(spotAt(*view()->scene(), *view()->picture(), view()->lens().toScene(here), 1).place.node);
    }
    QAccessibleInterface* focusChild() const override { return child(view()->currentPlace().node); }

private:
    LineageView* view() const { return static_cast<LineageView*>(widget()); }

    mutable std::map<int, QAccessible::Id> m_boxes;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<LineageView*>(object);
    return view ? new ViewAccessible(view) : nullptr;
}

} // namespace

void installLineageAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(kInstalled);
}

} // namespace tributary::views
