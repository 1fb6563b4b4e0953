// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/command/key_recorder.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tributary::views {
namespace {

bool isPlain(const QKeyEvent* event)
{
    return !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget* parent) : QKeySequenceEdit(parent) {}

void KeyRecorder::setPrompt(const QString& name)
{
    setAccessibleName(name);
    for (auto* field : findChildren<QLineEdit*>()) { // what is seen of it
        field->setAccessibleName(name);
        field->setPlaceholderText(tr("Press the new keys"));
    }
}

bool KeyRecorder::event(QEvent* event)
{
    // Otherwise Tab would be taken for a key to record.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool forward = key->key() == Qt::Key_Tab;
        if ((forward || key->key() == Qt::Key_Backtab) && isPlain(key)) {
            focusNextPrevChild(forward);
            event->accept();
            return true;
        }
    }
    return QKeySequenceEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isPlain(event)) {
        emit left();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence heard = keySequence();
    if (!heard.isEmpty()) {
        clear();
        emit recorded(QKeySequence(heard[0]));
    }
}

} // namespace tributary::views
