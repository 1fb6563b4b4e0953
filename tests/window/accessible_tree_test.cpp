// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with every tab as assistive technology meets it: whatever can take the focus has a name.
#include "app/paths.h"
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/window/sample_refs.h"
#include "tests/window/window_driver.h"

#include <QToolButton>

namespace tributary::test {
namespace {

TEST(AccessibleTree, NothingThatTakesTheFocusIsWithoutAName)
{
    const TempFolder folder;
    const std::string catalog = (folder.path() / "catalog.tributary").string();
    ASSERT_NO_FATAL_FAILURE(syncInto(catalog, fromQt(sampleMeshPath())));
    Application application(toQt(catalog));
    WindowDriver driver(application);
    for (const QString& page : Window::pages()) {
        const QStringList tabs = Window::tabs(page).isEmpty() ? QStringList{QString()} : Window::tabs(page);
        for (const QString& tab : tabs) {
            SCOPED_TRACE("page " + page.toStdString() + ", tab " + tab.toStdString());
            driver.window().open({page, sampleRefOf(page), {}, tab, {}});
            ASSERT_TRUE(driver.settle());
            const FocusableElements found = focusableElements(driver.main());
            EXPECT_GT(found.count, 10) << "the tree was looked at";
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
    EXPECT_EQ(focusableElements(window).unnamed.size(), 1);
    nameless->setAccessibleName(QStringLiteral("Named"));
    EXPECT_TRUE(focusableElements(window).unnamed.isEmpty());
}

} // namespace
} // namespace tributary::test
