// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window on a catalog can be: it opens the file, asks one question and shows the answer in
// one list. Says after how many microseconds that was painted. Run by bench_start, which gives the catalog and
// when it started the process.
#include "tests/benchmark/first_paint.h"

#include <QApplication>
#include <QListView>
#include <QStringListModel>
#include <sqlite3.h>

#include <cstdlib>

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const long long begin = std::atoll(argv[2]);
    QApplication app(argc, argv);
    sqlite3* database = nullptr;
    sqlite3_stmt* row = nullptr;
    QStringList names;
    if (sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(database, "SELECT name FROM entity ORDER BY id LIMIT 50", -1, &row, nullptr) != SQLITE_OK)
        return 3;
    while (sqlite3_step(row) == SQLITE_ROW)
        names.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0))));
    if (names.isEmpty())
        return 3;
    QStringListModel model(names);
    QListView list;
    list.setModel(&model);
    list.resize(1440, 900);
    const tributary::benchmark::FirstPaint watch([&](QWidget*) {
        tributary::benchmark::say("paint", begin);
        QApplication::quit();
    });
    list.show();
    const int code = QApplication::exec();
    sqlite3_finalize(row);
    sqlite3_close_v2(database);
    return code;
}
