// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/product/snippet_book.h"

#include <QFile>

namespace tributary::views {

const std::vector<contract::SnippetTemplate>& snippetBook()
{
    static const std::vector<contract::SnippetTemplate> kBook = [] {
        QFile file(QStringLiteral(":/tributary/snippets/connections.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<contract::SnippetTemplate>{};
        const QByteArray bytes = file.readAll();
        const Json document = Json::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
        auto templates = contract::snippetTemplates(document);
        return templates ? std::move(*templates) : std::vector<contract::SnippetTemplate>{};
    }();
    return kBook;
}

} // namespace tributary::views
