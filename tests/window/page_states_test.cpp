// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page with every tab in every state: it draws, says what is the matter, and settles, or where it
// waits for an answer, is seen to wait.
#include "app/state_catalog.h"

#include "app/language.h"
#include "app/paths.h"
#include "tests/support/core/temp_folder.h"
#include "tests/support/widgets/accessible_names.h"
#include "tests/support/widgets/text_fit.h"
#include "tests/window/sample_refs.h"
#include "tests/window/window_driver.h"
#include "views/shell/status_strip.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QLabel>

#include <array>
#include <map>
#include <tuple>

namespace tributary::test {
namespace {

constexpr auto kNames = std::array{"Usual", "Empty", "Loading", "Error", "Offline", "Partial"};

// Pages that ask the catalog nothing, or as that of a new canvas, by a service of their own.
bool asksNothing(const QString& page)
{
    return page == QStringLiteral("new-canvas") || page == QStringLiteral("settings") || page == QStringLiteral("shortcuts") || page == QStringLiteral("keys");
}

QStringList pagesWithStates()
{
    QStringList pages = Window::pages();
    pages.removeAll(QStringLiteral("first-run")); // is a state itself
    return pages;
}

// What can be read in the window.
QString wordsIn(const QWidget& top)
{
    QStringList words;
    for (const QWidget* one : top.findChildren<QWidget*>()) {
        if (!one->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(one))
            words.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            words.append(button->text());
        else
            words.append(one->accessibleName()); // what paints its text itself
    }
    return words.join(u'\n');
}

// How each page says that there is nothing, and how to supply it.
QStringList emptyWords(const QString& page, const QString& tab)
{
    static const std::map<QString, QStringList> kWords = {
        {QStringLiteral("discover"), {QStringLiteral("Nothing has been read"), QStringLiteral("Add a folder")}},
        {QStringLiteral("product"), {QStringLiteral("New product")}},
        {QStringLiteral("domain"), {QStringLiteral("New domain")}},
        {QStringLiteral("people"), {QStringLiteral("Nobody is known yet"), QStringLiteral("Add a folder")}},
        {QStringLiteral("person"), {QStringLiteral("robin@new.example"), QStringLiteral("An owner is")}},
        {QStringLiteral("lineage"), {QStringLiteral("No lineage is known")}},
        {QStringLiteral("impact"), {QStringLiteral("Nobody is known who depends on it")}},
        {QStringLiteral("versions"), {QStringLiteral("Only one version is known")}},
        {QStringLiteral("what-if"), {QStringLiteral("Nothing was changed yet")}},
        {QStringLiteral("campaign"), {QStringLiteral("No campaign is known"), QStringLiteral("comparison of two versions")}},
        {QStringLiteral("canvas"), {QStringLiteral("2 of 15 fields filled")}},
        {QStringLiteral("sync"), {QStringLiteral("nothing-yet")}},
        {QStringLiteral("outbox"), {QStringLiteral("Nothing was published yet"), QStringLiteral("Open the canvas")}},
        {QStringLiteral("conflicts"), {QStringLiteral("There are no conflicts"), QStringLiteral("Open the outbox")}},
    };
    static const std::map<QString, QStringList> kTabWords = {
        {QStringLiteral("product ports"), {QStringLiteral("No output ports")}},
        {QStringLiteral("product schema"), {QStringLiteral("No datasets")}},
        {QStringLiteral("product lineage"), {QStringLiteral("Nothing is known to feed this")}},
        {QStringLiteral("domain products"), {QStringLiteral("No product names this domain")}},
        {QStringLiteral("domain terms"), {QStringLiteral("No term belongs to this domain")}},
    };
    const auto ofTab = kTabWords.find(page + u' ' + tab);
    const auto ofPage = kWords.find(page);
    return (ofPage == kWords.end() ? QStringList() : ofPage->second) + (ofTab == kTabWords.end() ? QStringList() : ofTab->second);
}

int coloursIn(QWidget& top)
{
    const QImage image = top.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

class PageStates : public ::testing::TestWithParam<std::tuple<QString, PageState>> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(useLanguage("en"));
        ASSERT_NO_FATAL_FAILURE(syncInto(m_catalog, fromQt(sampleMeshPath())));
    }

    // A part that a layout has just taken in is shown a turn later.
    static void expectWords(WindowDriver& driver, const QStringList& wanted)
    {
        const auto said = [&] { return wordsIn(*driver.main().tabs()); };
        for (const QString& one : wanted) {
            const bool isSaid = driver.waitFor([&] { return said().contains(one); });
            EXPECT_TRUE(isSaid) << '"' << one.toStdString() << "\" is not said, but:\n" << said().toStdString();
        }
    }

    static void look(const StateCatalog& state, const PageRequest& page, PageState kind)
    {
        const auto staging = state.stagingFor(page);
        Application application(state.catalogFor(page), nullptr, staging);
        WindowDriver driver(application);
        driver.window().open(state.requestFor(page));
        if (kind == PageState::Loading && !asksNothing(page.page)) {
            ASSERT_TRUE(driver.waitFor([&] { return driver.window().showsReading() && wordsIn(*driver.main().tabs()).contains(QStringLiteral("Reading")); }));
            EXPECT_FALSE(driver.window().isSettled());
        } else {
            ASSERT_TRUE(driver.settle());
            // The line above the page looks every tenth of a second whether it is still to be there.
            EXPECT_TRUE(driver.waitFor([&] { return !driver.window().showsReading(); }));
        }
        QWidget& window = driver.main();
        EXPECT_GT(coloursIn(window), 30);
        // What the page in the back has found is still told in the status bar, and laid out there.
        driver.waitFor([&] { return textTroubles(window).isEmpty(); });
        EXPECT_EQ(textTroubles(window).join(u'\n').toStdString(), std::string());
        const FocusableElements found = focusableElements(window);
        EXPECT_GT(found.count, 10);
        EXPECT_TRUE(found.unnamed.isEmpty()) << found.unnamed.join(u'\n').toStdString();
        expectState(driver, page, kind);
    }

    static void expectState(WindowDriver& driver, const PageRequest& page, PageState kind)
    {
        const bool asks = !asksNothing(page.page);
        switch (kind) {
        case PageState::Empty:
            expectWords(driver, emptyWords(page.page, page.tab));
            break;
        case PageState::Loading: // was waited for
            break;
        case PageState::Error:
            if (asks)
                expectWords(driver, {QStringLiteral("could not be read"), QStringLiteral("disk I/O error"), QStringLiteral("Try again")});
            break;
        case PageState::Offline:
            EXPECT_EQ(driver.main().status()->troubleText(), QStringLiteral("No source reached \u00b7 read from cache"));
            break;
        case PageState::Partial:
            // Sync says it in its rows, and the pages that belong to it need not.
            if (page.page != QStringLiteral("sync") && page.page != QStringLiteral("outbox") && page.page != QStringLiteral("conflicts"))
                expectWords(driver, {QStringLiteral("1 file of with-gaps could not be read")});
            break;
        case PageState::Usual:
            break;
        }
    }

    const TempFolder m_folder;
    const std::string m_catalog = (m_folder.path() / "catalog.tributary").string();
};

TEST_P(PageStates, AreSeenAndSaid)
{
    const auto& [page, kind] = GetParam();
    const auto state = StateCatalog::make(kind, toQt(m_catalog));
    ASSERT_TRUE(state) << state.error().code << ' ' << state.error().subject;
    QStringList tabs = Window::tabs(page);
    if (tabs.isEmpty())
        tabs.append(QString());
    for (const QString& tab : tabs) {
        const PageRequest request{page, sampleRefOf(page), {}, tab, {}};
        // A page that is not there looks the same whatever part of it was asked for.
        const bool isWhole = kind == PageState::Loading || kind == PageState::Error;
        if (isWhole && tab != tabs.first() && !(*state)->stagingFor(request).partsOnly)
            continue;
        SCOPED_TRACE("tab " + tab.toStdString());
        look(**state, request, kind);
    }
}

INSTANTIATE_TEST_SUITE_P(All, PageStates,
                         ::testing::Combine(::testing::ValuesIn(pagesWithStates()),
                                            ::testing::Values(PageState::Empty, PageState::Loading, PageState::Error, PageState::Offline, PageState::Partial)),
                         [](const auto& one) {
                             QString name = std::get<0>(one.param);
                             name[0] = name[0].toUpper();
                             name.remove(u'-');
                             return name.toStdString() + kNames[static_cast<std::size_t>(std::get<1>(one.param))];
                         });

TEST(PageStateNames, AreThoseThatPeopleType)
{
    for (const QString& name : pageStateNames())
        EXPECT_TRUE(pageStateFromName(name)) << name.toStdString();
    EXPECT_EQ(pageStateFromName(QStringLiteral("partial")), PageState::Partial);
    EXPECT_FALSE(pageStateFromName(QStringLiteral("usual")));
    EXPECT_FALSE(pageStateFromName({}));
}

// The catalog that a state is made from is left as it is.
TEST(StateCatalogs, StandBesideTheCatalog)
{
    const TempFolder folder;
    const QString catalog = toQt((folder.path() / "catalog.tributary").string());
    ASSERT_NO_FATAL_FAILURE(syncInto(fromQt(catalog), fromQt(sampleMeshPath())));
    const auto fileSum = [&] {
        QFile file(catalog);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    };
    const QByteArray before = fileSum();
    for (const PageState state : {PageState::Empty, PageState::Offline, PageState::Partial}) {
        const auto made = StateCatalog::make(state, catalog);
        ASSERT_TRUE(made) << made.error().code;
        EXPECT_NE((*made)->catalogFor({QStringLiteral("discover"), {}, {}, {}, {}}), catalog);
    }
    EXPECT_EQ(fileSum(), before);
    EXPECT_FALSE(QFile::exists(catalog + QStringLiteral(".checks.json")));
    const auto missing = StateCatalog::make(PageState::Offline, catalog + QStringLiteral(".none"));
    EXPECT_TRUE(missing) << "of no catalog: one without sources";
}

} // namespace
} // namespace tributary::test
