// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace tributary::views {
class MainWindow;
class Page;
} // namespace tributary::views

namespace tributary {

class PageExport;

// "Export page…": asks for a file and writes the page in front into it. The window's own child.
class ExportCommand : public QObject {
    Q_OBJECT
public:
    ExportCommand(views::MainWindow& window, PageExport& exporter);

private:
    views::Page* pageInFront() const; // null: none that can be written
    void chooseFile();
    void say(const QString& words);

    views::MainWindow& m_window;
    PageExport& m_exporter;
};

} // namespace tributary
