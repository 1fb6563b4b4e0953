// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/query/rename_edit.h"

namespace tributary::cli {

// What --renamed, --not-renamed and --ask-again say of `tributary diff`, each OLD=NEW.
struct RenameWish {
    std::vector<query::RenameWords> said;
    std::vector<query::RenameWords> again;
    bool remember = false;
    bool isToBeKept() const { return remember || !again.empty(); }
    diff::ChangeRules rules() const; // for this comparison alone
};

// Error code usage.choice for what is not OLD=NEW.
Result<RenameWish> renameWishOf(const Arguments& arguments);

// Writes into the catalog what is to be remembered or forgotten about the documents that were compared. Error codes:
// those of renameDecisionsFor(), rename.unknown, and those of writing.
Result<void> keepRenames(const Session& session, const RenameWish& wish, const query::DiffAnswer& answer);

} // namespace tributary::cli
