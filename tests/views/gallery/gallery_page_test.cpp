// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gallery/gallery_page.h"

#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QAbstractItemView>
#include <QPushButton>
#include <QSet>

namespace tributary::views::gallery_page_test {
namespace {

// What the window is made of. A component that is not in the gallery is one that nobody looks at in the
// other theme and at the other size.
const char* const kComponents[] = {
    "QPushButton", "QToolButton", "QLineEdit", "QCheckBox", "QRadioButton", "QComboBox", "QSpinBox", "QTabBar",
    "LinkButton", "DepthStepper", "FindBox", "LevelSwitch", "SectionTabs", "ChipBar", "NavRail",
    "TextLabel", "ElidedLabel", "Pill", "DomainGlyph", "IconTile", "Avatar", "RatingStars",
    "MessageView", "MessagePanel", "NoticeBar", "MomentBar", "EmptyState", "ProgressLine", "SafeTextView",
    "Gauge", "ObjectiveCard", "TimeSeriesChart", "StackedChart", "BarChart",
    "ResultDelegate", "FacetPanel", "RowList", "TableSection", "DataTable", "CellDelegate",
    "StepStrip", "StepButton", "TripletRow", "Panel", "PortDiagram", "PortNode", "SideRow", "SideLine", "CommentView",
    "CanvasField", "ChoiceMarks", "ChoicePicker", "FieldEditor", "ItemTile",
    "LineageView", "Minimap", "EdgeLegend", "LineagePanel", "OutlineDelegate",
    "SearchField", "AmberBar", "StatusStrip", "SourceDelegate", "FlowDiagram", "NeighbourSketch", "GapBar", "GapTile", "MomentChooser",
    "PaletteDelegate", "KeysView", "KeyRecorder",
};

class Gallery : public testing::Test {
protected:
    Gallery()
    {
        m_gallery.resize(m_gallery.sizeHint());
        m_gallery.show();
        QApplication::processEvents();
    }
    GalleryPage m_gallery;
};

TEST_F(Gallery, HoldsEveryComponent)
{
    QSet<QString> found;
    for (const QObject* one : m_gallery.findChildren<QObject*>()) {
        for (const QMetaObject* meta = one->metaObject(); meta; meta = meta->superClass())
            found.insert(QString::fromLatin1(meta->className()).section(QStringLiteral("::"), -1));
    }
    for (const char* component : kComponents)
        EXPECT_TRUE(found.contains(QString::fromLatin1(component))) << component;
}

TEST_F(Gallery, EverythingThatTakesTheFocusHasAName)
{
    int seen = 0;
    for (QWidget* one : m_gallery.findChildren<QWidget*>()) {
        if (one->focusPolicy() == Qt::NoFocus || one->focusProxy() || !one->isVisibleTo(&m_gallery) || one->objectName() == QStringLiteral("qt_spinbox_lineedit"))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(one);
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << one->metaObject()->className() << " in " << one->parentWidget()->metaObject()->className();
        ++seen;
    }
    EXPECT_GT(seen, 60);
}

// A state that looks like another one is none.
TEST_F(Gallery, StatesOfAButtonLookDifferent)
{
    QList<QImage> pictures;
    for (QPushButton* button : m_gallery.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Sync all"))
            pictures.append(button->grab().toImage());
    }
    ASSERT_EQ(pictures.size(), 4);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            EXPECT_NE(pictures[i], pictures[j]) << i << " and " << j;
    }
}

TEST_F(Gallery, IsPaintedInEveryThemeAndSize)
{
    QList<QImage> pictures;
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast, Theme::Mode::ContrastLight}) {
        Theme::apply(mode, mode == Theme::Mode::Dark ? 1.5 : 1.0);
        GalleryPage gallery;
        gallery.resize(gallery.sizeHint());
        pictures.append(gallery.grab().toImage());
        const QColor corner = pictures.last().pixelColor(2, 2);
        EXPECT_EQ(corner, Theme::current().surface);
    }
    EXPECT_GT(pictures[1].height(), pictures[0].height()) << "larger text takes more room";
    EXPECT_NE(pictures[0], pictures[3]);
    Theme::apply(Theme::Mode::Light);
}

} // namespace
} // namespace tributary::views::gallery_page_test
