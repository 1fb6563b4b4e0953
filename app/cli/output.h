// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit_code.h"
#include "model/base/error.h"
#include "model/base/json.h"
#include "model/query/product_page.h"

#include <QString>

#include <optional>
#include <vector>

namespace tributary::cli {

// The two ways out: standard output carries the answer (text, or exactly one JSON document), standard
// error one line an error, remarks, and progress where a terminal is looking.
class Output {
public:
    Output(bool json, bool quiet);

    bool wantsJson() const { return m_json; }
    // What is answered is of the past, and says so: JSON in `as_of`, words through momentWords().
    void setMoment(const Moment& moment) { m_moment = moment; }
    const std::optional<Moment>& moment() const { return m_moment; }
    Json withMoment(Json document) const;
    QString momentWords() const; // "As of 2026-10-03T14:00:00Z, revision 12"; empty: now
    QString momentLine() const;  // the same as a line

    void text(const QString& text);      // answer in words; dropped where JSON is wanted
    void raw(const std::string& bytes);  // the answer as it stands
    void rawJson(const Json& document);  // on one line, whether or not --json was given
    void json(const Json& document);     // dropped where words are wanted
    void plain(const QString& line);     // standard error, unless quiet; blanks stand as they are
    void remark(const QString& line);    // standard error, unless quiet
    void progress(const QString& line);  // replaces the line before it, on a terminal only
    void endProgress();

    // One line: what, where, what to do. With --json also {"error": ...} on standard output.
    ExitCode fail(const Error& error, const std::vector<query::EntitySummary>& candidates = {});

private:
    bool m_json = false;
    bool m_quiet = false;
    bool m_terminal = false;
    bool m_progressShown = false;
    std::optional<Moment> m_moment;
};

} // namespace tributary::cli
