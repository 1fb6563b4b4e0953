// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outbox/publish.h"
#include "model/outbox/pusher.h"
#include "model/store/outbox.h"
#include "model/store/outbox_conflicts.h"
#include "model/store/reader.h"
#include "model/store/writer.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>

namespace tributary::test {

// Someone with a catalog of one source, "mesh", who publishes changes of its files.
class Steward {
public:
    Steward(std::string name, std::filesystem::path home, const std::string& kind, const std::string& location) : m_name(std::move(name)), m_home(std::move(home)), m_location(location)
    {
        std::filesystem::create_directories(m_home);
        store::SourceRow source;
        source.name = "mesh";
        source.kind = kind;
        source.location = location;
        EXPECT_TRUE(writer().putSource(source));
    }

    std::string catalog() const { return (m_home / "catalog.tributary").string(); }
    store::Writer& writer() const
    {
        if (!m_writer)
            m_writer = store::Writer::open(catalog()).value();
        return *m_writer;
    }
    store::Reader& reader() const
    {
        if (!m_reader)
            m_reader = store::Reader::open(catalog()).value();
        return *m_reader;
    }
    std::filesystem::path file(const std::string& path) const { return std::filesystem::path(m_location) / path; }
    std::string text(const std::string& path) const
    {
        std::ostringstream text;
        text << std::ifstream(file(path), std::ios::binary).rdbuf();
        return text.str();
    }

    std::int64_t publish(const std::string& path, const std::optional<std::string>& before, const std::string& after) const
    {
        outbox::Publication publication;
        publication.source = "mesh";
        publication.path = path;
        publication.before = before;
        publication.after = after;
        publication.message = "A change by " + m_name;
        publication.author = m_name;
        publication.email = m_name + "@acme.example";
        const auto id = outbox::publishChange(writer(), publication, 1'795'000'000'000'000);
        EXPECT_TRUE(id) << id.error().code;
        return id.value_or(0);
    }

    outbox::PushReport push(const outbox::StepHook& at = {}, const outbox::PushOptions& options = {}) const
    {
        auto report = outbox::pushOutbox({writer(), [] { return Micros(1'795'000'100'000'000); }, at}, options, {});
        EXPECT_TRUE(report) << report.error().code << " " << report.error().detail;
        return report.value_or(outbox::PushReport{});
    }

    // The same in a process of its own, which ends without another word once it has come so far for the `times`th
    // time. False where it never did.
    bool pushAndDieAt(outbox::PushStep step, int times = 1) const
    {
        m_reader.reset(); // an open database does not cross a fork
        m_writer.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto open = store::Writer::open(catalog());
            if (open) {
                const auto at = [step, &times](outbox::PushStep reached) {
                    if (reached == step && --times == 0)
                        ::_exit(9);
                };
                static_cast<void>(outbox::pushOutbox({**open, [] { return Micros(1'795'000'100'000'000); }, at}, {}, {}));
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 9;
    }

    store::OutboxEntry entry(std::int64_t id) const { return store::outboxEntry(reader(), id).value(); }
    std::vector<store::OutboxConflict> conflicts(std::int64_t id) const { return store::conflictsOf(reader(), id).value(); }
    void decide(std::int64_t conflict, merge::Take take, const std::optional<Json>& value = {}) const
    {
        EXPECT_TRUE(store::decideConflict(writer(), conflict, take, value, m_name, 1'795'000'200'000'000));
    }

    const std::string& name() const { return m_name; }

private:
    std::string m_name;
    std::filesystem::path m_home;
    std::string m_location;
    mutable std::unique_ptr<store::Writer> m_writer;
    mutable std::unique_ptr<store::Reader> m_reader;
};

} // namespace tributary::test
