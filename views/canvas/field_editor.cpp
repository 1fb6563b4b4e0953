// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/field_editor.h"

#include "model/query/diagnostic_text.h"
#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/widgets/plain_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kBlockHeight = 140;

// How an item of the list is written.
QString itemPattern(canvas::Field field)
{
    switch (field) {
    case canvas::Field::InputPorts:
    case canvas::Field::OutputPorts: return FieldEditor::tr("name@version=contract");
    case canvas::Field::InboundFlows:
    case canvas::Field::OutboundFlows: return FieldEditor::tr("name: what else there is to say");
    default: return {};
    }
}

QString pattern(canvas::Field field)
{
    return field == canvas::Field::Owner ? FieldEditor::tr("Name <name@host>") : itemPattern(field);
}

} // namespace

FieldEditor::FieldEditor(Purpose purpose, const QString& text, QWidget* parent)
    : QWidget(parent), m_purpose(std::move(purpose)), m_before(text), m_hint(new TextLabel({}, TextRole::Caption, Ink::Err, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    if (m_purpose.field == canvas::Field::Description) {
        m_block = new QPlainTextEdit(this);
        m_block->setTabChangesFocus(true);
        m_block->setProperty("role", "field");
        followTheme(m_block, [this] {
            m_block->setFont(fontOf(TextRole::Small));
            m_block->setMinimumHeight(grownHeight(kBlockHeight));
        });
        connect(m_block, &QPlainTextEdit::textChanged, this, &FieldEditor::follow);
        layout->addWidget(m_block, 1);
    } else {
        m_line = new QLineEdit(this);
        m_line->setPlaceholderText(pattern(m_purpose.field));
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::follow);
        connect(m_line, &QLineEdit::returnPressed, this, [this] { accept(false); }); // from the list of offers
        layout->addWidget(m_line);
        if (query::hasOffers(m_purpose.field)) {
            m_offers = new QStandardItemModel(this);
            m_completer = new QCompleter(m_offers, this);
            m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
            m_completer->setCompletionRole(Qt::UserRole);
            m_line->setCompleter(m_completer);
            connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::offersWanted);
        }
    }
    input()->setAccessibleName(m_purpose.name);
    input()->installEventFilter(this);
    setFocusProxy(input());
    m_hint->setMaxLines(4);
    layout->addWidget(m_hint);
    setText(text);
    follow();
}

QWidget* FieldEditor::input() const
{
    return m_line ? static_cast<QWidget*>(m_line) : m_block;
}

QString FieldEditor::text() const
{
    return m_line ? m_line->text() : m_block->toPlainText();
}

void FieldEditor::setText(const QString& text)
{
    if (m_line)
        m_line->setText(text);
    else
        m_block->setPlainText(text);
}

void FieldEditor::begin()
{
    input()->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
    else
        m_block->moveCursor(QTextCursor::End);
    if (m_completer)
        emit offersWanted(QString());
}

void FieldEditor::setOffers(const std::vector<query::FieldOffer>& offers)
{
    if (!m_completer)
        return;
    m_offers->clear();
    for (const query::FieldOffer& offer : offers) {
        const QString value = toQt(offer.value);
        const QString name = singleLine(offer.name, 80);
        const QString remark = singleLine(offer.remark, 80);
        QString shown = singleLine(value, 120);
        if (shown != value)
            continue; // nobody could type it either
        if (!name.isEmpty() && !shown.contains(name))
            shown += QStringLiteral(" \u00B7 ") + name;
        if (!remark.isEmpty() && remark != name)
            shown += QStringLiteral(" \u00B7 ") + remark;
        auto* item = new QStandardItem(shown);
        item->setData(value, Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() > 0 && m_line->hasFocus() && text() != m_before)
        m_completer->complete();
}

void FieldEditor::setRefusal(const QString& words)
{
    m_isOver = false;
    m_problem = words;
    m_hint->setPlain(words);
    m_hint->setVisible(!words.isEmpty());
    input()->setAccessibleDescription(words);
}

void FieldEditor::follow()
{
    const std::string value = fromQt(text());
    canvas::Edit edit{m_purpose.field, m_purpose.isItem ? canvas::Edit::Operation::Add : canvas::Edit::Operation::Set, {value}};
    const bool isEmpty = text().trimmed().isEmpty();
    std::optional<Error> wrong;
    // An item without text is none; any other field may be emptied.
    if (!(m_purpose.isItem && isEmpty) && text() != m_before)
        wrong = canvas::problemOf(edit);
    setRefusal(wrong ? query::errorText(*wrong) : QString());
}

void FieldEditor::accept(bool isLeaving)
{
    if (m_isOver)
        return;
    const bool isNothing = text() == m_before || (m_purpose.isItem && text().trimmed().isEmpty());
    if (isNothing) {
        m_isOver = true;
        emit cancelled();
    } else if (m_problem.isEmpty()) {
        m_isOver = true;
        emit accepted(text().trimmed());
    } else if (!isLeaving) {
        input()->setFocus();
    }
}

bool FieldEditor::takesKey(const QKeyEvent& event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && (m_line || event.modifiers().testFlag(Qt::ControlModifier))) {
        accept(false);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        m_isOver = true;
        emit cancelled();
        return true;
    }
    return false;
}

void FieldEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        accept(true);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != input())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takesKey(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::MenuBarFocusReason;
        if (!comesBack)
            accept(true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tributary::views
