#include "ui/window/run_window.h"

#include "core/base/folders.h"
#include "core/model/zoo.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/example_ink.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/lesson/lesson_gallery.h"
#include "ui/recovery/kept_place.h"
#include "ui/window/main_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace ui {

QString startModel(const std::vector<core::ZooEntry>& models, const QString& asked)
{
    if (!asked.isEmpty()) {
        const core::ZooEntry* entry = core::modelNamed(models, asked.toStdString());
        return entry ? QString::fromStdString(entry->name) : asked;
    }
    const std::string last = QSettings().value(QStringLiteral("model/last")).toString().toStdString();
    for (const std::string& wish : {last, std::string("digits-lenet")})
        if (const core::ZooEntry* entry = core::modelNamed(models, wish); entry && entry->problem.empty())
            return QString::fromStdString(entry->name);
    const auto works =
        std::find_if(models.begin(), models.end(), [](const core::ZooEntry& entry) { return entry.problem.empty(); });
    return works == models.end() ? QString() : QString::fromStdString(works->name);
}

void takeEveryMovement()
{
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    QCoreApplication::setAttribute(Qt::AA_CompressTabletEvents, false);
}

namespace {

int showUntilClosed(const WindowOptions& options)
{
    const KeptPlace kept(QString::fromStdString(core::userDataFolder().string()));
    MainWindow window;
    if (options.reached) {
        window.showWorkspace(&window.draw());
        new StartWatch(window, options.reached);
    }
    const bool isScene = MainWindow::isScene(options.imagePath), isResults = MainWindow::isResults(options.imagePath);
    const SessionPlace place{kept.path(), kept.autosave()};
    if (options.imagePath.isEmpty() || isScene || isResults) {
        window.restoreSession(place, [&window] {
            window.draw().canvas().startExample(
                exampleInk(), QCoreApplication::translate("ui::MainWindow", "a 4 that is nearly a 9"));
        });
    } else {
        window.restoreSession(place, {});
        window.files().open(options.imagePath);
    }
    window.show();
    if (isScene)
        window.openLesson(options.imagePath);
    else if (isResults)
        window.openResults(options.imagePath);
    else if (options.imagePath.isEmpty() && !options.reached && LessonGallery::isShownAtStart())
        window.showLessons(true);
    window.refreshModels([&window, modelName = options.modelName](const std::vector<core::ZooEntry>& models) {
        const QString name = startModel(models, modelName);
        if (name.isEmpty())
            window.say(QCoreApplication::translate(
                "ui::MainWindow", "No model found. Open a model file with Model > Open model file, or train a model."));
        else if (modelName.isEmpty())
            window.openModel(name);
        else
            window.chooseModel(name);
    });
    const int status = QApplication::exec();
    if (const QString file = settingsThatCannotBeWritten(); !file.isEmpty())
        qWarning("runoff: %s: the settings cannot be written", qUtf8Printable(file));
    return status;
}

}  // namespace

QString settingsThatCannotBeWritten()
{
    QSettings settings;
    settings.sync();
    return settings.status() == QSettings::NoError ? QString() : settings.fileName();
}

int runWindow(QApplication& application, const WindowOptions& options)
{
    QCoreApplication::setOrganizationName(QStringLiteral("runoff"));
    QCoreApplication::setApplicationName(QStringLiteral("runoff"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RUNOFF_VERSION));
    takeEveryMovement();
    QGuiApplication::setDesktopFileName(QStringLiteral("runoff"));
    const Preferences preferences = Preferences::load();
    useLanguage(languageFor(options.language.isEmpty() ? preferences.language : options.language,
                            QLocale::system().uiLanguages()));
    applyTheme(application, preferences.theme, preferences.textPercent);
    return showUntilClosed(options);
}

}  // namespace ui
