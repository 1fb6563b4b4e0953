// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/product_header.h"

#include "model/query/qt_text.h"
#include "views/product/glyphs.h"
#include "views/product/lifecycle_text.h"
#include "views/product/only_choice.h"
#include "views/product/painted_button.h"
#include "views/widgets/kind_words.h"
#include "views/widgets/plain_text.h"
#include "views/product/port_text.h"
#include "views/product/product_ways.h"
#include "views/product/text_label.h"
#include "views/theme/theme.h"
#include "views/widgets/pill.h"
#include "views/widgets/plain_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace tributary::views {
namespace {

constexpr int kNameWidth = 560;
constexpr int kTileRoom = 46 + 12;

QString versionLabel(const query::VersionItem& item)
{
    const QString version = singleLine(item.product.version, 40);
    QString label = version.isEmpty() ? ProductHeader::tr("no version") : QStringLiteral("v") + version;
    if (!item.present)
        label += QStringLiteral("  ") + ProductHeader::tr("gone");
    else if (item.product.latest)
        label += QStringLiteral("  ") + ProductHeader::tr("latest");
    return label;
}

} // namespace

ProductHeader::ProductHeader(QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel({}, TextRole::Title, Ink::Text1, this)),
      m_versions(new QComboBox(this)),
      m_only(new TextLabel({}, TextRole::Body, Ink::Text2, this)),
      m_lifecycle(new Pill({}, Tone::Neutral, {}, this)),
      m_gone(new Pill(tr("Gone from source"), Tone::Warn, QStringLiteral("warning"), this)),
      m_ways(new ProductWays(this)),
      m_domainGlyph(new DomainGlyph(this)),
      m_domain(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_domainLink(new LinkButton({}, this)),
      m_avatar(new Avatar(18, this)),
      m_owner(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_ownerLink(new LinkButton({}, this)),
      m_archetype(new TextLabel({}, TextRole::Small, Ink::Text2, this)),
      m_classification(new TextLabel({}, TextRole::Small, Ink::Text2, this))
{
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setMinimumWidth(132);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versions->setMaximumWidth(240);
    connect(m_versions, &QComboBox::activated, this, [this](int row) {
        emit versionChosen(m_versions->itemData(row).toString());
    });

    connect(m_ways->canvasButton(), &QPushButton::clicked, this, &ProductHeader::canvasRequested);
    connect(m_ways->lineageButton(), &QPushButton::clicked, this, &ProductHeader::lineageRequested);
    connect(m_ways->compareButton(), &QPushButton::clicked, this, &ProductHeader::compareRequested);
    connect(m_domainLink, &QAbstractButton::clicked, this, [this] { emit openRequested(toQt(m_page->product.domainRef)); });
    connect(m_ownerLink, &QAbstractButton::clicked, this, [this] { emit openRequested(toQt(m_page->product.ownerRef)); });

    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    m_name->setMaximumWidth(kNameWidth);
    first->addWidget(m_name);
    first->addWidget(m_versions);
    first->addWidget(m_only);
    first->addWidget(m_lifecycle);
    first->addWidget(m_gone);
    first->addStretch(1);
    first->addWidget(m_ways);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_domainGlyph);
    second->addWidget(m_domain);
    second->addWidget(m_domainLink);
    second->addSpacing(12);
    second->addWidget(m_avatar);
    second->addWidget(m_owner);
    second->addWidget(m_ownerLink);
    second->addSpacing(12);
    second->addWidget(m_archetype);
    second->addSpacing(16);
    second->addWidget(m_classification);
    second->addStretch(1);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addLayout(first);
    lines->addLayout(second);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new IconTile(QStringLiteral("product"), 46, true, this), 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
}

void ProductHeader::setPage(std::shared_ptr<const query::ProductPage> page)
{
    m_page = std::move(page);
    m_name->setPlain(singleLine(m_page->product.name));
    fillVersions();
    fillLifecycle();
    fillFacts();
    fitWays();
}

void ProductHeader::offerLineage(bool offered)
{
    m_offersLineage = offered;
    fitWays();
}

void ProductHeader::fitWays()
{
    m_ways->offer(m_page && m_page->versions.size() > 1, m_offersLineage);
    int used = kTileRoom;
    for (const QWidget* part : {static_cast<const QWidget*>(m_name), static_cast<const QWidget*>(m_versions), static_cast<const QWidget*>(m_only),
                                static_cast<const QWidget*>(m_lifecycle), static_cast<const QWidget*>(m_gone)})
        used += part->isHidden() ? 0 : std::min(part->sizeHint().width(), part->maximumWidth()) + 8;
    m_ways->fit(width() - used);
}

void ProductHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWays();
}

void ProductHeader::fillVersions()
{
    const QSignalBlocker blocker(m_versions);
    m_versions->clear();
    for (const query::VersionItem& item : m_page->versions) {
        m_versions->addItem(versionLabel(item), toQt(item.product.ref));
        if (item.product.ref == m_page->product.ref)
            m_versions->setCurrentIndex(m_versions->count() - 1);
    }
    if (m_versions->count() == 0)
        m_versions->addItem(versionLabel({m_page->product, {}, {}, {}, {}, true}), toQt(m_page->product.ref));
    showChoice(*m_versions, *m_only);
    m_versions->setAccessibleDescription(tr("%n version(s)", nullptr, m_versions->count()));
}

void ProductHeader::fillLifecycle()
{
    const query::EntitySummary& product = m_page->product;
    const LifecycleMark mark = lifecycleMark(product);
    m_lifecycle->set(mark.text, mark.tone, mark.icon);
    m_lifecycle->setVisible(!mark.text.isEmpty());
    m_lifecycle->setAccessibleName(tr("Lifecycle: %1").arg(mark.text));
    bool gone = false;
    for (const query::VersionItem& item : m_page->versions)
        gone = gone || (item.product.ref == product.ref && !item.present);
    m_gone->setVisible(gone);
    m_gone->setAccessibleName(tr("Gone from source"));
}

void ProductHeader::fillFacts()
{
    const query::EntitySummary& product = m_page->product;
    const QString domain = singleLine(product.domain, 160);
    m_domainGlyph->setDomain(domain, singleLine(product.domainCode, 2));
    m_domain->setPlain(domain.isEmpty() ? tr("No domain: name one in the definition") : domain);
    m_domain->setInk(domain.isEmpty() ? Ink::Text3 : Ink::Text2);
    const QString owner = singleLine(product.owner, 120);
    m_avatar->setName(owner);
    m_avatar->setVisible(!owner.isEmpty());
    m_owner->setPlain(owner.isEmpty() ? tr("No owner: add one to the team") : owner);
    m_owner->setInk(owner.isEmpty() ? Ink::Text3 : Ink::Text2);
    const auto link = [](LinkButton* button, TextLabel* label, const QString& text, const std::string& ref, const QString& what) {
        button->setLabel(text);
        button->setAccessibleDescription(what);
        button->setVisible(!ref.empty());
        label->setVisible(ref.empty());
    };
    link(m_domainLink, m_domain, domain, product.domainRef, tr("Domain"));
    link(m_ownerLink, m_owner, owner, product.ownerRef, tr("Owner"));
    m_archetype->setPlain(singleLine(archetypeText(m_page->archetype), 60));
    m_archetype->setVisible(!m_page->archetype.empty());
    m_classification->setPlain(capitalised(singleLine(m_page->classification, 120)));
    m_classification->setVisible(!m_page->classification.empty());
}

// Dots between the facts of the second line, in the middle between two texts.
void ProductHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().control);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const std::vector<std::vector<const QWidget*>> facts{{m_domain, m_domainLink}, {m_avatar, m_owner, m_ownerLink}, {m_archetype}, {m_classification}};
    std::optional<qreal> end; // of the text before
    for (const auto& parts : facts) {
        const auto isShown = [](const QWidget* part) { return part->isVisible(); };
        const auto first = std::find_if(parts.begin(), parts.end(), isShown);
        if (first == parts.end())
            continue;
        const QWidget* last = *std::find_if(parts.rbegin(), parts.rend(), isShown);
        const QRectF begins = (*first)->geometry();
        if (end)
            painter.drawEllipse(QPointF((*end + (mirrored ? begins.right() : begins.left())) / 2, begins.center().y()), 1.6, 1.6);
        const int air = qobject_cast<const LinkButton*>(last) ? LinkButton::kAir : 0;
        end = mirrored ? last->geometry().left() + air : last->geometry().right() + 1 - air;
    }
}

} // namespace tributary::views
