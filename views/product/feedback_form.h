// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/outbox_service.h"
#include "views/product/panel.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tributary::views {

class TextLabel;

// Where somebody says something about a product: a comment, a rating, or for what they rely on it; below it what
// was said and is not pushed yet.
class FeedbackForm : public Panel {
    Q_OBJECT
public:
    explicit FeedbackForm(query::OutboxService& outbox, QWidget* parent = nullptr);
    void setProduct(const QString& ref); // what is being written stays where it is the same product
    bool isSettled() const { return !m_asking; }

    QComboBox* kind() const { return m_kind; }
    QComboBox* stars() const { return m_stars; }
    QPlainTextEdit* text() const { return m_text; }
    QPushButton* publish() const { return m_publish; }
    TextLabel* problem() const { return m_problem; }
    QStringList pending() const { return m_told; } // a line for each, as it is read out

signals:
    void settled();

private:
    void fitKind();
    void say();
    void askPending();
    void showPending(const std::vector<query::PendingFeedback>& pending);

    query::OutboxService& m_outbox;
    QString m_channel;
    QString m_ref;
    QStringList m_told;
    bool m_asking = false;
    QComboBox *m_kind, *m_stars;
    QPlainTextEdit* m_text;
    QPushButton* m_publish;
    TextLabel* m_problem;
    QVBoxLayout* m_pending;
};

} // namespace tributary::views
