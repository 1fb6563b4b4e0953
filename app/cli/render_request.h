// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/page_state.h"
#include "app/window.h"
#include "views/theme/theme.h"

#include <QSize>

#include <vector>

namespace tributary::cli {

// What `tributary render` is to draw, checked.
struct RenderRequest {
    std::vector<PageRequest> pages; // with `all` one for each tab too
    QString named;                  // the reference that was typed; may be empty
    QString out; // a file, or with `all` a folder or the file of a sheet
    bool all = false;
    bool sheet = false; // all of them on one picture
    views::Theme::Mode theme = views::Theme::Mode::Light;
    PageState state = PageState::Usual;
    double textFactor = 1.0;
    QSize size{1440, 900};

    QString fileOf(const PageRequest& page) const;
    static QString nameOf(const PageRequest& page); // with its tab

    // The product, domain or person that the pages about one such thing show; with an empty reference
    // those are left out.
    void showOne(Kind kind, const QString& ref);
    void compare(const QString& ref); // its versions, on the pages that compare
};

// Error codes: usage.choice (unknown page or theme), usage.render-out, usage.bad-number.
Result<RenderRequest> readRenderRequest(const Arguments& arguments);

} // namespace tributary::cli
