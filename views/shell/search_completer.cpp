// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/search_completer.h"

#include "views/shell/completion_delegate.h"
#include "views/shell/completion_model.h"
#include "views/shell/search_field.h"

#include <QKeyEvent>

namespace tributary::views {

SearchCompleter::SearchCompleter(query::CatalogService& catalog, SearchField& field, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_field(field), m_model(new CompletionModel(this)), m_popup(new QListView(&field))
{
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setProperty("role", "popup");
    m_popup->setModel(m_model);
    m_popup->setItemDelegate(new CompletionDelegate(m_popup));
    m_popup->setAccessibleName(tr("Suggestions"));
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setUniformItemSizes(true);
    m_popup->setMouseTracking(true);
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field.installEventFilter(this);
    connect(&field, &SearchField::searchEdited, this, [this] {
        if (!m_taking) {
            ask();
        }
    });
    connect(&field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_popup->isVisible() && !m_taking) {
            ask();
        }
    });
    connect(&field, &QLineEdit::textChanged, this, [this] {
        if (m_field.isPalette()) {
            close();
        } else {
            choose(-1); // what was chosen belongs to the former text
        }
    });
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
}

void SearchCompleter::ask()
{
    const QString text = m_field.text();
    const int cursor = m_field.cursorPosition();
    m_catalog.completions(QStringLiteral("shell:completions"), text, cursor, this,
                          [this, text, cursor](const Result<std::shared_ptr<const std::vector<query::CompletionItem>>>& answer) {
                              if (!m_popup || m_field.text() != text || m_field.cursorPosition() != cursor || !m_field.hasFocus()) {
                                  return; // of an older question
                              }
                              m_text = text;
                              m_cursor = cursor;
                              offer(answer ? **answer : std::vector<query::CompletionItem>());
                          });
}

void SearchCompleter::offer(const std::vector<query::CompletionItem>& items)
{
    m_model->setItems(items);
    if (items.empty() || m_field.isPalette()) {
        close();
        return;
    }
    const int frame = 2; // the line around it
    m_popup->setGeometry(QRect(m_field.mapToGlobal(QPoint(0, m_field.height() + 2)),
                               QSize(m_field.width(), m_model->rowCount() * m_popup->sizeHintForRow(0) + frame)));
    m_popup->show();
    choose(-1);
}

void SearchCompleter::choose(int row)
{
    if (row < 0) {
        m_popup->clearSelection();
        m_popup->setCurrentIndex({});
        m_field.describe(m_popup->isVisible() ? tr("%n suggestion(s), Down chooses", nullptr, m_model->rowCount()) : QString());
        return;
    }
    const QModelIndex index = m_model->index(row);
    m_popup->setCurrentIndex(index);
    m_field.describe(index.data(Qt::AccessibleTextRole).toString());
}

// Round the end by way of "nothing chosen".
void SearchCompleter::step(int by)
{
    const int places = m_model->rowCount() + 1;
    choose((m_popup->currentIndex().row() + 1 + by + places) % places - 1);
}

void SearchCompleter::take(int row)
{
    const query::CompletionItem* item = m_model->itemAt(row);
    if (!item || m_field.text() != m_text) {
        return close();
    }
    const query::CompletionItem taken = *item;
    // Behind what is whole the next word begins.
    const bool whole = taken.type == query::CompletionItem::Type::Value || taken.type == query::CompletionItem::Type::Name;
    const QString text = taken.text + (whole && taken.end == m_text.size() ? QStringLiteral(" ") : QString());
    close();
    if (m_text.size() - (taken.end - taken.begin) + text.size() > m_field.maxLength()) {
        return;
    }
    m_taking = true;
    m_field.setSelection(taken.begin, taken.end - taken.begin);
    if (taken.end == taken.begin) {
        m_field.setCursorPosition(taken.begin);
    }
    m_field.insert(text); // can be undone
    emit m_field.textEdited(m_field.text());
    m_taking = false;
    if (taken.type == query::CompletionItem::Type::Field) {
        ask();
    }
}

void SearchCompleter::close()
{
    if (m_popup->isHidden()) {
        return;
    }
    m_popup->hide();
    choose(-1);
}

bool SearchCompleter::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier && !m_field.isPalette()) {
        ask();
        return true;
    }
    if (!m_popup->isVisible() || modifiers.testFlag(Qt::ControlModifier)) {
        return false;
    }
    const int chosen = m_popup->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen >= 0) {
            take(chosen);
            return true;
        }
        close();
        return false;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool SearchCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_field || !m_popup) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        close();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tributary::views
