// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/versions/campaign_page.h"

#include "model/query/diagnostic_text.h"
#include "model/query/moment_catalog.h"
#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/message_panel.h"
#include "views/product/scroll_column.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/versions/campaign_desk.h"
#include "views/versions/campaign_rows.h"
#include "views/versions/change_words.h"
#include "views/versions/notice_panel.h"
#include "views/versions/notice_words.h"
#include "views/widgets/number_text.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kCampaignMargin = 16;
constexpr int kLeastHeight = 300; // of the consumers and the message

QString factsText(const campaign::Campaign& campaign)
{
    QStringList parts;
    const auto add = [&parts](const QString& text, const std::string& value) {
        if (!value.empty())
            parts.append(text.arg(writtenDayText(singleLine(value, 80))));
    };
    if (const auto severity = diff::severityFromName(campaign.severity))
        parts.append(CampaignPage::tr("worst change: %1").arg(ChangeWords::severity(*severity)));
    add(CampaignPage::tr("opened on %1"), campaign.opened);
    add(CampaignPage::tr("consumers have moved by %1"), campaign.migrateBy);
    parts.append(campaign.serveUntil.empty() ? NoticeWords::decision(campaign.decision)
                                             : CampaignPage::tr("%1 until %2").arg(NoticeWords::decision(campaign.decision), writtenDayText(singleLine(campaign.serveUntil, 40))));
    add(CampaignPage::tr("decided by %1"), campaign.decidedBy);
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

CampaignPage::CampaignPage(query::CatalogService& catalog, query::CampaignService* service, Author author, CampaignLink link, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("campaign")), parent), m_service(service), m_author(std::move(author)), m_link(std::move(link)),
      m_title(new TextLabel({}, TextRole::Heading, Ink::Text1, this)), m_facts(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_reason(new TextLabel({}, TextRole::Body, Ink::Text1, this)), m_status(new Pill({}, Tone::Neutral, {}, this)),
      m_compare(textButton(tr("Compare the versions"), "", this)), m_notice(new NoticeBar(this)),
      m_notices(new TableSection(tr("Consumers"), CampaignRows::noticeHeaders(), {170, 130, 140, 0, 110},
                                 tr("No consumer that the catalog knows reads what changed: nobody has to be told."), 0, this)),
      m_panel(new NoticePanel(this)), m_desk(new CampaignDesk(this))
{
    m_notices->table()->setAccessibleName(tr("Consumers"));
    m_reason->setMaxLines(4);
    m_facts->setMaxLines(2);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_notices);
    parts->addWidget(m_panel);
    m_notices->setContentsMargins(0, 0, kCampaignMargin, 0);
    m_panel->setContentsMargins(kCampaignMargin, 0, 0, 0);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({640, 420});
    parts->setMinimumHeight(kLeastHeight);
    auto* content = new ScrollColumn(tr("Campaign"), this); // in a small window it is longer than that
    content->column()->addWidget(makeHead());
    content->column()->addWidget(m_notice);
    content->column()->addWidget(parts, 1);
    content->column()->addWidget(m_desk);
    setContent(content);
    connectParts();
    reload();
}

QWidget* CampaignPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title, 1);
    first->addWidget(m_status);
    first->addWidget(m_compare);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    return head;
}

void CampaignPage::connectParts()
{
    connect(m_notices, &TableSection::refActivated, this, &Page::openRequested);
    connect(m_notices->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CampaignPage::showNotice);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const campaign::Campaign& shown = m_item.campaign;
        const QString product = QStringLiteral("tributary:product/") + toQt(shown.product) + QLatin1Char('@');
        emit openRequested(formatDiffLink(m_view && m_view->isDraft ? m_link.versions : DiffLink{product + toQt(shown.fromVersion), product + toQt(shown.toVersion)}), false);
    });
    connect(m_panel, &NoticePanel::reworded, this, [this](const QString& subject, const QString& message) {
        if (const int at = chosen(); at >= 0) {
            campaign::Notice& notice = m_item.campaign.notices[static_cast<std::size_t>(at)];
            notice.subject = fromQt(subject);
            notice.text = fromQt(message);
        }
    });
    connect(m_panel, &NoticePanel::mailRequested, this, &CampaignPage::saveMail);
    connect(m_desk, &CampaignDesk::publishRequested, this, &CampaignPage::publishDraft);
    connect(m_desk, &CampaignDesk::draftChanged, this, &CampaignPage::rewriteMessages);
    connect(m_desk, &CampaignDesk::decided, this, [this](campaign::DecisionTaken taken) {
        const auto by = m_author();
        taken.by = fromQt(by.email.isEmpty() ? by.author : by.email);
        taken.at = today();
        change([taken, id = m_item.campaign.id](const std::string& text) { return campaign::withDecision(text, id, taken); },
               tr("Decide on the old version in the campaign %1"));
    });
    connect(m_desk, &CampaignDesk::answered, this, [this](campaign::AnswerGiven given) {
        const auto by = m_author();
        given.by = fromQt(by.email.isEmpty() ? by.author : by.email);
        given.at = today();
        change([given, id = m_item.campaign.id](const std::string& text) { return campaign::withAnswer(text, id, given); },
               tr("Answer of %2 to the campaign %1").arg(QStringLiteral("%1"), toQt(given.consumer)));
    });
    connect(m_desk, &CampaignDesk::closeRequested, this, [this] {
        change([day = today(), id = m_item.campaign.id](const std::string& text) { return campaign::closed(text, id, day); }, tr("Close the campaign %1"));
    });
}

QString CampaignPage::pageTitle() const
{
    if (!m_view)
        return tr("Campaign");
    return tr("%1: %2 \u2192 %3").arg(singleLine(m_item.productName, 80), singleLine(m_item.campaign.fromVersion, 40), singleLine(m_item.campaign.toVersion, 40));
}

LoadedPage::Sayings CampaignPage::sayings() const
{
    const QString name = singleLine(currentRef().section(u'/', -1), 120);
    return {tr("Reading the campaign %1 \u2026").arg(name), tr("No campaign is known as %1").arg(name),
            tr("A campaign is opened from the comparison of two versions.")};
}

void CampaignPage::ask()
{
    query::CampaignRequest request;
    request.ref = fromQt(m_link.ref);
    request.versions.before = fromQt(m_link.versions.before);
    request.versions.after = fromQt(m_link.versions.after);
    catalog().campaign(channel(), request, this, [this](const Result<ViewPtr>& view) {
        if (arrived<query::CampaignView>(view, true))
            showView(*view);
        emit settled();
    });
}

QWidget* CampaignPage::firstFocus()
{
    return m_notices->table();
}

void CampaignPage::showView(const ViewPtr& view)
{
    if (m_view && m_view->isDraft && view->isDraft)
        return; // what a person wrote stays, whatever is synced meanwhile
    m_view = view;
    m_item = view->item;
    if (view->isDraft) {
        NoticeWords::fill(m_item, *view->answer);
        m_written = m_item.campaign.notices;
    } else {
        NoticeWords::tellDecision(m_item);
    }
    m_title->setPlain(pageTitle());
    m_status->set(view->isDraft ? tr("draft") : NoticeWords::status(m_item),
                  m_item.overdue ? Tone::Err : m_item.campaign.isOpen() ? Tone::Info : Tone::Neutral, view->isDraft ? QStringLiteral("pencil") : QStringLiteral("bell"));
    m_facts->setPlain(factsText(m_item.campaign));
    m_reason->setPlain(plainBlock(m_item.campaign.reason, 2'000));
    m_reason->setVisible(!m_item.campaign.reason.empty());
    m_compare->setVisible(view->answer != nullptr);
    const int row = std::max(chosen(), 0);
    m_notices->setRows(CampaignRows::notices(m_item));
    m_desk->showCampaign(m_item, view->isDraft, m_service && m_item.campaign.isOpen() && !(moments() && moments()->moment()));
    if (!m_item.campaign.notices.empty())
        m_notices->table()->selectRow(std::min(row, static_cast<int>(m_item.campaign.notices.size()) - 1));
    showNotice();
    emit titleChanged();
}

int CampaignPage::chosen() const
{
    const QModelIndex current = m_notices->table()->sourceIndex(m_notices->table()->currentIndex());
    return current.isValid() && current.row() < static_cast<int>(m_item.campaign.notices.size()) ? current.row() : -1;
}

void CampaignPage::showNotice()
{
    const int at = chosen();
    if (at < 0) {
        m_panel->clear();
        m_desk->showNotice({});
        return;
    }
    m_panel->showNotice(m_item, at, m_view && m_view->isDraft && m_service && !m_isOpened);
    m_desk->showNotice(toQt(m_item.campaign.notices[static_cast<std::size_t>(at)].consumer));
}

std::string CampaignPage::today() const
{
    return formatDate(nowMicros());
}

void CampaignPage::say(const QString& text)
{
    m_said = text;
    m_notice->setNotice(text);
}

query::CampaignService::Done CampaignPage::told()
{
    return [this](const Result<std::int64_t>& entry) {
        if (!entry)
            return say(query::errorText(entry.error()));
        m_isOpened = m_view && m_view->isDraft;
        if (m_isOpened)
            m_desk->setEnabled(false);
        say(tr("Change %1 waits in the outbox. It is shown here once it was pushed and synced.").arg(*entry));
        showNotice();
    };
}

// Messages that nobody reworded tell what the desk says: the day, the reason, what was decided.
void CampaignPage::rewriteMessages()
{
    if (!m_view || !m_view->isDraft || m_isOpened)
        return;
    query::CampaignItem fresh = m_view->item;
    m_desk->putInto(fresh.campaign);
    NoticeWords::fill(fresh, *m_view->answer);
    std::vector<campaign::Notice>& shown = m_item.campaign.notices;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (shown[i].text == m_written[i].text)
            shown[i].text = fresh.campaign.notices[i].text;
    m_written = std::move(fresh.campaign.notices);
    showNotice();
}

void CampaignPage::publishDraft()
{
    if (!m_service || !m_view)
        return;
    rewriteMessages();
    campaign::Campaign draft = m_item.campaign;
    m_desk->putInto(draft);
    for (const std::string& day : {draft.migrateBy, draft.serveUntil}) {
        if (!day.empty() && !parseTime(day))
            return say(query::errorText({"campaign.not-a-day", day, {}, {}, {}}));
    }
    auto signature = m_author();
    signature.message = tr("Open a campaign: %1 from %2 to %3").arg(singleLine(draft.product, 120), singleLine(draft.fromVersion, 40), singleLine(draft.toVersion, 40));
    m_service->open(draft, signature, this, told());
}

void CampaignPage::change(const query::CampaignChange& change, const QString& message)
{
    if (!m_service)
        return;
    auto signature = m_author();
    signature.message = message.arg(singleLine(m_item.campaign.id, 120));
    m_service->change(m_link.ref, change, signature, this, told());
}

QString CampaignPage::mailFile()
{
    return QFileDialog::getSaveFileName(this, tr("Save the message"), QStringLiteral("notice.eml"), tr("Mail drafts (*.eml)"));
}

void CampaignPage::saveMail()
{
    const int at = chosen();
    const QString name = at < 0 ? QString() : mailFile();
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(NoticeWords::mailDraft(m_item, static_cast<std::size_t>(at))) >= 0 && file.commit();
    say(isWritten ? tr("Wrote %1").arg(name) : tr("%1 could not be written: %2").arg(name, file.errorString()));
}

} // namespace tributary::views
