// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace tributary {

// One window a catalog: two would each show what the other does not know. Commands are not held back;
// the store keeps writers apart.
class InstanceGuard {
public:
    explicit InstanceGuard(const QString& catalogPath);
    bool isFirst() const { return m_first; }

private:
    QLockFile m_lock;
    bool m_first = false;
};

} // namespace tributary
