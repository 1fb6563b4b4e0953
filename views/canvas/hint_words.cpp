// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/field_words.h"

#include "model/canvas/hints.h"
#include "views/widgets/plain_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace tributary::views {
namespace {

namespace hints = canvas::hints;

// %1 is what the hint is about.
constexpr std::array<std::pair<std::string_view, const char*>, hints::kAll.size()> kSentences = {{
    {hints::kNameMissing, QT_TRANSLATE_NOOP("Canvas", "It has no name.")},
    {hints::kDescriptionMissing, QT_TRANSLATE_NOOP("Canvas", "Nothing says what it is for.")},
    {hints::kOwnerMissing, QT_TRANSLATE_NOOP("Canvas", "Nobody answers for it.")},
    {hints::kOwnerAskDomain, QT_TRANSLATE_NOOP("Canvas", "Nobody answers for it. Ask %1, who owns the domain.")},
    {hints::kDomainMissing, QT_TRANSLATE_NOOP("Canvas", "It belongs to no domain.")},
    {hints::kSystemMissing, QT_TRANSLATE_NOOP("Canvas", "No system is named.")},
    {hints::kClassificationMissing, QT_TRANSLATE_NOOP("Canvas", "Not classified.")},
    {hints::kMaterialisationMissing, QT_TRANSLATE_NOOP("Canvas", "Not said, and no dataset tells.")},
    {hints::kLifecycleMissing, QT_TRANSLATE_NOOP("Canvas", "Neither lifecycle nor status is given.")},
    {hints::kInputPortsMissing, QT_TRANSLATE_NOOP("Canvas", "It reads from no port.")},
    {hints::kInputPortsNotNeeded, QT_TRANSLATE_NOOP("Canvas", "A source-aligned product need not read from the mesh.")},
    {hints::kOutputPortsMissing, QT_TRANSLATE_NOOP("Canvas", "It offers nothing to read.")},
    {hints::kSecurityMissing, QT_TRANSLATE_NOOP("Canvas", "No rule, no role and no classified column.")},
    {hints::kInboundMissing, QT_TRANSLATE_NOOP("Canvas", "Nothing is declared and nothing was seen.")},
    {hints::kOutboundMissing, QT_TRANSLATE_NOOP("Canvas", "Nobody is known to read it.")},
    {hints::kVolumeMissing, QT_TRANSLATE_NOOP("Canvas", "Neither written nor measured.")},
    {hints::kDatasetsMissing, QT_TRANSLATE_NOOP("Canvas", "No contract of an output port describes one.")},
    {hints::kNameIsId, QT_TRANSLATE_NOOP("Canvas", "It has no name of its own: this is its id.")},
    {hints::kDomainUnknown, QT_TRANSLATE_NOOP("Canvas", "No Domains file describes %1.")},
    {hints::kSystemFromServer, QT_TRANSLATE_NOOP("Canvas", "Taken from the contract's servers.")},
    {hints::kClassificationFromAggregate, QT_TRANSLATE_NOOP("Canvas", "An aggregate: counted as shared core.")},
    {hints::kMaterialisationFromDatasets, QT_TRANSLATE_NOOP("Canvas", "Taken from the kind of its datasets.")},
    {hints::kLifecycleFromStatus, QT_TRANSLATE_NOOP("Canvas", "Taken from the status: %1.")},
    {hints::kSecurityFromColumns, QT_TRANSLATE_NOOP("Canvas", "Taken from the strictest column.")},
    {hints::kVolumeMeasured, QT_TRANSLATE_NOOP("Canvas", "Measured, not written.")},
    {hints::kFlowsObservedOnly, QT_TRANSLATE_NOOP("Canvas", "Seen, but nowhere declared.")},
    {hints::kUnknownWord, QT_TRANSLATE_NOOP("Canvas", "%1 is none of the words of this field.")},
    {hints::kLifecycleEnds, QT_TRANSLATE_NOOP("Canvas", "Its status is %1.")},
    {hints::kPortsWithoutContract, QT_TRANSLATE_NOOP("Canvas", "Without a contract that is known: %1.")},
    {hints::kInputsUnresolved, QT_TRANSLATE_NOOP("Canvas", "Nobody describes what it reads at: %1.")},
    {hints::kFlowsDiffer, QT_TRANSLATE_NOOP("Canvas", "Design and reality differ.")},
    {hints::kPortNoContract, QT_TRANSLATE_NOOP("Canvas", "no contract")},
    {hints::kPortContractUnknown, QT_TRANSLATE_NOOP("Canvas", "contract not described")},
    {hints::kPortContractDrift, QT_TRANSLATE_NOOP("Canvas", "contract in another version")},
}};

} // namespace

QString hintText(std::string_view code, const std::string& subject)
{
    for (const auto& [known, sentence] : kSentences) {
        if (known != code)
            continue;
        const QString text = QCoreApplication::translate("Canvas", sentence);
        return text.contains(QStringLiteral("%1")) ? text.arg(singleLine(subject, 120)) : text;
    }
    return {};
}

} // namespace tributary::views
