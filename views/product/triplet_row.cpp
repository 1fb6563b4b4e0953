// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/triplet_row.h"

#include "model/query/qt_text.h"
#include "views/product/glyphs.h"
#include "views/product/painted_button.h"
#include "views/widgets/plain_text.h"
#include "views/product/text_label.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace tributary::views {
namespace {

constexpr int kPartGap = 8;

class PartIcon final : public QWidget {
public:
    PartIcon(QString icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon)) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, iconPixmap(m_icon, Theme::current().text3, 16, devicePixelRatioF()));
    }

private:
    QString m_icon;
};

constexpr int kWholeValue = 120; // a version or a short commit; anything longer may be elided

// The link beside it gives way first.
void keepWhole(TextLabel* value)
{
    value->setMinimumWidth(std::min(value->sizeHint().width(), kWholeValue));
}

} // namespace

TripletRow::TripletRow(QWidget* parent) : QFrame(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_definition = addPart(QStringLiteral("file"), tr("Definition"));
    m_code = addPart(QStringLiteral("commit"), tr("Code"));
    m_infrastructure = addPart(QStringLiteral("server"), tr("Infrastructure"));
    connect(m_definition.link, &QAbstractButton::clicked, this, &TripletRow::definitionRequested);
    connect(m_code.link, &QAbstractButton::clicked, this, [this] { emit linkRequested(QUrl(m_code.address)); });
    connect(m_infrastructure.link, &QAbstractButton::clicked, this, [this] { emit linkRequested(QUrl(m_infrastructure.address)); });
}

TripletRow::Part TripletRow::addPart(const QString& icon, const QString& title)
{
    Part part;
    part.box = new QWidget(this);
    part.value = new TextLabel({}, TextRole::CodeStrong, Ink::Text1, part.box);
    part.value->setElide(Qt::ElideMiddle);
    part.detail = new TextLabel({}, TextRole::Small, Ink::Text3, part.box);
    part.link = new LinkButton({}, part.box);
    auto* inner = new QHBoxLayout(part.box);
    inner->setContentsMargins(12, 5, 10, 5);
    inner->setSpacing(kPartGap);
    inner->addWidget(new PartIcon(icon, part.box));
    auto* name = new TextLabel(title, TextRole::Small, Ink::Text3, part.box);
    name->setMinimumWidth(name->sizeHint().width());
    part.name = name;
    part.box->setToolTip(plainToolTip(title));
    inner->addWidget(name);
    inner->addWidget(part.value);
    inner->addWidget(part.detail, 1);
    inner->addWidget(part.link);
    inner->addStretch(0); // takes the room where no detail does
    static_cast<QHBoxLayout*>(layout())->addWidget(part.box, 1);
    return part;
}

void TripletRow::setLink(Part& part, const std::string& address)
{
    part.address = toQt(address.substr(0, 2048));
    const bool offered = isOfferedLink(QUrl(part.address));
    part.link->setVisible(offered);
    if (!offered)
        return;
    part.link->setLabel(singleLine(QUrl(part.address).toDisplayString(QUrl::RemoveScheme | QUrl::RemoveUserInfo).mid(2), 120));
    part.link->setToolTip(plainToolTip(part.address));
    part.link->setAccessibleDescription(tr("Asks before it opens %1").arg(singleLine(part.address)));
}

void TripletRow::setTriplet(const query::Triplet& triplet, const QString& version)
{
    const bool hasDefinition = !triplet.definition.empty() || !triplet.definitionFile.empty();
    m_definition.value->setPlain(hasDefinition ? (version.isEmpty() ? tr("no version") : QStringLiteral("v") + version) : QString());
    m_definition.value->setVisible(hasDefinition);
    keepWhole(m_definition.value);
    m_definition.detail->setElide(Qt::ElideMiddle);
    m_definition.detail->setPlain(hasDefinition ? singleLine(triplet.definitionFile)
                                                : tr("missing: add the folder with the product's definition file"));
    m_definition.link->setLabel(tr("Text"));
    m_definition.link->setAccessibleDescription(tr("Shows the definition in the Versions tab"));
    m_definition.link->setVisible(!triplet.definition.empty());

    const bool hasCommit = !triplet.codeCommit.empty();
    m_code.value->setPlain(singleLine(triplet.codeCommit, 64).left(12));
    m_code.value->setToolTip(plainToolTip(singleLine(triplet.codeCommit)));
    m_code.value->setVisible(hasCommit);
    keepWhole(m_code.value);
    setLink(m_code, triplet.codeUrl);
    m_code.detail->setPlain(hasCommit ? QString() : tr("missing: add codeCommit to customProperties"));
    m_code.detail->setVisible(!hasCommit);

    setLink(m_infrastructure, triplet.infrastructureUrl);
    const bool named = !triplet.infrastructureUrl.empty();
    const bool offered = isOfferedLink(QUrl(m_infrastructure.address));
    m_infrastructure.value->setPlain(named && !offered ? singleLine(triplet.infrastructureUrl) : QString());
    m_infrastructure.value->setVisible(named && !offered);
    m_infrastructure.detail->setPlain(named ? QString() : tr("missing: add infrastructureUrl to customProperties"));
    m_infrastructure.detail->setVisible(!named);
    fitWidth();
    setAccessibleName(triplet.complete() ? tr("Definition, code and infrastructure are known")
                                         : tr("Definition, code or infrastructure is missing"));
}

void TripletRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWidth();
}

// Where the words have no room the signs stand for them.
void TripletRow::fitWidth()
{
    int widest = 0;
    for (const Part* part : {&m_definition, &m_code, &m_infrastructure}) {
        const int hidden = part->name->isHidden() ? part->name->sizeHint().width() + kPartGap : 0;
        widest = std::max(widest, part->box->layout()->minimumSize().width() + hidden);
    }
    for (const Part* part : {&m_definition, &m_code, &m_infrastructure})
        part->name->setVisible(3 * widest <= width());
}

QSize TripletRow::minimumSizeHint() const
{
    return {240, QFrame::minimumSizeHint().height()};
}

void TripletRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radiusCard, theme.radiusCard);
    for (const QWidget* box : {m_code.box, m_infrastructure.box}) {
        const int x = layoutDirection() == Qt::RightToLeft ? box->geometry().right() : box->geometry().left();
        painter.fillRect(QRect(x, 1, 1, height() - 2), theme.line);
    }
}

} // namespace tributary::views
