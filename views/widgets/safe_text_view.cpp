// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/safe_text_view.h"

#include "views/widgets/plain_text.h"
#include "views/widgets/resource_policy.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <array>
#include <cmath>

namespace tributary::views {
namespace {

constexpr qsizetype kMostBytes = 64 * 1024;

bool isAllowed(const QUrl& url)
{
    static constexpr std::array<QLatin1String, 4> kSchemes = {QLatin1String("http"), QLatin1String("https"),
                                                              QLatin1String("mailto"), QLatin1String("tributary")};
    return std::any_of(kSchemes.begin(), kSchemes.end(),
                       [&](QLatin1String scheme) { return url.scheme().compare(scheme, Qt::CaseInsensitive) == 0; });
}

} // namespace

SafeTextView::SafeTextView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (isAllowed(url)) {
            emit linkRequested(url);
        }
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF& size) {
        if (m_fitsContent) {
            setFixedHeight(static_cast<int>(std::ceil(size.height())) + 2 * frameWidth());
        }
    });
}

void SafeTextView::setUntrustedMarkdown(const QString& text)
{
    // Laying out is what costs; a hostile text is cut before anything looks at it.
    QString shown = text;
    if (shown.size() > kMostBytes || shown.toUtf8().size() > kMostBytes) {
        shown = QString::fromUtf8(shown.toUtf8().left(kMostBytes));
        while (shown.endsWith(QChar::ReplacementCharacter)) {
            shown.chop(1);
        }
        shown += QChar(0x2026);
    }
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    shown = plainLines(shown, static_cast<int>(shown.size()) + 1);
    document()->setMarkdown(shown, features);
}

QVariant SafeTextView::loadResource(int type, const QUrl&)
{
    return resourceNamedByText(type);
}

void SafeTextView::setFitsContent(bool fits)
{
    m_fitsContent = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (fits) {
        setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth());
    } else {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
}

} // namespace tributary::views
