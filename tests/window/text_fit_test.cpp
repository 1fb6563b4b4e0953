// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and tab in pairwise combinations of theme, size, text factor and language: no text is cut
// off or covered.
#include "tests/support/widgets/text_fit.h"

#include "app/application.h"
#include "app/language.h"
#include "app/paths.h"
#include "model/query/qt_text.h"
#include "model/store/writer.h"
#include "model/sync/engine.h"
#include "tests/support/core/pairwise.h"
#include "tests/support/core/temp_folder.h"
#include "tests/window/sample_refs.h"
#include "views/gallery/gallery_page.h"
#include "views/theme/theme.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace tributary::test {
namespace {

using views::Theme;

constexpr int kPatienceMs = 1'000;

struct Look {
    Theme::Mode mode = Theme::Mode::Light;
    QSize size;
    double factor = 1.0;
    std::string language;

    QString words() const
    {
        return QStringLiteral("theme %1, %2x%3, %4 %, %5").arg(static_cast<int>(mode)).arg(size.width()).arg(size.height()).arg(qRound(factor * 100)).arg(toQt(language));
    }
};

std::vector<Look> looks()
{
    const std::vector<Theme::Mode> modes{Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast, Theme::Mode::ContrastLight};
    const std::vector<QSize> sizes{{1440, 900}, {1024, 700}, {1920, 1200}, {900, 600}};
    const std::vector<double> factors{0.9, 1.0, 1.25, 1.5};
    const std::vector<std::string> languages{"en", "en-XA"};
    std::vector<Look> all;
    for (const auto& row : pairwise({modes.size(), sizes.size(), factors.size(), languages.size()}))
        all.push_back({modes[row[0]], sizes[row[1]], factors[row[2]], languages[row[3]]});
    return all;
}

class TextFit : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<TempFolder>();
        auto writer = store::Writer::open(catalog());
        ASSERT_TRUE(writer);
        store::SourceRow source;
        source.name = "quote-to-cash";
        source.kind = "folder";
        source.location = fromQt(sampleMeshPath());
        ASSERT_TRUE(sync::syncFolder(**writer, source, {}, {}, {}));
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    void TearDown() override
    {
        Theme::apply(Theme::Mode::Light);
        ASSERT_TRUE(useLanguage("en"));
    }
    static std::string catalog() { return (s_folder->path() / "catalog.tributary").string(); }

    static std::vector<PageRequest> pages()
    {
        std::vector<PageRequest> all;
        for (const QString& page : Window::pages()) {
            if (page == QStringLiteral("first-run"))
                continue; // of an empty catalog, below
            const QString ref = sampleRefOf(page);
            const QString query = page == QStringLiteral("discover") ? QStringLiteral("customer") : QString();
            QStringList tabs = Window::tabs(page);
            if (tabs.isEmpty())
                tabs.append(QString());
            for (const QString& tab : tabs)
                all.push_back({page, ref, query, tab, {}});
        }
        return all;
    }

    static void check(Window& window, const PageRequest& page, const Look& look)
    {
        window.open(page);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, 20'000)) << page.page.toStdString();
        QApplication::processEvents(); // the layouts of what has just been filled
        QStringList troubles;
        // Where a layout makes room by wrapping, what lies around it is placed a turn later.
        static_cast<void>(QTest::qWaitFor([&] { return (troubles = textTroubles(window.widget())).isEmpty(); }, kPatienceMs));
        for (const QString& trouble : troubles)
            ADD_FAILURE() << page.page.toStdString() << ' ' << page.tab.toStdString() << " (" << look.words().toStdString() << "): " << trouble.toStdString();
    }

    static inline std::unique_ptr<TempFolder> s_folder;
};

TEST_F(TextFit, NoTextIsCutOffOrCoveredOnAnyPage)
{
    int checked = 0;
    for (const Look& look : looks()) {
        ASSERT_TRUE(useLanguage(look.language));
        Theme::apply(look.mode, look.factor);
        Application application(toQt(catalog()));
        Window& window = application.window();
        window.widget().resize(look.size);
        window.widget().show();
        for (const PageRequest& page : pages()) {
            check(window, page, look);
            ++checked;
        }
    }
    EXPECT_GT(checked, 300);
}

TEST_F(TextFit, NorOnTheFirstPageOfAllAndInTheGallery)
{
    for (const Look& look : looks()) {
        ASSERT_TRUE(useLanguage(look.language));
        Theme::apply(look.mode, look.factor);
        Application application(QString::fromStdString((s_folder->path() / "none.tributary").string()));
        Window& window = application.window();
        window.widget().resize(look.size);
        window.widget().show();
        check(window, {QStringLiteral("first-run"), {}, {}, {}, {}}, look);
        views::GalleryPage gallery;
        gallery.resize(gallery.sizeHint());
        gallery.show();
        QApplication::processEvents();
        for (const QString& trouble : textTroubles(gallery))
            ADD_FAILURE() << "gallery (" << look.words().toStdString() << "): " << trouble.toStdString();
    }
}

// The size of the text and the theme may change while the window is open.
TEST_F(TextFit, NorAfterAChangeOfTextSizeInAnOpenWindow)
{
    Application application(toQt(catalog()));
    Window& window = application.window();
    window.widget().resize(1440, 900);
    window.widget().show();
    for (const PageRequest& page : pages()) {
        window.open(page);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.isSettled(); }, 20'000)) << page.page.toStdString();
    }
    for (const double factor : {1.5, 0.9, 1.25}) {
        Theme::apply(Theme::Mode::Dark, factor);
        for (const PageRequest& page : pages())
            check(window, page, {Theme::Mode::Dark, {1440, 900}, factor, "en"});
    }
}

// The measure itself: it finds what is put in its way, and only that.
TEST(TextTroubles, AreFound)
{
    QWidget top;
    top.resize(400, 300);
    auto* fits = new QLabel(QStringLiteral("fits"), &top);
    fits->setGeometry(0, 0, 100, 20);
    top.show();
    EXPECT_EQ(textTroubles(top), QStringList());
    auto* narrow = new QLabel(QStringLiteral("much too narrow for this"), &top);
    narrow->setGeometry(0, 40, 20, 20);
    narrow->show();
    auto* low = new QLabel(QStringLiteral("a text that wraps over several lines of which one is seen"), &top);
    low->setWordWrap(true);
    low->setGeometry(0, 80, 100, 18);
    low->show();
    auto* pressed = new QPushButton(QStringLiteral("Press this long button"), &top);
    pressed->setGeometry(0, 120, 40, 30);
    pressed->show();
    auto* over = new QLabel(QStringLiteral("x"), &top);
    over->setGeometry(50, 5, 60, 20);
    over->show();
    auto* out = new QLabel(QStringLiteral("out"), &top);
    out->setGeometry(380, 200, 60, 20);
    out->show();
    auto* hidden = new QLabel(QStringLiteral("hidden and much too narrow"), &top);
    hidden->setGeometry(0, 0, 3, 3);
    hidden->hide();
    const QString all = textTroubles(top).join(QLatin1Char('\n'));
    EXPECT_EQ(textTroubles(top).size(), 5) << all.toStdString();
    for (const char* text : {"much too narrow for this", "a text that wraps", "Press this long button", "lies on", "sticks out"})
        EXPECT_TRUE(all.contains(QLatin1String(text))) << text;
}

TEST(Pairwise, AnyTwoChoicesMeet)
{
    const std::vector<std::size_t> axes{4, 4, 3, 2};
    const auto rows = pairwise(axes);
    EXPECT_LE(rows.size(), 20U);
    for (std::size_t a = 0; a < axes.size(); ++a) {
        for (std::size_t b = a + 1; b < axes.size(); ++b) {
            for (std::size_t i = 0; i < axes[a]; ++i) {
                for (std::size_t j = 0; j < axes[b]; ++j)
                    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row[a] == i && row[b] == j; }));
            }
        }
    }
}

} // namespace
} // namespace tributary::test
