// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/product_page.h"

#include <QFrame>

class QUrl;

namespace tributary::views {

class LinkButton;
class TextLabel;

// Definition, code commit and infrastructure of one version side by side. A missing part says what is
// missing and how to supply it.
class TripletRow : public QFrame {
    Q_OBJECT
public:
    explicit TripletRow(QWidget* parent = nullptr);
    void setTriplet(const query::Triplet& triplet, const QString& version);
    QSize minimumSizeHint() const override;

signals:
    void linkRequested(const QUrl& url);
    void definitionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QWidget* box = nullptr;
        TextLabel* name = nullptr;
        TextLabel* value = nullptr;
        TextLabel* detail = nullptr;
        LinkButton* link = nullptr;
        QString address;
    };
    Part addPart(const QString& icon, const QString& title);
    void fitWidth();
    void setLink(Part& part, const std::string& address);

    Part m_definition, m_code, m_infrastructure;
};

} // namespace tributary::views
