// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace tributary::views {

// The only widget that shows formatted text from a source. Markdown without HTML, no resource is
// ever loaded from disk or network, links do nothing by themselves (linkRequested tells, and only for
// http, https, mailto and tributary), and at most 64 KiB are laid out.
class SafeTextView : public QTextBrowser {
    Q_OBJECT
public:
    explicit SafeTextView(QWidget* parent = nullptr);
    void setUntrustedMarkdown(const QString& text);
    QVariant loadResource(int type, const QUrl& name) override;
    bool fitsContent() const { return m_fitsContent; }
    void setFitsContent(bool fits); // grows with its text instead of scrolling

signals:
    void linkRequested(const QUrl& url);

private:
    bool m_fitsContent = false;
};

} // namespace tributary::views
