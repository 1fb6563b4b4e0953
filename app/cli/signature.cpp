// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signature.h"

#include "app/settings.h"
#include "model/base/text.h"
#include "model/query/qt_text.h"

namespace tributary::cli {

void sign(outbox::Publication& publication, const Arguments& arguments)
{
    if (!arguments.has("author")) {
        const views::PreferenceValues profile = Settings().preferences();
        publication.author = fromQt(profile.userName);
        publication.email = fromQt(profile.userEmail);
        return;
    }
    const std::string given = arguments.value("author");
    const std::size_t open = given.rfind('<');
    publication.author = std::string(trimmed(given.substr(0, open)));
    if (open != std::string::npos)
        publication.email = std::string(trimmed(given.substr(open + 1, given.find('>', open) - open - 1)));
}

} // namespace tributary::cli
