// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/query/layout_service.h"

namespace tributary::query {

// Draws on two threads of its own, and remembers what it has drawn.
class LocalLayoutService : public LayoutService {
    Q_OBJECT
public:
    explicit LocalLayoutService(QObject* parent = nullptr);
    ~LocalLayoutService() override; // stops what runs, and waits

    void layout(const QString& channel, std::shared_ptr<const layout::Input> input, layout::Engine engine,
                QObject* context, Answer answer) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace tributary::query
