// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lineage/flow_light.h"
#include "views/lineage/lens.h"
#include "views/lineage/picture_shot.h"
#include "views/lineage/scene_geometry.h"
#include "views/lineage/scene_painter.h"
#include "views/lineage/scene_walk.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tributary::views {

class Minimap;

using GeometryPtr = std::shared_ptr<const SceneGeometry>;

// The picture: boxes, columns and lines of a scene, to be walked with the arrows, dragged and zoomed. Two
// places matter: the focus, whose way of data is lit, and the current one, where the outline is; a click
// and the arrows move both, the outline moves only the second.
class LineageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Keep {
        Nothing, // a new picture: looked at from its start
        Lens,    // the same one, read again
        Anchor,  // the box of the focus stays where it is on the screen
    };

    explicit LineageView(QWidget* parent = nullptr);

    void setPicture(ScenePtr scene, GeometryPtr geometry, Keep keep);
    void clear();
    const Scene* scene() const { return m_scene.get(); }
    const SceneGeometry* picture() const { return m_geometry.get(); }
    const FlowLight& light() const { return m_light; }

    Place focusPlace() const { return m_state.focus; }
    Place currentPlace() const { return m_state.current; }
    void setFocusPlace(const Place& place);   // and the current one
    void setCurrentPlace(const Place& place); // and shows it
    void setFound(std::vector<Place> found);

    const Lens& lens() const { return m_lens; }
    void setLens(const Lens& lens);
    void fit();
    void start(); // as much as is legible, from the root or from the upper left
    void zoomBy(double factor);
    void reveal(const Place& place);
    QRectF placeRect(const Place& place) const; // in the drawing
    void setAnchor(EntityId id) { m_anchor = id; } // what Keep::Anchor keeps in place; 0: the focus
    Minimap* minimap() const { return m_minimap; }
    // A large picture that was just zoomed is shown as it was, larger or smaller, and then drawn anew.
    bool isSettled() const { return !m_zooming.isActive(); }

signals:
    void placeChosen(bool inPassing = false); // by the user: the focus is another; in passing: by walking
    void activated(const QString& ref, bool newTab);
    void columnsToggled(int node);
    void expandRequested(int node, bool upstream);
    void depthStepped(bool upstream, int by);
    void menuRequested(const QPoint& globalPosition);
    void lensChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Spot spotUnder(const QPointF& screen) const;
    void choose(const Place& place, bool inPassing = false);
    void press(const Spot& spot);
    void walk(Step where);
    bool handleLook(QKeyEvent* event); // keys that move the view and not the place
    bool handlePlace(QKeyEvent* event);
    void activateCurrent(bool newTab);
    void keepInReach();
    void lookChanged();
    void zoomChanged();
    void redraw(); // the same lens shows something else
    bool isLarge() const;
    void paintPicture(QPainter& painter, const QRect& exposed);
    void announce();
    QSizeF area() const { return viewport()->size(); }

    ScenePtr m_scene;
    GeometryPtr m_geometry;
    FlowLight m_light;
    PaintState m_state;
    std::vector<Place> m_found;
    Lens m_lens;
    EntityId m_anchor = 0;
    bool m_started = false; // the first picture has been looked at in the right size
    std::optional<QPointF> m_pressedAt;
    QPointF m_originAtPress;
    bool m_dragging = false;
    PictureShot m_shot; // of a large picture
    QTimer m_zooming;
    Minimap* m_minimap;
};

} // namespace tributary::views
