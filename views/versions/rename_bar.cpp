// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/rename_bar.h"

#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kLongestPath = 120;

QString pathText(const std::string& path)
{
    return QStringLiteral("\u201C") + singleLine(path, kLongestPath) + QStringLiteral("\u201D");
}

} // namespace

RenameBar::RenameBar(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, TextRole::Small, Ink::Text1, this)), m_place(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_yes(textButton(tr("Yes, renamed"), "", this)), m_no(textButton(tr("No, two changes"), "", this)), m_again(textButton(tr("Ask again"), "", this)),
      m_previous(iconButton(QStringLiteral("chevron-up"), tr("Previous rename"), this)), m_next(iconButton(QStringLiteral("chevron-down"), tr("Next rename"), this))
{
    m_text->setMaxLines(2);
    m_again->setToolTip(tr("Forget the answer, so that it is asked again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    layout->addWidget(m_again);
    layout->addWidget(m_place);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_service && m_current < count())
            m_service->askAgain(m_entries[static_cast<std::size_t>(m_current)].decision);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { show(m_current + 1); });
    followTheme(this, [this] { fitText(); });
    hide();
}

void RenameBar::setService(query::RenameService* service, std::function<QString()> author)
{
    m_service = service;
    m_author = std::move(author);
    if (service) {
        connect(service, &query::RenameService::failed, this, [this](const QString& message) {
            m_failure = message;
            show(m_current);
        });
    }
    show(m_current);
}

void RenameBar::setAnswer(const query::DiffAnswer* answer)
{
    const Entry before = m_current < count() ? m_entries[static_cast<std::size_t>(m_current)] : Entry();
    m_entries.clear();
    m_failure.clear();
    for (const query::DocumentDiff& document : answer ? answer->documents : std::vector<query::DocumentDiff>()) {
        for (const diff::RenameQuestion& question : document.questions)
            m_entries.push_back({{document.id, question.from, question.to, true}, true, question.assumed});
        for (const diff::RenameDecision& decision : document.decisions)
            m_entries.push_back({decision, false, false});
    }
    std::stable_partition(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.isOpen; });
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.isOpen == before.isOpen && entry.decision.document == before.decision.document && entry.decision.from == before.decision.from && entry.decision.to == before.decision.to;
    });
    show(same == m_entries.end() ? 0 : static_cast<int>(same - m_entries.begin()));
}

void RenameBar::show(int index)
{
    setVisible(!m_entries.empty());
    if (m_entries.empty())
        return;
    m_current = std::clamp(index, 0, count() - 1);
    const Entry& entry = m_entries[static_cast<std::size_t>(m_current)];
    m_text->setPlain(m_failure.isEmpty() ? sentenceOf(entry) : m_failure);
    m_yes->setVisible(entry.isOpen && m_service);
    m_no->setVisible(entry.isOpen && m_service);
    m_again->setVisible(!entry.isOpen && m_service && entry.decision.at != 0);
    m_place->setPlain(tr("%1 of %2").arg(m_current + 1).arg(count()));
    m_place->setVisible(count() > 1);
    m_previous->setVisible(count() > 1);
    m_next->setVisible(count() > 1);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count());
    fitText();
    update();
}

// As high as its lines at this width, so that they stand in the middle beside the buttons.
void RenameBar::fitText()
{
    layout()->activate();
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
}

void RenameBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

QString RenameBar::sentenceOf(const Entry& entry) const
{
    const QString from = pathText(entry.decision.from);
    const QString to = pathText(entry.decision.to);
    if (entry.isOpen)
        return tr("Is %1 the new name of %2?").arg(to, from) + QLatin1Char(' ') +
               (entry.isAssumed ? tr("Until you answer, they are taken for one.") : tr("Until you answer, they are taken for two changes."));
    const QString what = entry.decision.isSame ? tr("%1 is the new name of %2.").arg(to, from) : tr("%1 is not %2 under another name.").arg(to, from);
    const QString day = dateText(entry.decision.at);
    const QString who = entry.decision.at == 0           ? tr("A file of rules says so.")
                        : entry.decision.author.empty() ? tr("Decided on %1.").arg(day)
                                                         : tr("Decided by %1 on %2.").arg(singleLine(entry.decision.author, 60), day);
    return what + QLatin1Char(' ') + who;
}

void RenameBar::answer(bool isSame)
{
    if (!m_service || m_current >= count())
        return;
    diff::RenameDecision decision = m_entries[static_cast<std::size_t>(m_current)].decision;
    decision.isSame = isSame;
    decision.author = m_author ? fromQt(m_author()) : std::string();
    m_service->decide(decision);
}

QString RenameBar::sentence() const
{
    return m_text->text();
}

void RenameBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool isOpen = m_current < count() && m_entries[static_cast<std::size_t>(m_current)].isOpen;
    QPainter(this).fillRect(rect(), isOpen || !m_failure.isEmpty() ? theme.warnSoft : theme.infoSoft);
}

} // namespace tributary::views
