// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Large JSON of formats that are not read is recognised without building a tree; everything else is
// parsed into one, and each document in it (also each member of a root list) is detected on its own.
#include "model/sources/file_reader.h"

#include "model/base/json_parser.h"
#include "model/base/text.h"
#include "model/base/yaml_parser.h"
#include "model/sources/agreement/agreement_reader.h"
#include "model/sources/batch_builder.h"
#include "model/sources/dbt/dbt_reader.h"
#include "model/sources/dcs/dcs_reader.h"
#include "model/sources/detect.h"
#include "model/sources/diagnostic_codes.h"
#include "model/sources/json_skim.h"
#include "model/sources/mesh/mesh_reader.h"
#include "model/sources/odcs/odcs_reader.h"
#include "model/sources/odps/odps_reader.h"
#include "model/sources/openlineage/event_reader.h"
#include "model/sources/text_form.h"

#include <set>

namespace tributary::sources {

namespace {

class FileReading {
public:
    FileReading(const std::string& path, std::string_view bytes, const Limits& limits, std::size_t readable,
                const DocumentSink& sink)
        : m_out(path, {}, sink), m_bytes(bytes), m_limits(limits), m_readable(readable)
    {
    }

    FileBatch run()
    {
        const TextForm form = textFormOf(m_out.path(), m_bytes);
        if (form != TextForm::Yaml && skim(form)) {
            return finish();
        }
        Result<ParsedText> parsed = parse(form);
        if (!parsed) {
            m_out.fail(parsed.error());
            return m_out.take({}, false);
        }
        for (Diagnostic& each : parsed->diagnostics) {
            m_out.remark(each.severity, each.code.c_str(), each.mark, each.subject, each.detail);
        }
        for (const Node* document : parsed->tree.documents()) {
            readRoot(*document);
        }
        return finish();
    }

private:
    Result<ParsedText> parse(TextForm form) const
    {
        switch (form) {
        case TextForm::Ndjson:
            return parseNdjson(m_bytes, m_limits);
        case TextForm::Json:
            return parseJsonTree(m_bytes, m_limits);
        case TextForm::Yaml:
            break;
        }
        return parseYaml(m_bytes, m_limits);
    }

    // True where nothing is left to be parsed: all of the text is of formats that are not read, or of one
    // that is read as text.
    bool skim(TextForm form)
    {
        const auto found = form == TextForm::Ndjson ? skimNdjson(m_bytes) : skimJson(withoutByteOrderMark(m_bytes), readableBody());
        if (!found || found->empty()) {
            return false;
        }
        if (const Format only = detect(found->front()); found->size() == 1 && isDbt(only)) {
            return readArtifact(only);
        }
        for (const Signature& each : *found) {
            if (isRead(detect(each))) {
                return false;
            }
        }
        for (const Signature& each : *found) {
            skip(detect(each), {});
        }
        return true;
    }

    std::size_t readableBody() const
    {
        const std::size_t mark = m_bytes.size() - withoutByteOrderMark(m_bytes).size();
        return m_readable > mark ? m_readable - mark : 0;
    }

    // These can be larger than any tree may be, so they have a reader that works on the text.
    bool readArtifact(Format format)
    {
        if (!readDbt(format, withoutByteOrderMark(m_bytes), m_out, readableBody())) {
            return false; // the parser says where it breaks off
        }
        m_read.insert(format);
        return true;
    }

    void readRoot(const Node& root)
    {
        if (!root.isSequence()) {
            readDocument(root);
            return;
        }
        m_list = true;
        for (const Node* each : root.items) {
            readDocument(*each);
        }
    }

    void readDocument(const Node& document)
    {
        if (document.isScalar() && document.isNull()) {
            return;
        }
        const Format format = document.isMapping() ? detect(signatureOf(document)) : Format::Unknown;
        switch (format) {
        case Format::Odps:
            readOdps(document, m_out);
            break;
        case Format::Odcs:
            readOdcs(document, m_out);
            break;
        case Format::OldOdcs:
            readOdcs2(document, m_out);
            break;
        case Format::UsageAgreement:
            readUsageAgreement(document, m_out);
            break;
        case Format::Mesh:
            readMesh(document, m_out);
            break;
        case Format::DataContractSpecification:
            readDataContractSpecification(document, m_out);
            break;
        case Format::OpenLineage:
            m_events.read(document);
            break;
        default:
            skip(format, document.begin);
            return;
        }
        m_read.insert(format);
    }

    void skip(Format format, const Mark& mark)
    {
        const std::string name(formatName(format));
        // One remark a format: a file of ten thousand events is still one thing to say.
        if (m_skipped.insert(format).second) {
            const bool known = format != Format::Unknown;
            m_out.remark(Severity::Info, known ? codes::kFormatRecognised : codes::kFormatUnknown, mark, known ? name : m_out.path());
        }
        if (format != Format::Unknown) {
            m_out.recognised(name);
        }
    }

    FileBatch finish()
    {
        m_events.finish();
        if (m_read.empty() && m_skipped.empty()) {
            m_out.remark(Severity::Info, codes::kFileEmpty, {}, m_out.path());
        }
        return m_out.take(format(), !m_read.empty());
    }

    std::string format() const
    {
        // A list of events is one log, any other list is a registry of documents.
        if (m_list && !m_read.empty() && m_read != std::set<Format>{Format::OpenLineage}) {
            return "registry";
        }
        const std::set<Format>& shown = m_read.empty() ? m_skipped : m_read;
        if (shown.empty()) {
            return {};
        }
        return shown.size() == 1 ? std::string(formatName(*shown.begin())) : "mixed";
    }

    BatchBuilder m_out;
    EventReader m_events{m_out};
    std::string_view m_bytes;
    const Limits& m_limits;
    std::size_t m_readable;
    std::set<Format> m_read;
    std::set<Format> m_skipped;
    bool m_list = false;
};

} // namespace

FileBatch readFile(const std::string& path, std::string_view bytes, const Limits& limits, std::size_t readable, const DocumentSink& sink)
{
    return FileReading(path, bytes, limits, readable, sink).run();
}

std::size_t maxBytesOf(std::string_view path)
{
    constexpr std::size_t kMaxArtifactBytes = 512U << 20U;
    return textFormOf(path, {}) == TextForm::Json ? kMaxArtifactBytes : Limits{}.maxBytes;
}

bool isCandidateName(std::string_view path)
{
    return nameSaysText(path);
}

} // namespace tributary::sources
