// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/keychain_credentials.h"

#include "model/query/qt_text.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace tributary::query {

namespace {

constexpr int kPatienceMillis = 120'000;

QString serviceName()
{
    return QStringLiteral("tributary");
}

QString keyOf(const std::string& host)
{
    return QStringLiteral("git:") + toQt(host);
}

// Runs the job to its end. False where nobody answered in time.
bool finished(QKeychain::Job& job, const std::string& host)
{
    QEventLoop loop;
    bool done = false;
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(keyOf(host));
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMillis, &loop, &QEventLoop::quit);
    job.start();
    if (!done)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done;
}

Result<void> outcome(const QKeychain::Job& job, bool done)
{
    if (done && job.error() == QKeychain::NoError)
        return {};
    return fail("keychain.unavailable", {}, done ? fromQt(job.errorString()) : std::string());
}

} // namespace

std::optional<sources::GitPassword> KeychainCredentials::passwordFor(const std::string& host, const std::string&)
{
    QKeychain::ReadPasswordJob job(serviceName());
    if (!finished(job, host) || job.error() != QKeychain::NoError)
        return std::nullopt;
    // The user on the first line, the secret behind it.
    const std::string text = fromQt(job.textData());
    const std::size_t end = text.find('\n');
    if (end == std::string::npos)
        return std::nullopt;
    return sources::GitPassword{text.substr(0, end), text.substr(end + 1)};
}

Result<void> KeychainCredentials::keep(const std::string& host, const sources::GitPassword& password)
{
    QKeychain::WritePasswordJob job(serviceName());
    job.setTextData(toQt(password.user + '\n' + password.secret));
    const bool done = finished(job, host);
    return outcome(job, done);
}

Result<void> KeychainCredentials::forget(const std::string& host)
{
    QKeychain::DeletePasswordJob job(serviceName());
    const bool done = finished(job, host);
    return done && job.error() == QKeychain::EntryNotFound ? Result<void>() : outcome(job, done);
}

} // namespace tributary::query
