// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/domain/gap_bar.h"

#include <gtest/gtest.h>

#include <QVBoxLayout>

namespace tributary::views {
namespace {

TEST(GapTile, IsAsHighAsItsWordsNeedInTheWidthThatItGets)
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* bar = new GapBar(QStringLiteral("Gaps"), &page);
    layout->addWidget(bar);
    layout->addStretch(1);
    bar->setGaps({{2, QStringLiteral("people who own something and are in no team of any kind"), {}}, {0, QStringLiteral("domains"), {}}});
    page.resize(900, 400);
    page.show();
    QCoreApplication::processEvents();
    const int wide = bar->height();
    page.resize(260, 400);
    QCoreApplication::processEvents();
    EXPECT_GT(bar->height(), wide);
    for (int i = 0; i < bar->count(); ++i)
        EXPECT_GE(bar->tile(i)->height(), bar->tile(i)->heightForWidth(bar->tile(i)->width())) << i;
}

} // namespace
} // namespace tributary::views
