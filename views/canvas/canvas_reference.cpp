// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvas_reference.h"

namespace tributary::views {
namespace {

constexpr QLatin1String kCanvas("tributary:canvas/");
constexpr QLatin1String kProduct("tributary:product/");

} // namespace

QString canvasReference(const QString& productRef)
{
    return productRef.startsWith(kProduct) ? kCanvas + productRef.mid(kProduct.size()) : QString();
}

QString productOfCanvas(const QString& ref)
{
    return ref.startsWith(kCanvas) && ref.size() > kCanvas.size() ? kProduct + ref.mid(kCanvas.size()) : QString();
}

} // namespace tributary::views
