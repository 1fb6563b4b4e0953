// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/render_request.h"

#include "model/query/qt_text.h"

#include <QDir>

#include <algorithm>

namespace tributary::cli {

namespace {

constexpr int kLeastSide = 64;
constexpr int kMostSide = 8192;

Result<views::Theme::Mode> themeOf(const Arguments& arguments)
{
    const std::string name = arguments.value("theme");
    if (name.empty() || name == "light")
        return views::Theme::Mode::Light;
    if (name == "dark")
        return views::Theme::Mode::Dark;
    if (name == "contrast")
        return views::Theme::Mode::Contrast;
    if (name == "contrast-light")
        return views::Theme::Mode::ContrastLight;
    return fail("usage.choice", "--theme " + name, "light, dark, contrast, contrast-light");
}

Result<QSize> sizeOf(const Arguments& arguments)
{
    if (!arguments.has("size"))
        return QSize(1440, 900);
    const QStringList sides = toQt(arguments.value("size")).split(QLatin1Char('x'));
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
    const auto fits = [](int side) { return side >= kLeastSide && side <= kMostSide; };
    if (sides.size() != 2 || !isWidth || !isHeight || !fits(size.width()) || !fits(size.height()))
        return fail("usage.choice", "--size " + arguments.value("size"), "WIDTHxHEIGHT, 64 to 8192 each");
    return size;
}

} // namespace

QString RenderRequest::fileOf(const PageRequest& page) const
{
    if (!all)
        return out;
    return QDir(out).filePath(nameOf(page) + QStringLiteral(".png"));
}

QString RenderRequest::nameOf(const PageRequest& page)
{
    return page.tab.isEmpty() ? page.page : page.page + QLatin1Char('-') + page.tab;
}

void RenderRequest::showOne(Kind kind, const QString& ref)
{
    const auto isOf = [&](const PageRequest& page) { // the pages are called as the kinds, but for one
        const bool isOfProduct = page.page == QStringLiteral("impact") || page.page == QStringLiteral("versions") || page.page == QStringLiteral("what-if");
        return page.page == toQt(kindName(kind)) || (kind == Kind::DataProduct && isOfProduct);
    };
    for (auto& page : pages) {
        if (isOf(page) || (kind == Kind::DataProduct && page.page == QStringLiteral("canvas")))
            page.ref = ref;
    }
    // A page of nothing is no page.
    if (ref.isEmpty())
        pages.erase(std::remove_if(pages.begin(), pages.end(), isOf), pages.end());
}

void RenderRequest::compare(const QString& ref)
{
    for (auto& page : pages)
        if (page.page == QStringLiteral("versions"))
            page.ref = ref;
}

Result<RenderRequest> readRenderRequest(const Arguments& arguments)
{
    RenderRequest request;
    request.all = arguments.has("all");
    request.out = toQt(arguments.value("out"));
    const bool isPicture = request.out.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    request.sheet = request.all && isPicture;
    const auto theme = themeOf(arguments);
    const auto size = sizeOf(arguments);
    if (!theme)
        return tl::unexpected(theme.error());
    if (!size)
        return tl::unexpected(size.error());
    if (const auto scale = wholeNumber(arguments, "scale", 1, 1, 4); !scale)
        return tl::unexpected(scale.error());
    const auto percent = wholeNumber(arguments, "text-factor", 100, 90, 150);
    if (!percent)
        return tl::unexpected(percent.error());
    if (arguments.has("state")) {
        const auto state = pageStateFromName(toQt(arguments.value("state")));
        if (!state)
            return fail("usage.choice", "--state " + arguments.value("state"), fromQt(pageStateNames().join(QStringLiteral(", "))));
        request.state = *state;
    }
    request.textFactor = *percent / 100.0;
    request.theme = *theme;
    request.size = *size;

    const QStringList known = Window::pages() + QStringList{QStringLiteral("gallery")};
    const QString page = toQt(arguments.word(0));
    const QString query = toQt(arguments.value("query"));
    // With --all the only word is the reference that pages about one thing show.
    const QString ref = toQt(arguments.word(request.all && !known.contains(page) ? 0 : 1));
    request.named = ref;
    for (const QString& name : request.all ? known : QStringList{page}) {
        request.pages.push_back({name, ref, query, request.all ? QString() : toQt(arguments.value("tab")), {}});
        if (request.all) {
            // The first tab is what the page shows unasked.
            for (const QString& tab : Window::tabs(name).mid(1))
                request.pages.push_back({name, ref, query, tab, {}});
        }
    }
    if (!request.all && !known.contains(page))
        return fail("usage.choice", page.isEmpty() ? "render" : "render " + fromQt(page), fromQt(known.join(QStringLiteral(", "))));
    const QString tab = toQt(arguments.value("tab"));
    const QStringList tabs = Window::tabs(page);
    if (!request.all && !tab.isEmpty() && !tabs.contains(tab))
        return fail("usage.choice", "--tab " + fromQt(tab), fromQt(tabs.join(QStringLiteral(", "))));
    if (request.out.isEmpty() || (!request.all && !isPicture))
        return fail("usage.render-out");
    return request;
}

} // namespace tributary::cli
