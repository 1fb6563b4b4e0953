// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <memory>

class QWidget;

namespace tributary {

// What a page is opened with; a page leaves alone what it does not use.
struct PageRequest {
    QString page; // discover, product, ...
    QString ref;
    QString query;
    QString tab;
};

// The main window as the composition root sees it: the only place where app knows its class.
class Window {
public:
    explicit Window(const Services& services);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    static QStringList pages(); // that can be opened by name

    QWidget& widget();
    void open(const PageRequest& request);
    bool isSettled() const; // the page in front loads nothing any more

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary
