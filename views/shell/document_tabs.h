// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tributary::views {

class AmberBar;
class MomentBar;
class Page;
class ProgressLine;

// The tab strip and the pages under it. The first tab is pinned and shows the current section; the
// others are documents, each with its reference.
class DocumentTabs : public QWidget {
    Q_OBJECT
public:
    using PageFactory = std::function<Page*(const QString& ref)>;

    explicit DocumentTabs(PageFactory factory, QWidget* parent = nullptr);

    void addSection(QWidget* page);
    void showSection(QWidget* page, const QString& icon, const QString& title);
    // Shows the document, made by the factory if no tab has it. `background`: the tab is added and
    // the current one stays. False where the factory knows no page for the reference.
    bool open(const QString& ref, bool background);
    void closeTab(int index); // the first is never closed
    void step(int by);
    int count() const { return m_bar->count(); }
    int currentIndex() const { return m_bar->currentIndex(); }
    QString refAt(int index) const;
    QWidget* currentPage() const;
    // Where pages are shown. A page that is made there need not be styled again when it is taken in.
    QWidget* pagePlace() const;
    QTabBar* bar() const { return m_bar; }
    MomentBar* momentBar() const { return m_moment; }
    AmberBar* partialBar() const { return m_partial; }
    // Above every page but that of `section`, which tells it in full.
    void setPartial(const QString& text, const QString& section);
    // Two pixels under the strip while the page in front reads for more than 150 ms.
    bool showsReading() const;
    void lookForReading(); // something may have made the page read
    QStringList refs() const; // of the documents, in order
    void setCurrentIndex(int index);

signals:
    void currentChanged();
    void openRequested(const QString& ref, bool newTab);
    void partialChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Page* pageAt(int index) const;
    void relabel(Page* page);
    void select(int index);
    void watchMoment(Page* page);
    void showMoment();
    void showPartial();
    void showReading();

    PageFactory m_factory;
    QTabBar* m_bar;
    MomentBar* m_moment;
    AmberBar* m_partial;
    QString m_partialText, m_partialSection;
    QStackedWidget* m_stack;
    ProgressLine* m_line; // over the top of the content, so that nothing moves when it comes
    QTimer m_reading;
    QWidget* m_section = nullptr;
};

} // namespace tributary::views
