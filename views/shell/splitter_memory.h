// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace tributary::views {

// How wide people left the parts of each kind of page. A new page of the kind comes as the last one was
// left.
class SplitterMemory : public QObject {
    Q_OBJECT
public:
    using States = QMap<QString, QByteArray>; // by kind of page and splitter

    using QObject::QObject;
    void watch(QWidget* page);
    States states() const { return m_states; }
    void setStates(const States& states); // for the pages that are watched, and those to come

private:
    void apply(QWidget* page);

    States m_states;
    QList<QPointer<QWidget>> m_pages;
};

} // namespace tributary::views
