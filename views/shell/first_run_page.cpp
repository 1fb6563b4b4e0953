// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/first_run_page.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/plain_parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tributary::views {
namespace {

constexpr int kColumnWidth = 460;

// What the catalog is about, large: a tile with the sign of a data product.
class Tile : public QWidget {
public:
    Tile() { setFixedSize(72, 72); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(rect(), 2 * theme.radiusCluster, 2 * theme.radiusCluster);
        painter.drawPixmap(18, 18, iconPixmap(QStringLiteral("product"), theme.accentText, 36, devicePixelRatioF()));
    }
};

// Wrapped at `width`, and as high as that makes it: in the middle of a page a layout asks nobody how
// high a text becomes.
QLabel* centred(const QString& text, const char* role, int width)
{
    QLabel* label = plainLabel(text, role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->ensurePolished();
    label->setFixedSize(width, label->heightForWidth(width));
    return label;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : QWidget(parent)
{
    auto* folder = textButton(tr("Add a folder\u2026"), "primary");
    auto* repository = textButton(tr("Add a repository\u2026"));
    auto* sample = textButton(tr("Open the sample mesh"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(folder);
    buttons->addWidget(repository);
    buttons->addWidget(sample);
    buttons->addStretch(1);
    const int width = qRound(kColumnWidth * qMax(1.0, Theme::current().textFactor));
    auto* column = new QWidget;
    column->setMinimumWidth(width); // wider where three buttons need it
    auto* inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(new Tile, 0, Qt::AlignHCenter);
    inner->addSpacing(20);
    inner->addWidget(centred(tr("See your data mesh in one place"), "title", width), 0, Qt::AlignHCenter);
    inner->addSpacing(8);
    inner->addWidget(centred(tr("Tributary reads data products, data contracts and lineage from folders and Git repositories. "
                                "Everything stays on this computer."),
                             "value", width), 0, Qt::AlignHCenter);
    inner->addSpacing(20);
    inner->addLayout(buttons);
    inner->addSpacing(20);
    inner->addWidget(centred(tr("The sample mesh is the invented company AcmeCo on its way from quote to cash: some thirty data products "
                                "in seven domains, with their contracts, owners, policies and measurements."),
                             "meta", width), 0, Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(folder, &QPushButton::clicked, this, &FirstRunPage::addFolderRequested);
    connect(repository, &QPushButton::clicked, this, &FirstRunPage::addRepositoryRequested);
    connect(sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    setFocusProxy(folder);
}

} // namespace tributary::views
