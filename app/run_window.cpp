// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run_window.h"

#include "app/application.h"
#include "app/instance_guard.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/settings.h"
#include "app/startup_check.h"
#include "model/query/qt_text.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QWidget>

namespace tributary {

namespace {

// Started from a desktop nobody reads standard error; started without a screen nobody could close
// a message box.
void tell(const QString& message)
{
    if (QGuiApplication::platformName() != QStringLiteral("offscreen"))
        QMessageBox::information(nullptr, QStringLiteral("Tributary"), message);
}

views::Theme::Mode themeMode(const QString& name)
{
    if (name == QStringLiteral("light"))
        return views::Theme::Mode::Light;
    if (name == QStringLiteral("dark"))
        return views::Theme::Mode::Dark;
    if (name == QStringLiteral("contrast"))
        return views::Theme::Mode::Contrast;
    return views::Theme::systemMode();
}

// Each time a widget is put into another, Qt holds it and all that it holds against the style sheet again: two
// fifths of the way to the first paint. So the window is built without the sheet and put in it once, at the end.
Window& windowOf(Application& application)
{
    const QString sheet = qApp->styleSheet();
    qApp->setStyleSheet({});
    Window& window = application.window();
    qApp->setStyleSheet(sheet);
    return window;
}

} // namespace

int runWindow(const cli::Request& request)
{
    cli::Output output(false, request.arguments.quiet);
    if (auto language = useLanguage(request.arguments.language); !language)
        return output.fail(language.error());
    const QString catalog = request.arguments.catalog.empty() ? defaultCatalogPath()
                                                              : absolutePath(toQt(request.arguments.catalog));
    const InstanceGuard guard(catalog);
    if (!guard.isFirst()) {
        const QString message = Application::tr("Tributary is already open on this catalog (%1): %2").arg(guard.holder(), catalog);
        output.remark(message);
        tell(message);
        return cli::kDone;
    }
    if (auto checked = checkCatalog(catalog); !checked) {
        const auto exit = output.fail(checked.error());
        tell(Application::tr("The catalog %1 cannot be opened. Run \"tributary doctor\" to see why.").arg(catalog));
        return exit;
    }
    Settings settings;
    views::Theme::apply(themeMode(settings.theme()), settings.textFactor());

    Application application(catalog);
    if (request.sample && !application.addSample())
        output.fail(Error{"sample.missing", {}, {}, {}, {}});
    Window& window = windowOf(application);
    window.widget().restoreGeometry(settings.windowGeometry());
    if (!request.openRef.empty())
        window.open({QStringLiteral("product"), toQt(request.openRef), {}, {}, {}});
    window.widget().show();
    const int result = QApplication::exec();
    settings.setWindowGeometry(window.widget().saveGeometry());
    return result;
}

} // namespace tributary
