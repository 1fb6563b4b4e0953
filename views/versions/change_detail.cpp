// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/change_detail.h"

#include "model/diff/word_diff.h"
#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/versions/change_words.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kMostValue = 20'000;
constexpr int kFactGap = 16;
constexpr int kFactLineGap = 3;
constexpr int kGroupGap = 10; // between what belongs together

QTextCharFormat inked(const QColor& ink, TextRole role)
{
    QTextCharFormat format;
    format.setFont(fontOf(role));
    format.setForeground(ink);
    return format;
}

// Signs and strikes tell what came and what went where colours do not.
QTextCharFormat formatOf(diff::WordRun::What what)
{
    const Theme& theme = Theme::current();
    QTextCharFormat format = inked(theme.text1, TextRole::Body);
    if (what == diff::WordRun::What::Added) {
        format.setBackground(theme.okSoft);
        format.setFontUnderline(true);
    } else if (what == diff::WordRun::What::Removed) {
        format.setBackground(theme.errSoft);
        format.setFontStrikeOut(true);
    }
    return format;
}

// A value of several members is set out over lines.
QString wholeValue(const Json& value)
{
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump(2, ' ', false, Json::error_handler_t::replace);
    return plainBlock(text, kMostValue);
}

} // namespace

ChangeDetail::ChangeDetail(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, TextRole::BodyStrong, Ink::Text1, this)), m_place(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_severity(new Pill({}, Tone::Neutral, {}, this)), m_previous(iconButton(QStringLiteral("chevron-up"), tr("Previous change"), this)),
      m_next(iconButton(QStringLiteral("chevron-down"), tr("Next change"), this)), m_text(new QTextEdit(this))
{
    m_title->setElide(Qt::ElideMiddle);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->setAccessibleName(tr("The change in full"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(8);
    head->addWidget(m_severity);
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_text, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    clear({});
}

void ChangeDetail::clear(const QString& sentence)
{
    m_title->setPlain({});
    m_place->setPlain({});
    m_severity->hide();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_text->clear();
    append(sentence, inked(Theme::current().text2, TextRole::Body));
}

void ChangeDetail::showChange(const diff::Change& change, int position, int of)
{
    m_title->setPlain(ChangeWords::subject(change) + QLatin1Char(' ') + ChangeWords::nature(change.nature));
    m_place->setPlain(tr("%1 of %2").arg(position).arg(of));
    m_severity->set(ChangeWords::severity(change.severity), ChangeWords::tone(change.severity), ChangeWords::icon(change.severity));
    m_severity->show();
    m_previous->setEnabled(position > 1);
    m_next->setEnabled(position < of);
    m_text->clear();
    showFacts(change);
    showValues(change);
    m_text->moveCursor(QTextCursor::Start);
}

void ChangeDetail::append(const QString& words, const QTextCharFormat& format)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(words, format);
}

void ChangeDetail::showFacts(const diff::Change& change)
{
    const Theme& theme = Theme::current();
    std::vector<std::pair<QString, QString>> facts{{tr("Rule"), singleLine(change.rule, 200)},
                                                   {tr("For who reads the data"), ChangeWords::severity(change.reader)},
                                                   {tr("For who supplies it"), ChangeWords::severity(change.writer)}};
    if (change.confidence < 1)
        facts.emplace_back(tr("Taken for one thing by likeness"), tr("%1 %").arg(qRound(change.confidence * 100)));
    if (change.waived())
        facts.emplace_back(tr("Waived until %1").arg(singleLine(change.waivedUntil, 40)), singleLine(change.waiver, 400));
    facts.emplace_back(tr("Where"), singleLine(change.path, 400));
    beginBlock({}, 0);
    append(singleLine(change.reason, 1000), inked(theme.text1, TextRole::Body));
    const QFontMetrics metrics(fontOf(TextRole::Small));
    int widest = 0;
    for (const auto& [name, value] : facts)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    // The values stand below each other, also where one takes more lines than one.
    QTextBlockFormat columns;
    columns.setLeftMargin(widest + kFactGap);
    columns.setTextIndent(-widest - kFactGap);
    columns.setTabPositions({QTextOption::Tab(widest + kFactGap, QTextOption::LeftTab)});
    for (const auto& [name, value] : facts) {
        beginBlock(columns, &value == &facts.front().second ? kGroupGap : kFactLineGap);
        append(name + QLatin1Char('\t'), inked(theme.text3, TextRole::Small));
        append(value, inked(theme.text1, TextRole::Small));
    }
}

// Each stands in a block of its own, that far below the one before.
void ChangeDetail::beginBlock(QTextBlockFormat format, int gap)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    format.setTopMargin(gap);
    if (m_text->document()->isEmpty())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
}

void ChangeDetail::showValues(const diff::Change& change)
{
    const Theme& theme = Theme::current();
    const bool isWords = change.isText && change.before && change.after && change.before->is_string() && change.after->is_string();
    if (isWords) {
        beginBlock({}, kGroupGap);
        append(tr("Word by word"), inked(theme.text2, TextRole::SmallStrong));
        beginBlock({}, kFactLineGap);
        for (const diff::WordRun& run : diff::wordDiff(fromQt(wholeValue(*change.before)), fromQt(wholeValue(*change.after))))
            append(toQt(run.text), formatOf(run.what));
        return;
    }
    const auto side = [&](const QString& title, const std::optional<Json>& value, diff::WordRun::What what) {
        if (!value)
            return;
        beginBlock({}, kGroupGap);
        append(title, inked(theme.text2, TextRole::SmallStrong));
        beginBlock({}, kFactLineGap);
        QTextCharFormat format = inked(theme.text1, TextRole::Code);
        format.setBackground(formatOf(what).background());
        append(wholeValue(*value), format);
    };
    side(tr("Before"), change.before, diff::WordRun::What::Removed);
    side(tr("After"), change.after, diff::WordRun::What::Added);
}

} // namespace tributary::views
