// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include "views/theme/theme.h"
#include "views/theme/theme_resources.h"

#include <QFile>
#include <QHash>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace tributary::views {
namespace {

QByteArray sourceOf(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd()) {
        return *known;
    }
    registerResources();
    QFile file(QStringLiteral(":/tributary/icons/%1.svg").arg(name));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    Q_ASSERT_X(!bytes.isEmpty(), "iconPixmap", qPrintable(name));
    sources.insert(name, bytes);
    return bytes;
}

// Looks its colour up when it is painted, so that icons follow a change of theme.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, colorOf(mode, state), size, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return withGap(iconPixmap(m_name, colorOf(mode, state), qMin(size.width(), size.height()), 1.0), size, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return withGap(iconPixmap(m_name, colorOf(mode, state), qRound(qMin(size.width(), size.height()) / scale), scale), size, scale);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    QString key() const override { return QStringLiteral("tributary"); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    // A button that asks for more width than height gets what is left as a gap between its sign and its words.
    static QPixmap withGap(const QPixmap& sign, const QSize& size, qreal scale)
    {
        if (size.width() <= size.height())
            return sign;
        QPixmap wide(size);
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(QGuiApplication::isRightToLeft() ? qRound((size.width() - size.height()) / scale) : 0, 0, sign);
        return wide;
    }

    static QColor colorOf(QIcon::Mode mode, QIcon::State state)
    {
        const Theme& theme = Theme::current();
        if (mode == QIcon::Disabled) {
            return theme.textDisabled;
        }
        return state == QIcon::On ? theme.accentText : theme.text2;
    }

    QString m_name;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio)
{
    static QHash<QString, QPixmap> pixmaps;
    const QString key = name + color.name(QColor::HexArgb) + QString::number(size) + QLatin1Char('@') + QString::number(pixelRatio);
    const auto known = pixmaps.constFind(key);
    if (known != pixmaps.constEnd()) {
        return *known;
    }
    QByteArray source = sourceOf(name);
    if (source.isEmpty() || size <= 0) {
        return {};
    }
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    QPixmap pixmap(qRound(size * pixelRatio), qRound(size * pixelRatio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixmap.width(), pixmap.height()));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    if (pixmaps.size() > 2000) { // themes and sizes come and go; the working set is a few hundred
        pixmaps.clear();
    }
    pixmaps.insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString& name)
{
    return QIcon(new ThemedIconEngine(name));
}

} // namespace tributary::views
