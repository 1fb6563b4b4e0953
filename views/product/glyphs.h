// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace tributary::views {

// The small painted marks of the header and the side lists.

// The product's tile: 46 px, soft accent, icon in the middle. A smaller neutral one marks systems.
class IconTile : public QWidget {
    Q_OBJECT
public:
    IconTile(const QString& icon, int size, bool accent, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_size;
    bool m_accent;
};

// "Maren Solheim" -> "MS", "maren@x.org" -> "MA".
QString initialsOf(const QString& name);

// A round with initials, in a hue that is stable for the name.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int size, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_size;
};

// The two-letter code of a domain on its hue.
class DomainGlyph : public QWidget {
    Q_OBJECT
public:
    explicit DomainGlyph(QWidget* parent = nullptr);
    void setDomain(const QString& name, const QString& code);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_code;
};

// Five stars, filled in part; the figure stands beside them.
class RatingStars : public QWidget {
    Q_OBJECT
public:
    explicit RatingStars(QWidget* parent = nullptr);
    void setMean(double mean);
    QSize sizeHint() const override { return {5 * 20, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_mean = 0;
};

} // namespace tributary::views
