// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "model/entities/moment.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace tributary {

// What a page is opened with; a page leaves alone what it does not use.
struct PageRequest {
    QString page; // discover, product, ...
    QString ref;
    QString query;
    QString tab;
    std::optional<Moment> asOf; // nothing: now
    std::optional<Moment> since = {}; // of lineage: compared with it
};

// The main window as the composition root sees it: the only place where app knows the pages.
class Window {
    Q_DECLARE_TR_FUNCTIONS(tributary::Window)
public:
    Window(const Services& services, const QString& catalogName);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    static QStringList pages();                    // that can be opened by name
    static QStringList tabs(const QString& page);  // empty: the page has none

    QWidget& widget();
    void open(const PageRequest& request);
    void hideTimings(); // so that two pictures of one catalog are the same
    bool isSettled() const; // the page in front loads nothing any more
    bool showsReading() const; // and where it does, it is seen to
    // What comes first in Discover, as the query language calls it; another word changes nothing.
    QString sortedBy() const;
    void setSortedBy(const QString& order);
    void onSampleRequested(const std::function<void()>& answer);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary
