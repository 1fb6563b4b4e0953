// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcut_group.h"

#include "views/command/key_caps.h"
#include "views/command/scope_words.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace tributary::views {
namespace {

constexpr int kKeysRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kShortcutGap = 8;
constexpr int kShortcutMargin = 8;
constexpr int kShortcutRow = 28;

// Text at the left; at the right all keys of the command, in their order, as far as there is room.
class ShortcutDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, chosen ? theme.select : theme.hover);
        }
        if (chosen) {
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())),
                              theme.accent);
        }
        const QRect inner = option.rect.adjusted(kShortcutMargin, 0, -kShortcutMargin, 0);
        int right = inner.right() + 1;
        const QStringList all = index.data(kKeysRole).toStringList();
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            const QString& keys = *it;
            const int width = keyCapsWidth(keys);
            if (right - width < inner.x() + inner.width() / 3) {
                break;
            }
            paintKeyCaps(painter, QStyle::visualRect(option.direction, option.rect, QRect(right - width, inner.y(), width, inner.height())), keys);
            right -= width + kShortcutGap;
        }
        const QRect room(inner.x(), inner.y(), right - inner.x(), inner.height());
        painter->setFont(theme.small);
        painter->setPen(all.isEmpty() ? theme.text3 : theme.text1);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                          int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, qRound(kShortcutRow * qMax(1.0, Theme::current().textFactor))};
    }
};

} // namespace

ShortcutGroupList::ShortcutGroupList(const ShortcutGroup& group, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(ScopeWords::scope(group.scope));
    setItemDelegate(new ShortcutDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ShortcutRow& row : group.rows) {
        auto* item = new QListWidgetItem(row.text, this);
        QStringList keys;
        for (const QKeySequence& key : row.keys) {
            keys.append(key.toString(QKeySequence::NativeText));
        }
        item->setData(kKeysRole, keys);
        item->setData(kIdRole, row.id);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(row.text, ScopeWords::spokenKeys(row.keys)));
    }
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString id = item->data(kIdRole).toString(); !id.isEmpty()) {
            emit commandChosen(id);
        }
    });
}

QSize ShortcutGroupList::sizeHint() const
{
    return {320, count() * qRound(kShortcutRow * qMax(1.0, Theme::current().textFactor)) + 2 * frameWidth()};
}

void ShortcutGroupList::focusInEvent(QFocusEvent* event)
{
    if (currentRow() < 0) {
        setCurrentRow(0);
    }
    QListWidget::focusInEvent(event);
}

void ShortcutGroupList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace tributary::views
