// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/kind.h"

#include <QString>

#include <string>

namespace tributary::views {

// What things are called on pages: the standards' terms, in the user's language.

// "Data product", "Output port"; a dataset of a known technology is a "Snowflake table", a "Kafka
// topic", an "S3 object".
QString kindWord(Kind kind, const std::string& technology = {});

// "snowflake" -> "Snowflake", "s3" -> "S3"; empty for none.
QString technologyName(const std::string& technology);

// "consumer-aligned" -> "Consumer-aligned"; a word that no standard knows only gets its capital.
QString archetypeText(const std::string& archetype);

// "active" -> "Active", likewise.
QString lifecycleWord(const std::string& status);

// A word from a file, on one line, with a capital in front.
QString firstCapital(const std::string& text);

} // namespace tributary::views
