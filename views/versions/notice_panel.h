// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_item.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tributary::views {

class TextLabel;

// The message to one consumer: read, reworded while it may be, copied or saved to be sent by other ways.
class NoticePanel : public QWidget {
    Q_OBJECT
public:
    explicit NoticePanel(QWidget* parent = nullptr);
    void showNotice(const query::CampaignItem& item, int notice, bool canReword);
    void clear();

    QLineEdit* subject() const { return m_subject; }
    QPlainTextEdit* message() const { return m_message; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* mailButton() const { return m_mail; }

signals:
    void reworded(const QString& subject, const QString& message);
    void mailRequested();

private:
    TextLabel *m_to, *m_none;
    QLineEdit* m_subject;
    QPlainTextEdit* m_message;
    QPushButton *m_copy, *m_mail;
    bool m_filling = false;
};

} // namespace tributary::views
