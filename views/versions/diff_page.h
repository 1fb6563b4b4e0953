// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/diff/side_by_side.h"
#include "views/product/loaded_page.h"
#include "views/shell/diff_link.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tributary::views {

class ChangeDetail;
class ChangeTree;
class MessageView;
class RenameBar;
class SectionTabs;
class TableSection;
class TextLabel;
class TextDiffView;
class VersionBar;

// Two versions of a product or contract: every change with its rule and reason, the columns beside each
// other, what the version should be called, and who reads what changed; or the texts of the files line by line.
class DiffPage : public LoadedPage {
    Q_OBJECT
public:
    DiffPage(query::CatalogService& catalog, DiffLink link, QWidget* parent = nullptr);
    QString pageTitle() const override;
    QString pageIcon() const override { return QStringLiteral("split"); }
    QString currentRef() const override { return m_link.after; }
    QString exportRef() const override { return formatDiffLink(m_link); }
    bool hasSidePanel() const override { return m_part == Part::Changes; }
    bool isSettled() const override { return LoadedPage::isSettled() && !m_isReadingText; }
    void toggleSidePanel() override;

    enum class Part { Changes, Text };
    void showPart(Part part);
    Part part() const { return m_part; }

    SectionTabs* parts() const { return m_parts; }
    TextDiffView* text() const { return m_text; }
    VersionBar* bar() const { return m_bar; }
    RenameBar* renames() const { return m_renames; }
    ChangeTree* tree() const { return m_tree; }
    ChangeDetail* detail() const { return m_detail; }
    TableSection* columns() const { return m_columns; }
    TableSection* consumers() const { return m_consumers; }
    QComboBox* tables() const { return m_tables; }
    QPushButton* campaignButton() const { return m_campaign; }

protected:
    void ask() override;
    Sayings sayings() const override;
    QWidget* firstFocus() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using TimelinePtr = std::shared_ptr<const query::VersionTimeline>;
    using AnswerPtr = std::shared_ptr<const query::DiffAnswer>;
    // A table in two versions, and the document whose changes its rows name.
    struct Table {
        int document = 0;
        diff::AlignedDataset dataset;
    };

    QWidget* makeColumns();
    QWidget* makeChanges();
    void askVersions();
    void askDiff(const TimelinePtr& timeline);
    void askText();
    void showAnswer(const AnswerPtr& answer);
    void fillTables();
    void showTable(int index);
    void showChange();
    void chooseOfRow();
    void choosePair(const QString& before, const QString& after);
    void showConsumers();
    void fitSide();

    DiffLink m_link;
    QString m_name;
    std::vector<query::VersionItem> m_versions;
    AnswerPtr m_answer;
    std::vector<Table> m_shownTables;
    Part m_part = Part::Changes;
    DiffLink m_textOf;            // what the text view shows; empty: to be read
    bool m_isReadingText = false;
    std::optional<bool> m_sideWanted; // as the user left it; none: as there is room
    VersionBar* m_bar;
    MessageView* m_alone; // in the place of a comparison where there is one version only
    RenameBar* m_renames;
    ChangeTree* m_tree;
    ChangeDetail* m_detail;
    QComboBox* m_tables;
    TextLabel* m_onlyTable;
    TableSection *m_columns, *m_consumers;
    QPushButton* m_campaign;
    QWidget* m_columnsPart;
    SectionTabs* m_parts;
    QStackedWidget* m_shown;
    TextDiffView* m_text;
};

} // namespace tributary::views
