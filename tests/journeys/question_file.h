// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json.h"

#include <string>
#include <vector>

namespace tributary::test {

// A line of questions.txt:   words of a command | expectation ; expectation ...
// Words are split at blanks; "..." keeps them together. An expectation is
//   exit N                the exit code (0 where nothing is said)
//   PATH = JSON           the path leads to exactly this one value
//   PATH has JSON         one of the values it leads to is this
//   PATH lacks JSON       none of them is
//   PATH ~ TEXT           one of them contains this text
//   PATH count N          it leads to so many values
//   PATH >= N, PATH <= N  it leads to one number, and that holds
// A PATH is names with dots between; "*" is every element, [3] one, [name=value] those with that member.
struct Question {
    int line = 0;
    std::string text;
    std::vector<std::string> words;
    std::vector<std::string> expectations;
};

std::vector<Question> readQuestions(const std::string& file);

std::vector<Json> valuesAt(const Json& document, const std::string& path);

// Empty where it holds, else what was met instead.
std::string problemWith(const std::string& expectation, int exit, const Json& document);

} // namespace tributary::test
