// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tributary::views {

// Every component of the window in its states on one page, made of the window's own widgets: for those
// who design and review them. It is as large as it needs to be and shows invented content.
class GalleryPage : public QWidget {
    Q_OBJECT
public:
    explicit GalleryPage(QWidget* parent = nullptr);

    void addGroup(const QString& title);
    void addRow();
    // With its state as a caption; it also gives a name to what has none of its own.
    void add(const QString& caption, QWidget* specimen, int width = 0); // 0: as wide as it likes to be

private:
    QVBoxLayout* m_column;
    QHBoxLayout* m_row = nullptr;
    QString m_group;
};

// The parts of the gallery.
void addControls(GalleryPage& gallery); // buttons, fields, checks, chips, tabs, rail
void addMarks(GalleryPage& gallery);    // labels, pills, glyphs, messages, progress
void addCharts(GalleryPage& gallery);   // gauges and charts
void addLists(GalleryPage& gallery);    // tables, results, facets, row lists
void addProductParts(GalleryPage& gallery); // steps, triplet, ports, canvas
void addLineage(GalleryPage& gallery);  // boxes, map, legend, panel
void addFrame(GalleryPage& gallery);    // search, bars, sources, gaps, moments
void addCommands(GalleryPage& gallery); // palette, keys

} // namespace tributary::views
