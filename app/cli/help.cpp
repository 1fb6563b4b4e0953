// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "model/query/qt_text.h"

#include <algorithm>
#include <numeric>

namespace tributary::cli {

namespace {

QString optionLines(const std::vector<OptionSpec>& options)
{
    QString out;
    for (const auto& option : options) {
        const QString left = QStringLiteral("  --") + toQt(option.name) + QLatin1Char(' ') + toQt(option.value);
        out += left.trimmed().prepend(QStringLiteral("  ")).leftJustified(24) + toQt(option.help) + QLatin1Char('\n');
    }
    return out;
}

// Number of single-letter changes between two short words.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t up = row[j];
            row[j] = std::min({up + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = up;
        }
    }
    return row.back();
}

} // namespace

QString overviewText()
{
    QString out = Words::tr("Tributary, a data catalog and lineage explorer") + QStringLiteral("\n\n");
    out += Words::tr("Usage:") + QStringLiteral("\n  tributary [tributary:REF] [--sample]\n  tributary COMMAND ...\n\n");
    out += Words::tr("Commands:") + QLatin1Char('\n');
    for (const auto& command : commands())
        out += QStringLiteral("  ") + toQt(command.name).leftJustified(12) + toQt(command.summary) + QLatin1Char('\n');
    out += QLatin1Char('\n') + Words::tr("Options of all commands:") + QLatin1Char('\n') + optionLines(globalOptions());
    out += QLatin1Char('\n') + Words::tr("Exit codes: 0 done, 1 the command's own \"no\", 2 bad usage, "
                                         "3 input or source unreadable, 4 catalog unusable.");
    return out + QLatin1Char('\n') + Words::tr("tributary COMMAND --help says more.") + QLatin1Char('\n');
}

QString helpText(const Command& command)
{
    QString out = QStringLiteral("tributary ") + toQt(command.usage) + QStringLiteral("\n  ") + toQt(command.summary) +
                  QStringLiteral("\n\n");
    if (!command.options.empty())
        out += Words::tr("Options:") + QLatin1Char('\n') + optionLines(command.options) + QLatin1Char('\n');
    return out + Words::tr("Options of all commands:") + QLatin1Char('\n') + optionLines(globalOptions());
}

std::string nearestCommand(const std::string& typed)
{
    std::string best;
    std::size_t bestDistance = 3; // two slips at most
    for (const auto& command : commands()) {
        const std::size_t here = distance(typed, command.name);
        if (here < bestDistance) {
            bestDistance = here;
            best = command.name;
        }
    }
    return best;
}

} // namespace tributary::cli
