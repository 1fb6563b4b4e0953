// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/person_page_view.h"

#include "model/query/qt_text.h"
#include "views/product/data_table.h"
#include "views/product/glyphs.h"
#include "views/product/message_panel.h"
#include "views/product/reference_name.h"
#include "views/product/scroll_column.h"
#include "views/product/table_section.h"
#include "views/product/text_label.h"
#include "views/widgets/number_text.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kTieRows = 12;

} // namespace

PersonPageView::PersonPageView(query::CatalogService& catalog, const QString& ref, QWidget* parent)
    : LoadedPage(catalog, nextChannel(QStringLiteral("person")), parent), m_ref(ref)
{
    buildLayout();
    reload();
}

QString PersonPageView::pageTitle() const
{
    return m_page ? singleLine(m_page->person.name, 80) : referenceName(m_ref);
}

void PersonPageView::ask()
{
    catalog().personPage(channel(), m_ref, this, [this](const Result<PersonPtr>& answer) {
        const bool has = arrived<query::PersonPage>(answer, answer && *answer && (*answer)->person.id != 0);
        if (has)
            fill(*answer);
        else
            m_page.reset();
        emit titleChanged();
        emit settled();
    });
}

LoadedPage::Sayings PersonPageView::sayings() const
{
    return {tr("Reading %1 …").arg(referenceName(m_ref)), tr("Nobody is known as %1").arg(referenceName(m_ref)),
            tr("People are those whom products, contracts and domains name as owners or members.")};
}

QWidget* PersonPageView::firstFocus()
{
    return m_owns->table()->isVisible() ? static_cast<QWidget*>(m_owns->table()) : m_scroll;
}

void PersonPageView::fill(PersonPtr page)
{
    m_page = std::move(page);
    const QString name = singleLine(m_page->person.name, 120);
    m_avatar->setName(name);
    m_name->setPlain(name);
    m_mail->setPlain(singleLine(m_page->mail, 200));
    const query::Provenance& from = m_page->provenance;
    m_from->setPlain(from.source.empty() ? QString() : tr("named by source %1").arg(singleLine(from.source, 120)));
    m_notice->setNotice(m_page->complete ? QString() : tr("There is more in the catalog than one page takes: what is listed here is a part of it."));
    m_owns->setRows(tieRows(m_page->owns));
    m_member->setRows(tieRows(m_page->memberOf));
    m_stakes->setRows(tieRows(m_page->stakes));
    m_uses->setRows(useRows(*m_page));
    m_acts->setRows(actRows(*m_page));
}

void PersonPageView::buildLayout()
{
    auto* content = new QWidget(this);
    m_avatar = new Avatar(46, content);
    m_name = new TextLabel({}, TextRole::Title, Ink::Text1, content);
    m_mail = new TextLabel({}, TextRole::Small, Ink::Text2, content);
    m_from = new TextLabel({}, TextRole::Small, Ink::Text3, content);
    m_notice = new NoticeBar(content);
    m_scroll = new ScrollColumn(tr("What this person does"), content);
    const QStringList tie{tr("Name"), tr("Kind"), tr("Version"), tr("Role"), tr("Domain")};
    const std::vector<int> widths{0, 130, 90, 220, 220};
    m_owns = new TableSection(tr("Owns"), tie, widths, tr("Nothing. An owner is a team member whose role says owner, or the owner of a domain, term or policy."), kTieRows, content);
    m_member = new TableSection(tr("Member of"), tie, widths, tr("No team. Teams stand in the definitions of products and contracts."), kTieRows, content);
    m_stakes = new TableSection(tr("Stakeholder of"), tie, widths, tr("Nothing. Stakes stand in Stakeholders files."), kTieRows, content);
    m_uses = new TableSection(tr("Uses"), {tr("Product"), tr("Known from"), tr("Agreement"), tr("Until"), tr("Reads per week")}, {0, 200, 150, 130, 130},
                              tr("No use is known. Agreements and UsageRecord lines that name this person would tell."), kTieRows, content);
    m_acts = new TableSection(tr("Said and decided"), {tr("When"), tr("What"), tr("About"), tr("Words")}, {120, 130, 260, 0},
                              tr("Nothing. Comments, ratings, endorsements, decisions and waivers by this person would stand here."), kTieRows, content);
    for (TableSection* section : {m_owns, m_member, m_stakes, m_uses, m_acts}) {
        m_scroll->column()->addWidget(section);
        connect(section, &TableSection::refActivated, this, &Page::openRequested);
    }
    m_scroll->column()->addStretch(1);

    auto* discover = textButton(tr("Show what they own in Discover"), "", content);
    auto* all = textButton(tr("People and teams"), "", content);
    for (QPushButton* button : {discover, all})
        button->setToolTip(plainToolTip(button->text())); // where the page is too narrow for all of it
    connect(discover, &QPushButton::clicked, this, [this] { emit searchRequested(toQt(m_page->ownerQuery)); });
    connect(all, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("tributary:people"), false); });
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_mail);
    second->addWidget(m_from, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    words->addLayout(second);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(12);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(discover, 0, Qt::AlignTop);
    head->addWidget(all, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_scroll, 1);
    setContent(content);
}

} // namespace tributary::views
