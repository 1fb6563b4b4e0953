// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/campaign_edit.h"
#include "model/query/campaign_item.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::views {

// What is recorded of a campaign: what happens to the old version, what a consumer answered, and its end. Of a draft
// what it begins with: its reason, the day, the decision where there is one.
class CampaignDesk : public QWidget {
    Q_OBJECT
public:
    explicit CampaignDesk(QWidget* parent = nullptr);
    void showCampaign(const query::CampaignItem& item, bool isDraft, bool canChange);
    void showNotice(const QString& consumer); // whose answer is recorded; empty: nobody's
    void putInto(campaign::Campaign& draft) const;

    QComboBox* decision() const { return m_decision; }
    QLineEdit* until() const { return m_until; }
    QLineEdit* reason() const { return m_reason; }
    QLineEdit* migrateBy() const { return m_migrateBy; }
    QComboBox* answer() const { return m_answer; }
    QLineEdit* words() const { return m_words; }
    QLineEdit* movesBy() const { return m_movesBy; }
    QPushButton* decideButton() const { return m_decide; }
    QPushButton* answerButton() const { return m_record; }
    QPushButton* closeButton() const { return m_close; }
    QPushButton* publishButton() const { return m_publish; }

signals:
    void decided(const campaign::DecisionTaken& taken);
    void answered(const campaign::AnswerGiven& given);
    void closeRequested();
    void publishRequested();
    void draftChanged(); // what messages that nobody reworded have to tell

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void levelRows();
    QWidget* row(const QString& title, const std::vector<std::vector<QWidget*>>& lines);

    QComboBox *m_decision, *m_answer;
    QLineEdit *m_until, *m_reason, *m_migrateBy, *m_words, *m_movesBy;
    QPushButton *m_decide, *m_record, *m_close, *m_publish;
    QWidget *m_draftRow, *m_decisionRow, *m_answerRow, *m_endRow;
    QString m_consumer;
    std::vector<QBoxLayout*> m_lines;
    std::vector<QWidget*> m_titles;
};

} // namespace tributary::views
