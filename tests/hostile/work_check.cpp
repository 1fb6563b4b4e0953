// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/work_check.h"

#include "tests/hostile/hostile_text.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace tributary::test {

namespace {

constexpr int kRowsLookedAt = 60;

std::string start(const QString& text)
{
    return text.left(120).toStdString();
}

bool steers(QChar c)
{
    const bool turns = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return turns || (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'));
}

bool steersAnywhere(const QString& text)
{
    return std::any_of(text.begin(), text.end(), steers);
}

class Check {
public:
    Check(QWidget& window, const WorkLimits& limits) : m_window(window), m_limits(limits) {}

    void run()
    {
        widget(&m_window);
        for (QWidget* each : m_window.findChildren<QWidget*>())
            widget(each);
        painting();
    }

private:
    void text(const QString& value, qsizetype most, const char* what, const QObject* owner) const
    {
        const std::string where = std::string(owner->metaObject()->className()) + " " + owner->objectName().toStdString();
        EXPECT_LE(value.size(), most) << what << " of " << where << ": " << start(value);
        EXPECT_FALSE(steersAnywhere(value)) << what << " of " << where << " steers the screen: " << start(value);
    }

    // A tooltip has no switch for plain text: where it looks like markup it has to be escaped markup.
    void tip(const QString& value, const QObject* owner) const
    {
        text(value, m_limits.tip * (Qt::mightBeRichText(value) ? 6 : 1), "tooltip", owner);
        if (!Qt::mightBeRichText(value))
            return;
        EXPECT_TRUE(value.startsWith(QStringLiteral("<qt>"))) << start(value);
        QTextDocument document;
        document.setHtml(value.mid(4, value.size() - 9).replace(QStringLiteral("<br>"), QStringLiteral("\n")));
        for (const char* tag : {"<b", "<i", "<t", "<a", "<h", "<l", "<!"})
            EXPECT_FALSE(value.mid(4, value.size() - 9).remove(QStringLiteral("<br>")).contains(QLatin1String(tag))) << start(value);
    }

    void widget(QWidget* each) const
    {
        tip(each->toolTip(), each);
        text(each->accessibleName(), m_limits.tip, "accessible name", each);
        text(each->accessibleDescription(), m_limits.tip, "accessible description", each);
        text(each->windowTitle(), m_limits.label, "title", each);
        if (const auto* label = qobject_cast<QLabel*>(each)) {
            text(label->text(), m_limits.label, "text", each);
            EXPECT_TRUE(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text())) << start(label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(each)) {
            text(button->text(), m_limits.label, "text", each);
        } else if (const auto* line = qobject_cast<QLineEdit*>(each)) {
            text(line->text(), m_limits.label, "text", each);
        } else if (const auto* edit = qobject_cast<QTextEdit*>(each)) {
            EXPECT_LE(edit->document()->characterCount(), m_limits.document);
            EXPECT_LE(edit->document()->blockCount(), m_limits.blocksOfDocument);
            EXPECT_FALSE(steersAnywhere(edit->toPlainText())) << start(edit->toPlainText());
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(each)) {
            if (view->model() && qobject_cast<const QHeaderView*>(view) == nullptr) // a header has its table's model
                rows(*view->model(), {}, view);
        }
    }

    void rows(const QAbstractItemModel& model, const QModelIndex& parent, const QObject* owner) const
    {
        for (int row = 0; row < model.rowCount(parent) && row < kRowsLookedAt; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                cell(model, model.index(row, column, parent), owner);
            rows(model, model.index(row, 0, parent), owner);
        }
    }

    void cell(const QAbstractItemModel& model, const QModelIndex& index, const QObject* owner) const
    {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
            text(model.data(index, role).toString(), m_limits.cell, "cell", owner);
        tip(model.data(index, Qt::ToolTipRole).toString(), owner);
    }

    void painting() const
    {
        const Painted painted = paintedBy(m_window);
        EXPECT_LE(painted.characters, m_limits.painted);
        EXPECT_LE(painted.longest, m_limits.paintedRun);
        EXPECT_LE(painted.shapes, m_limits.paintedShapes);
        EXPECT_GT(painted.characters, 50) << "nothing was painted";
        for (const QString& run : painted.texts) {
            EXPECT_FALSE(steersAnywhere(run)) << start(run);
            const qsizetype bold = run.indexOf(QLatin1String(kBold));
            const bool isLiteral = bold <= 0 || run.mid(bold - 3, 3) == QStringLiteral("<b>") || run.mid(bold - 3, 3) == QStringLiteral("%3E") || run.at(bold - 1) == QChar(0x2026);
            EXPECT_TRUE(isLiteral && bold != 0) << "markup was understood: " << start(run);
        }
    }

    QWidget& m_window;
    WorkLimits m_limits;
};

} // namespace

void checkWindow(QWidget& window, const WorkLimits& limits)
{
    Check(window, limits).run();
}

} // namespace tributary::test
