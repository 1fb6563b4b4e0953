// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/notice_panel.h"

#include "model/query/qt_text.h"
#include "views/product/text_label.h"
#include "views/theme/follow_theme.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kMostNoticeText = 100'000;

QString recipientText(const query::CampaignReader& reader)
{
    const QString name = singleLine(reader.name, 120);
    return reader.owner.empty() ? NoticePanel::tr("To %1; nobody is known to own it").arg(name)
                                : NoticePanel::tr("To %1, owned by %2").arg(name, singleLine(reader.owner, 120));
}

} // namespace

NoticePanel::NoticePanel(QWidget* parent)
    : QWidget(parent), m_to(new TextLabel({}, TextRole::SmallStrong, Ink::Text1, this)), m_none(new TextLabel(tr("The campaign\u2019s file holds no message to them: none was kept, or it was told in another way."), TextRole::Small, Ink::Text2, this)), m_subject(new QLineEdit(this)), m_message(new QPlainTextEdit(this)),
      m_copy(textButton(tr("Copy as Markdown"), "", this)), m_mail(textButton(tr("Save as mail draft\u2026"), "", this))
{
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setProperty("role", "field");
    m_message->setTabChangesFocus(true);
    followTheme(m_message, [this] { m_message->setFont(Theme::current().small); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_mail);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_to);
    layout->addWidget(m_none);
    layout->addWidget(m_subject);
    layout->addWidget(m_message, 1);
    layout->addLayout(buttons);
    layout->addStretch(0);
    m_none->setMaxLines(3);
    const auto tell = [this] {
        if (!m_filling)
            emit reworded(m_subject->text(), m_message->toPlainText());
    };
    connect(m_subject, &QLineEdit::textEdited, this, tell);
    connect(m_message, &QPlainTextEdit::textChanged, this, tell);
    connect(m_mail, &QPushButton::clicked, this, &NoticePanel::mailRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString subject = m_subject->text().isEmpty() ? QString() : QStringLiteral("**%1**\n\n").arg(m_subject->text());
        QGuiApplication::clipboard()->setText(subject + m_message->toPlainText());
    });
    clear();
}

void NoticePanel::showNotice(const query::CampaignItem& item, int notice, bool canReword)
{
    const campaign::Notice& shown = item.campaign.notices[static_cast<std::size_t>(notice)];
    m_filling = true;
    m_to->setPlain(recipientText(item.readers[static_cast<std::size_t>(notice)]));
    if (const QString subject = singleLine(shown.subject, 500); m_subject->text() != subject)
        m_subject->setText(subject);
    if (const QString text = plainBlock(shown.text, kMostNoticeText); m_message->toPlainText() != text)
        m_message->setPlainText(text);
    m_filling = false;
    const bool isNone = shown.text.empty() && shown.subject.empty() && !canReword;
    m_none->setVisible(isNone);
    m_subject->setVisible(!isNone);
    m_message->setVisible(!isNone);
    m_subject->setReadOnly(!canReword);
    m_message->setReadOnly(!canReword);
    m_copy->setEnabled(!shown.text.empty());
    m_mail->setEnabled(!shown.text.empty());
}

void NoticePanel::clear()
{
    m_filling = true;
    m_to->setPlain(tr("Nobody is told of the change."));
    m_subject->clear();
    m_message->clear();
    m_filling = false;
    m_none->hide();
    m_subject->setVisible(true);
    m_message->setVisible(true);
    m_subject->setReadOnly(true);
    m_message->setReadOnly(true);
    m_copy->setEnabled(false);
    m_mail->setEnabled(false);
}

} // namespace tributary::views
