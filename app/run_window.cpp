// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run_window.h"

#include "app/application.h"
#include "app/desktop_portal.h"
#include "app/instance_guard.h"
#include "app/language.h"
#include "app/paths.h"
#include "app/settings.h"
#include "app/startup_check.h"
#include "app/user_preferences.h"
#include "model/query/qt_text.h"

#include <QApplication>
#include <QMessageBox>
#include <QWidget>

#include <chrono>

namespace tributary {

namespace {

// Started from a desktop nobody reads standard error; started without a screen nobody could close
// a message box.
void tell(const QString& message)
{
    if (QGuiApplication::platformName() != QStringLiteral("offscreen"))
        QMessageBox::information(nullptr, QStringLiteral("Tributary"), message);
}

// As long as a portal that is there may take before a window is shown in two themes, one after the other.
constexpr std::chrono::milliseconds kLookWithin{80};

} // namespace

int runWindow(const cli::Request& request)
{
    cli::Output output(false, request.arguments.quiet);
    Settings settings;
    if (auto language = useLanguage(request.arguments.language); !language)
        return output.fail(language.error());
    // A language that the settings file makes up is none: the system's stays.
    if (const QString kept = settings.preferences().language; request.arguments.language.empty() && !kept.isEmpty())
        static_cast<void>(useLanguage(fromQt(kept)));
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
    DesktopPortal desktop(DesktopPortal::userBus());
    desktop.waitForAnswer(kLookWithin);
    UserPreferences preferences(settings, desktop);
    preferences.apply();

    Application application(catalog, &preferences);
    if (request.sample && !application.addSample())
        output.fail(Error{"sample.missing", {}, {}, {}, {}});
    Window& window = application.window();
    window.widget().restoreGeometry(settings.windowGeometry());
    if (!request.openRef.empty())
        window.open({QStringLiteral("product"), toQt(request.openRef), {}, {}, {}});
    window.widget().show();
    const int result = QApplication::exec();
    settings.setWindowGeometry(window.widget().saveGeometry());
    return result;
}

} // namespace tributary
