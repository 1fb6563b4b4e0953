// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tributary::cli {

// Columns of plain text, as wide as their widest cell. Control characters are shown as spaces, so
// that a name from a file cannot steer the terminal.
class TextTable {
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) {}
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    bool empty() const { return m_rows.empty(); }
    QString text() const;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

// One line that is safe to print.
QString printable(const QString& text);

// At most `length` characters, with an ellipsis where something was left out.
QString shortened(const QString& text, int length);

} // namespace tributary::cli
