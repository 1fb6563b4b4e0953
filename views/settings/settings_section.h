// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tributary::views {

// One part of the settings page, with a name in the page's list. Another room of the window may bring
// one of its own (SettingsPage::addSection): it fills body(), or puts a widget there that scrolls by
// itself. What is chosen takes effect at once.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    enum class Width { Reading, Full };
    // `id` is the stable name for links and pictures: "appearance". Full is for tables.
    SettingsSection(QString id, const QString& title, Width width, QWidget* parent = nullptr);
    QString id() const { return m_id; }
    QString title() const { return m_title; }
    virtual void refresh() {} // it comes to the front

protected:
    QVBoxLayout* body() const { return m_body; }
    // A name above its control, a remark below. The control is called so for assistive technology too.
    void addSetting(const QString& name, QWidget* control, const QString& remark = {});
    void addRemark(const QString& text); // a paragraph of its own
    void endBody();                      // what is left of the height stays empty

private:
    const QString m_id;
    const QString m_title;
    QVBoxLayout* m_body = nullptr;
};

} // namespace tributary::views
