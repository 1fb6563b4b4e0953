// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/catalog_service.h"
#include "views/shell/page.h"

#include <QTimer>

#include <optional>

class QStackedWidget;

namespace tributary::views {

class MessagePanel;

// A page whose content is one answer of the catalog. In the place of the content stands what is being
// read, what could not be, or that nothing is known by that reference; it asks again when the catalog
// has changed.
class LoadedPage : public Page {
    Q_OBJECT
public:
    LoadedPage(query::CatalogService& catalog, const QString& channel, QWidget* parent);
    bool isSettled() const override { return !m_loading; }
    void focusMain() override;
    MessagePanel* message() const { return m_message; }

signals:
    void searchRequested(const QString& query); // a list that Discover shows

protected:
    struct Sayings {
        QString reading;      // "Reading domain deal …"
        QString unknown;      // "No domain is known as deal"
        QString howToSupply;
    };
    virtual void ask() = 0; // the answer goes through arrived()
    virtual Sayings sayings() const = 0;
    virtual QWidget* firstFocus() = 0; // in the content

    void setContent(QWidget* content); // once, then reload()
    void reload();
    // Whether the content is to be filled and shown; else a message says why not.
    template <typename T>
    bool arrived(const Result<std::shared_ptr<const T>>& answer, bool known)
    {
        return settle(answer ? std::nullopt : std::optional<Error>(answer.error()), answer && *answer && known);
    }
    query::CatalogService& catalog() const { return m_catalog; }
    const QString& channel() const { return m_channel; }
    void paintEvent(QPaintEvent* event) override;

private:
    bool settle(const std::optional<Error>& error, bool known);

    query::CatalogService& m_catalog;
    QString m_channel;
    QStackedWidget* m_states;
    MessagePanel* m_message;
    QTimer m_slow; // a read that takes long enough to say so
    bool m_loading = false;
    bool m_shown = false;
};

// A channel of its own for each page of a kind: "domain:3".
QString nextChannel(const QString& kind);

} // namespace tributary::views
