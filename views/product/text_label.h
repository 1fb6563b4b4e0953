// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tributary::views {

struct Theme;

enum class TextRole { Title, Heading, Body, BodyStrong, Small, SmallStrong, Caption, Code, CodeStrong };
enum class Ink { Text1, Text2, Text3, Accent, Ok, Warn, Err };

QFont fontOf(TextRole role);
QColor colorOf(Ink ink);

// A label of plain text in a role and a colour of the theme, whatever the theme is when it paints.
// Elides instead of being cut; wraps to at most `maxLines` when asked to. The full text stays in the
// accessible name and, where shortened, in the tooltip.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Text1, QWidget* parent = nullptr);
    void setPlain(const QString& text);
    void setInk(Ink ink);
    void setElide(Qt::TextElideMode mode) { m_elide = mode; }
    void setMaxLines(int lines); // more than one turns wrapping on
    bool isShortened() const; // not all of the text is seen at this width
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maxLines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip();

    TextRole m_role;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    int m_maxLines = 1;
};

} // namespace tributary::views
