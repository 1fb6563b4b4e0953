// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/resource_policy.h"

#include <QImage>
#include <QTextDocument>

namespace tributary::views {

QVariant resourceNamedByText(int type)
{
    if (type != QTextDocument::ImageResource)
        return {};
    // A real, empty image: for a missing one the text engine would go and look for the file itself.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}

} // namespace tributary::views
