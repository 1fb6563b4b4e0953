// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tributary::views {

// The field in the top bar: text searches the catalog, a leading ">" the commands. While the palette is
// open what is typed belongs to it; what was searched for comes back afterwards.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);
    bool isPalette() const { return m_palette; }
    void beginPalette();
    void endPalette();
    // Underlines the text from that character on; -1: nothing. Editing takes it away.
    void setMistake(int at);
    int mistake() const { return m_mistake; }
    // The focus stays in the field while something is chosen in a list below it: the words for that.
    void describe(const QString& words);

signals:
    void searchEdited(const QString& text);
    void paletteEdited(const QString& text);
    void commandsTyped(const QString& text); // a text that begins with ">", outside of the palette
    void leaveRequested(); // Down, Enter or Escape: on to the results

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void textWasEdited(const QString& text);
    void paintMistake();

    int m_mistake = -1;
    bool m_palette = false;
    QString m_searched; // comes back after the palette
};

} // namespace tributary::views
