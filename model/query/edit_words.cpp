// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/edit_words.h"

#include <QCoreApplication>

namespace tributary::query {

const QHash<QString, const char*>& editTexts()
{
    static const QHash<QString, const char*> kTexts = {
        {"edit.pointer", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no JSON pointer. Begin each step with a slash.")},
        {"edit.absent", QT_TRANSLATE_NOOP("Diagnostic", "There is nothing at %1 (%2). Read the file again and repeat the change.")},
        {"edit.no-document", QT_TRANSLATE_NOOP("Diagnostic", "The file has no document number %1, only %2.")},
        {"edit.exists", QT_TRANSLATE_NOOP("Diagnostic", "There is something at %1 already. Change it, or take it away first.")},
        {"edit.not-a-list", QT_TRANSLATE_NOOP("Diagnostic", "%1 is no list, so nothing can be added to it.")},
        {"edit.value", QT_TRANSLATE_NOOP("Diagnostic", "The value for %1 cannot be written into a file.")},
        {"edit.alias", QT_TRANSLATE_NOOP("Diagnostic", "%1 stands in several places through an alias (*), which all would change. Write the value out in the file first.")},
        {"edit.merge-key", QT_TRANSLATE_NOOP("Diagnostic", "%1 comes from elsewhere through a merge key (<<). Write the value out in the file first.")},
        {"edit.tag", QT_TRANSLATE_NOOP("Diagnostic", "%1 has a tag (!) that would give a new value another meaning. Change it in the file.")},
        {"edit.unclean", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be changed without changing something else as well. Change it in the file.")},
        {"edit.other-text", QT_TRANSLATE_NOOP("Diagnostic", "The text changed in the meantime. Read the file again and repeat the change.")},
        {"canvas-edit.syntax", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no change of a field. Write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE.")},
        {"canvas-edit.unknown-field", QT_TRANSLATE_NOOP("Diagnostic", "The canvas has no field “%1”. Fields are name, description, owner, domain, system, classification, materialisation, lifecycle, input-ports, output-ports, security, inbound-flows, outbound-flows, volume and datasets.")},
        {"canvas-edit.empty", QT_TRANSLATE_NOOP("Diagnostic", "%1 needs a text. Write one.")},
        {"canvas-edit.not-a-list", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds one value: += and -= are for lists. Use = instead.")},
        {"canvas-edit.one-value", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds one value. Give one.")},
        {"canvas-edit.one-line", QT_TRANSLATE_NOOP("Diagnostic", "%1 has to stand on one line. Remove the line breaks.")},
        {"canvas-edit.too-long", QT_TRANSLATE_NOOP("Diagnostic", "%1 is longer than %2 bytes. Shorten it.")},
        {"canvas-edit.unknown-word", QT_TRANSLATE_NOOP("Diagnostic", "“%2” is no choice for %1. Classification is source-aligned, consumer-aligned or shared-core; materialisation is virtual or materialised; lifecycle is experimental or stable.")},
        {"canvas-edit.not-a-mail", QT_TRANSLATE_NOOP("Diagnostic", "%1: “%2” holds no e-mail address. Write NAME <NAME@HOST>, or the address alone.")},
        {"canvas-edit.not-text", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds control characters or bytes that are no text. Remove them.")},
        {"canvas-edit.not-there", QT_TRANSLATE_NOOP("Diagnostic", "%1 has no “%2” in this file, so it cannot be taken from it.")},
        {"canvas-edit.already-there", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds “%2” already.")},
        {"canvas-edit.version-needed", QT_TRANSLATE_NOOP("Diagnostic", "%1: the file's version of the standard wants the version of “%2”. Write NAME@VERSION=CONTRACT.")},
        {"canvas-edit.contract-needed", QT_TRANSLATE_NOOP("Diagnostic", "%1: the file's version of the standard wants the contract of “%2”. Write NAME@VERSION=CONTRACT.")},
        {"canvas-edit.not-in-contract", QT_TRANSLATE_NOOP("Diagnostic", "A data contract has no %1. Change it in the data product.")},
        {"canvas-edit.shape", QT_TRANSLATE_NOOP("Diagnostic", "What stands at %1 has another shape than the standard says (%2). Correct it in the file.")},
        {"canvas-edit.not-in-file", QT_TRANSLATE_NOOP("Diagnostic", "The file holds no %2 with the id %1 any more. Sync again.")},
        {"canvas-edit.format", QT_TRANSLATE_NOOP("Diagnostic", "%1 is described in a format that is read but not written. Convert it to ODPS or ODCS 3 first.")},
        {"canvas-edit.not-editable", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a %2: only data products and contracts that a file describes can be changed.")},
        {"canvas-edit.read-only", QT_TRANSLATE_NOOP("Diagnostic", "%1 cannot be written: nobody gave you the right to change it in %2.")},
        {"canvas-new.name", QT_TRANSLATE_NOOP("Diagnostic", "A new canvas needs the name of its product. Give one.")},
        {"canvas-new.id-known", QT_TRANSLATE_NOOP("Diagnostic", "There is a product %1 already (%2). Open its canvas, or choose another name.")},
        {"canvas-new.drafted", QT_TRANSLATE_NOOP("Diagnostic", "A draft of %1 was begun already (%2). Open it, or choose another name.")},
        {"canvas-new.beginning", QT_TRANSLATE_NOOP("Diagnostic", "%1 is a %2, and no canvas can begin with it. Take a contract, a dbt model, a dataset that no contract describes, or a file.")},
        {"canvas-new.file", QT_TRANSLATE_NOOP("Diagnostic", "%1 holds no data contract (%2). Take a file of ODCS or DCS, or one of SQL that ends in .sql.")},
        {"canvas-new.source", QT_TRANSLATE_NOOP("Diagnostic", "“%1” is no folder or repository that new files can go into. Name a source of the list under Sync.")},
        {"canvas-new.no-source", QT_TRANSLATE_NOOP("Diagnostic", "%2 sources could take the new file. Say which one it goes into.")},
        {"canvas-new.path", QT_TRANSLATE_NOOP("Diagnostic", "“%1” cannot be the path of a product's file. Write it relative to the source, with .yaml at its end.")},
        {"canvas-new.exists", QT_TRANSLATE_NOOP("Diagnostic", "%1 is there already in %2. Choose another file.")},
        {"canvas-new.waiting", QT_TRANSLATE_NOOP("Diagnostic", "A change of %1 in %2 waits in the outbox already. Choose another file, or push first.")},
        {"ddl.no-tables", QT_TRANSLATE_NOOP("Diagnostic", "%1 creates no table and no view. Take a file with CREATE TABLE.")},
        {"ddl.too-many", QT_TRANSLATE_NOOP("Diagnostic", "The SQL creates more than %1 tables, or a table with more than %2 columns. Split it.")},
        {"ddl.skipped", QT_TRANSLATE_NOOP("Diagnostic", "“%1 …” creates no table or view and was passed over.")},
        {"ddl.words", QT_TRANSLATE_NOOP("Diagnostic", "“%1” (%2) says nothing that a contract holds and was passed over.")},
        {"ddl.no-columns", QT_TRANSLATE_NOOP("Diagnostic", "No columns of %1 could be read: they come from elsewhere. Add them.")},
        {"ddl.view-column", QT_TRANSLATE_NOOP("Diagnostic", "Column %2 of the view %1 has no name and was left out.")},
        {"ddl.twice", QT_TRANSLATE_NOOP("Diagnostic", "%1 stands there twice; of columns the first one is used, of tables the last.")},
        {"ddl.unclosed", QT_TRANSLATE_NOOP("Diagnostic", "A quote, a comment or a bracket is not closed (%1). What stands behind it may be missing.")},
        {"canvas-edit.broken-draft", QT_TRANSLATE_NOOP("Diagnostic", "The draft is damaged (%1) and was not opened.")},
    };
    return kTexts;
}

} // namespace tributary::query
