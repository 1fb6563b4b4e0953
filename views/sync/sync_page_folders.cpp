// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which folders and repositories are sources: choosing, adding and removing them.
#include "views/sync/sync_page.h"

#include "model/query/qt_text.h"
#include "views/sync/source_model.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tributary::views {

QString SyncPage::freeName(const QString& path) const
{
    const QString base = QFileInfo(QDir::cleanPath(path)).fileName();
    QString name = base.isEmpty() ? QStringLiteral("folder") : base;
    for (int i = 2; m_model->rowOf(name) >= 0; ++i) {
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    }
    return name;
}

void SyncPage::addFolder(const QString& path)
{
    // A folder that is a source already is synced again under its name.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const store::SourceRow& source = m_model->sourceAt(row)->source;
        if (toQt(source.location) == QDir::cleanPath(path)) {
            m_sync.sync(toQt(source.name));
            return;
        }
    }
    m_sync.addFolder(freeName(path), QDir::cleanPath(path));
}

void SyncPage::chooseFolder()
{
    catchUp(); // which names are taken has to be known when the dialog is closed, also where this page was never seen
    auto* dialog = new QFileDialog(this, tr("Add a folder with data product files"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SyncPage::addFolder);
    dialog->open();
}

void SyncPage::addRepository(const QString& location)
{
    const QString place = location.trimmed();
    if (place.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const store::SourceRow& source = m_model->sourceAt(row)->source;
        if (toQt(source.location) == place) {
            m_sync.sync(toQt(source.name));
            return;
        }
    }
    QString path = place.left(place.lastIndexOf(QLatin1Char('#')) < 0 ? place.size() : place.lastIndexOf(QLatin1Char('#')));
    if (path.endsWith(QStringLiteral(".git"))) {
        path.chop(4);
    }
    m_sync.addRepository(freeName(path), place);
}

void SyncPage::askForRepository()
{
    catchUp();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a git repository"));
    dialog->setLabelText(tr("Path or address; behind it, where wanted, #branch:folder. What is committed is read, with its history."));
    dialog->setOkButtonText(tr("Add"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SyncPage::addRepository);
    dialog->open();
}

void SyncPage::confirmRemoval(const QString& name)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Remove a source"),
                                tr("Remove \u201c%1\u201d from the catalog? Its entities are deleted from the cache; the files stay.").arg(name),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, name] { m_sync.removeSource(name); });
    box->open();
}

} // namespace tributary::views
