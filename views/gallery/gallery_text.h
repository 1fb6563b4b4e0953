// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tributary::views {

// The captions of the gallery. The content of its specimens stands for what sources say, and is as
// little translated as that is.
class GalleryText {
    Q_DECLARE_TR_FUNCTIONS(tributary::views::GalleryText)
};

} // namespace tributary::views
