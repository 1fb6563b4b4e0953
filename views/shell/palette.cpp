// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palette.h"

#include "views/command/palette_delegate.h"
#include "views/command/palette_model.h"
#include "views/shell/search_field.h"

#include <QApplication>
#include <QKeyEvent>

namespace tributary::views {
namespace {

constexpr int kMostAssets = 8;
constexpr int kMostHeight = 460;
constexpr int kPageStep = 8;

} // namespace

Palette::Palette(query::CatalogService& catalog, CommandRegistry& commands, SearchField& field, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_commands(commands), m_field(field), m_model(new PaletteModel(commands, this)),
      m_list(new QListView(&field))
{
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("role", "popup");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Assets and commands"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    field.installEventFilter(this);
    connect(&field, &SearchField::paletteEdited, this, &Palette::edited);
    connect(&field, &SearchField::commandsTyped, this, &Palette::open);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        take(index.row(), QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
}

void Palette::open(const QString& text)
{
    if (!m_open) {
        QWidget* focused = QApplication::focusWidget();
        m_origin = focused == &m_field ? nullptr : focused;
        m_open = true;
        m_field.beginPalette();
    }
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.setText(text);
    edited(text);
}

void Palette::edited(const QString& text)
{
    m_takeAnswer.reset();
    if (text.startsWith(QLatin1Char('>'))) {
        m_asking = false;
        m_model->showCommands(text.mid(1));
        show();
        return;
    }
    m_asking = true;
    m_catalog.search(QStringLiteral("shell:palette"), text, kMostAssets, 0, this,
                     [this, text](const Result<std::shared_ptr<const query::SearchResult>>& answer) {
                         if (!m_open || m_field.text() != text) {
                             return; // of an older question
                         }
                         m_asking = answer && !(*answer)->whole;
                         m_model->showAll(text, answer ? (*answer)->hits : std::vector<query::Hit>());
                         show();
                         if (m_takeAnswer && (!m_asking || m_model->rowCount() > 0)) {
                             take(m_list->currentIndex().row(), *m_takeAnswer);
                         }
                     });
}

void Palette::show()
{
    if (!m_list) {
        return;
    }
    if (m_model->rowCount() == 0) {
        m_list->hide();
        m_field.describe(tr("Nothing found"));
        return;
    }
    int height = 2; // the line around it
    for (int row = 0; row < m_model->rowCount() && height < kMostHeight; ++row) {
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    }
    m_list->setGeometry(QRect(m_field.mapToGlobal(QPoint(0, m_field.height() + 2)), QSize(m_field.width(), qMin(height, kMostHeight))));
    m_list->show();
    choose(m_model->firstChoice());
}

void Palette::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (row <= m_model->firstChoice()) {
        m_list->scrollToTop(); // with the heading
    }
    m_field.describe(index.data(Qt::AccessibleTextRole).toString());
}

void Palette::leave()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    m_asking = false;
    m_takeAnswer.reset();
    if (m_list) {
        m_list->hide();
    }
    m_field.endPalette();
    m_field.describe({});
}

void Palette::close()
{
    if (!m_open) {
        return;
    }
    const QPointer<QWidget> origin = m_origin;
    leave();
    if (origin && origin->isVisible() && origin->isEnabled()) {
        origin->setFocus(Qt::ShortcutFocusReason);
    } else {
        emit m_field.leaveRequested();
    }
}

void Palette::take(int row, bool newTab)
{
    const PaletteModel::Row* chosen = m_model->rowAt(row);
    if (!chosen || chosen->type == PaletteModel::Type::Heading) {
        return;
    }
    const PaletteModel::Row taken = *chosen;
    close();
    switch (taken.type) {
    case PaletteModel::Type::Asset: emit openRequested(taken.target, newTab); break;
    case PaletteModel::Type::Search: emit searchRequested(taken.target); break;
    case PaletteModel::Type::Command: m_commands.run(taken.target); break;
    case PaletteModel::Type::Heading: break;
    }
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: choose(m_model->neighbour(row, 1)); return true;
    case Qt::Key_Up: choose(m_model->neighbour(row, -1)); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        int at = row;
        for (int i = 0; i < kPageStep; ++i) {
            at = m_model->neighbour(at, key == Qt::Key_PageDown ? 1 : -1);
        }
        choose(at);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_asking) { // what is shown answers an older text
            m_takeAnswer = modifiers.testFlag(Qt::ControlModifier);
        } else {
            take(row, modifiers.testFlag(Qt::ControlModifier));
        }
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: close(); return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_field && m_open && m_list) {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (handleKey(key->key(), key->modifiers())) {
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            leave();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tributary::views
