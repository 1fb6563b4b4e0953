// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with every tab as assistive technology meets it: whatever can take the focus has a name.
#include "app/paths.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/window_driver.h"

#include <QAccessible>

namespace tributary::test {
namespace {

constexpr int kMostChildren = 40; // of a list: its rows are alike

// Cells of a table may be empty; the row is told by those that are not.
bool mayBeUnnamed(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::Client || role == QAccessible::Window;
}

struct Found {
    int focusable = 0;
    QStringList unnamed;
};

void walk(QAccessibleInterface* element, const QString& path, Found& found, int depth = 0)
{
    if (!element || !element->isValid() || element->state().invisible || depth > 40)
        return;
    const QObject* object = element->object();
    const QString here = path + QLatin1Char('/') + (object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("(%1)").arg(int(element->role())));
    if (element->state().focusable && !element->state().disabled) {
        ++found.focusable;
        if (element->text(QAccessible::Name).trimmed().isEmpty() && !mayBeUnnamed(element->role()))
            found.unnamed.append(here);
    }
    for (int i = 0; i < qMin(element->childCount(), kMostChildren); ++i)
        walk(element->child(i), here, found, depth + 1);
}

TEST(AccessibleTree, NothingThatTakesTheFocusIsWithoutAName)
{
    const TempFolder folder;
    const std::string catalog = (folder.path() / "catalog.tributary").string();
    ASSERT_NO_FATAL_FAILURE(syncInto(catalog, fromQt(sampleMeshPath())));
    Application application(toQt(catalog));
    WindowDriver driver(application);
    const QString product = QStringLiteral("tributary:product/top-10-customers");
    for (const QString& page : Window::pages()) {
        const QStringList tabs = Window::tabs(page).isEmpty() ? QStringList{QString()} : Window::tabs(page);
        for (const QString& tab : tabs) {
            SCOPED_TRACE("page " + page.toStdString() + ", tab " + tab.toStdString());
            driver.window().open({page, product, {}, tab, {}});
            ASSERT_TRUE(driver.settle());
            Found found;
            walk(QAccessible::queryAccessibleInterface(&driver.main()), {}, found);
            EXPECT_GT(found.focusable, 10) << "the tree was looked at";
            EXPECT_TRUE(found.unnamed.isEmpty()) << found.unnamed.join(QLatin1Char('\n')).toStdString();
        }
    }
}

TEST(AccessibleTree, TheTestSeesWhatHasNoName)
{
    QWidget window;
    auto* nameless = new QToolButton(&window);
    nameless->setFocusPolicy(Qt::StrongFocus);
    window.show();
    Found found;
    walk(QAccessible::queryAccessibleInterface(&window), {}, found);
    EXPECT_EQ(found.unnamed.size(), 1);
    nameless->setAccessibleName(QStringLiteral("Named"));
    Found again;
    walk(QAccessible::queryAccessibleInterface(&window), {}, again);
    EXPECT_TRUE(again.unnamed.isEmpty());
}

} // namespace
} // namespace tributary::test
