// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/domain_header.h"

#include "model/query/qt_text.h"
#include "views/product/glyphs.h"
#include "views/product/painted_button.h"
#include "views/product/panel.h"
#include "views/product/text_label.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr std::size_t kMostCrumbs = 5; // of a deeper tree the nearest domains

} // namespace

DomainHeader::DomainHeader(QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel({}, TextRole::Title, Ink::Text1, this)),
      m_named(new Pill(tr("Named, not described"), Tone::Warn, QStringLiteral("warning"), this)),
      m_discover(textButton(tr("Show in Discover"), "", this)),
      m_lineage(textButton(tr("Open in Lineage"), "", this)),
      m_glyph(new DomainGlyph(this)),
      m_crumbs(new QHBoxLayout),
      m_avatar(new Avatar(18, this)),
      m_owner(new LinkButton({}, this)),
      m_noOwner(new TextLabel(tr("No owner: add one to the Domains file"), TextRole::Small, Ink::Text3, this)),
      m_context(new TextLabel({}, TextRole::Small, Ink::Text2, this))
{
    m_named->setAccessibleName(tr("Named, not described"));
    connect(m_discover, &QPushButton::clicked, this, &DomainHeader::contentRequested);
    connect(m_lineage, &QPushButton::clicked, this, &DomainHeader::lineageRequested);
    connect(m_owner, &QAbstractButton::clicked, this, [this] { emit openRequested(toQt(m_page->domain.ownerRef), false); });
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_named);
    first->addStretch(1);
    first->addWidget(m_discover);
    first->addWidget(m_lineage);
    m_crumbs->setSpacing(4);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_glyph);
    second->addLayout(m_crumbs);
    second->addSpacing(12);
    second->addWidget(m_avatar);
    second->addWidget(m_owner);
    second->addWidget(m_noOwner);
    second->addSpacing(12);
    second->addWidget(m_context, 1);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addLayout(first);
    lines->addLayout(second);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new IconTile(QStringLiteral("layers"), 46, true, this), 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
}

void DomainHeader::setPage(DomainPtr page)
{
    m_page = std::move(page);
    m_name->setPlain(singleLine(m_page->domain.name));
    m_named->setVisible(m_page->domain.placeholder);
    m_glyph->setDomain(singleLine(m_page->domain.name, 160), singleLine(m_page->code, 2));
    fillCrumbs();
    const QString owner = singleLine(m_page->domain.owner, 80);
    const bool isLink = !m_page->domain.ownerRef.empty();
    m_avatar->setName(owner);
    m_avatar->setVisible(!owner.isEmpty());
    m_owner->setLabel(owner);
    m_owner->setAccessibleDescription(tr("Owner"));
    m_owner->setVisible(isLink);
    m_noOwner->setPlain(owner.isEmpty() ? tr("No owner: add one to the Domains file") : owner);
    m_noOwner->setVisible(!isLink);
    m_context->setPlain(singleLine(m_page->boundedContext, 300));
}

void DomainHeader::fillCrumbs()
{
    clearLayout(m_crumbs);
    const auto& above = m_page->above;
    const std::size_t begin = above.size() > kMostCrumbs ? above.size() - kMostCrumbs : 0;
    if (begin > 0)
        m_crumbs->addWidget(new TextLabel(QStringLiteral("\u2026 /"), TextRole::Small, Ink::Text3, this));
    for (std::size_t i = begin; i < above.size(); ++i) {
        auto* crumb = new LinkButton(singleLine(above[i].name, 40), this);
        crumb->setAccessibleDescription(tr("Domain above"));
        const QString ref = toQt(above[i].ref);
        connect(crumb, &QAbstractButton::clicked, this, [this, ref] { emit openRequested(ref, false); });
        m_crumbs->addWidget(crumb);
        m_crumbs->addWidget(new TextLabel(QStringLiteral("/"), TextRole::Small, Ink::Text3, this));
    }
    m_crumbs->addWidget(new TextLabel(above.empty() ? tr("Domain at the top") : singleLine(m_page->domain.name, 60), TextRole::Small, Ink::Text2, this));
}

QWidget* DomainHeader::firstFocus() const
{
    return m_discover;
}

} // namespace tributary::views
