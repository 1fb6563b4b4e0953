// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run_window.h"

#include "app/application.h"
#include "app/desktop_portal.h"
#include "app/instance_guard.h"
#include "app/language.h"
#include "app/link_server.h"
#include "app/logging.h"
#include "app/paths.h"
#include "app/settings.h"
#include "app/startup_check.h"
#include "app/user_preferences.h"
#include "app/window_memory.h"
#include "model/query/qt_text.h"
#include "views/shell/place_link.h"
#include "views/theme/theme.h"

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

void comeToFront(QWidget& window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

// Links come from web pages and mails too: what is not one of ours is told of and not opened.
void follow(Window& window, const QString& link)
{
    if (views::isOwnLink(link))
        window.open({QStringLiteral("product"), link, {}, {}, {}});
    else
        qCWarning(logWindow) << "a link that is none of ours was not followed," << link.size() << "characters";
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
        // The window that is there shows it.
        if (handLinkOver(catalog, toQt(request.openRef)))
            return cli::kDone;
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
    Window& window = windowOf(application);
    window.widget().restoreGeometry(settings.windowGeometry());
    WindowMemory memory(catalog);
    memory.restore(window);
    if (!request.openRef.empty())
        follow(window, toQt(request.openRef));
    LinkServer links;
    QObject::connect(&links, &LinkServer::linkReceived, &links, [&window](const QString& link) {
        comeToFront(window.widget());
        if (!link.isEmpty())
            follow(window, link);
    });
    if (!links.listen(catalog))
        qCWarning(logWindow).noquote() << "links of other programs are not taken:" << links.problem();
    window.widget().show();
    application.outbox().keepPushing();
    const int result = QApplication::exec();
    settings.setWindowGeometry(window.widget().saveGeometry());
    memory.keep(window);
    return result;
}

} // namespace tributary
