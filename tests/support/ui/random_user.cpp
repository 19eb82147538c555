#include "tests/support/ui/random_user.h"

#include "core/lesson/lessons.h"
#include "tests/support/tiny_data.h"
#include "tests/support/ui/odd_files.h"
#include "tests/support/ui/own_settings.h"
#include "ui/draw/drawing_files.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <cstdio>

namespace support {

RandomUser::Desk::Desk(const QString& data) : place(data) {}

RandomUser::RandomUser(std::uint64_t seed) : m_random(seed), m_traces(qEnvironmentVariableIsSet("RUNOFF_EVENTS_TRACE"))
{
    useOwnSettings(m_folder.path());
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("RUNOFF_DATA_DIR", m_folder.filePath("data").toUtf8());
    copyIncluded(m_folder.path());
    QSettings().clear();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    QDir().mkpath(m_folder.filePath("work"));
    m_before = QDir::currentPath();
    QDir::setCurrent(m_folder.filePath("work"));
    tests::writeIdxFolder(tests::tinyData({.side = 28, .perClass = 20}), m_folder.filePath("data/mnist").toStdString());
    m_odd = oddFiles(m_folder.filePath("odd"));
    for (const core::ZooEntry& entry : core::listModels())
        m_models << QString::fromStdString(entry.name);
    for (const core::LessonEntry& entry : core::listLessons())
        m_lessons << QString::fromStdString(entry.path.string());
    addPointing();
    addKeys();
    addWork();
    addWindows();
    for (const Action& action : m_actions)
        m_weights += action.weight;
}

RandomUser::~RandomUser()
{
    QDir::setCurrent(m_before);
}

RandomEvents RandomUser::run(double seconds)
{
    m_watch = std::make_unique<EventWatch>();
    m_seconds = seconds;
    m_clock.start();
    open();
    QTimer::singleShot(0, &m_loop, [this] { step(); });
    m_loop.exec();
    m_done.pause = m_watch->longest();
    m_watch.reset();
    return m_done;
}

void RandomUser::open()
{
    trace("open a window");
    auto desk = std::make_unique<Desk>(m_folder.filePath("runoff"));
    desk->window = std::make_unique<ui::MainWindow>();
    desk->window->restoreSession({desk->place.path(), desk->place.autosave()}, [] {});
    desk->window->show();
    desk->window->refreshModels();
    desk->window->openModel(m_models.value(0));
    m_desks.push_back(std::move(desk));
    ++m_done.windows;
}

/// Plans the next step first: an action may run an event loop of its own.
void RandomUser::step()
{
    if (m_clock.elapsed() > static_cast<qint64>(m_seconds * 1000))
        return finish();
    QTimer::singleShot(0, &m_loop, [this] { step(); });
    ++m_depth;
    if (QWidget* popup = QApplication::activePopupWidget(); popup && chance(80)) {
        answerPopup(*popup);
    } else if (QWidget* dialog = QApplication::activeModalWidget(); dialog && (isForFiles(*dialog) || chance(50))) {
        answer(*dialog);
    } else {
        std::int64_t place = below(m_weights);
        for (const Action& action : m_actions)
            if ((place -= action.weight) < 0) {
                perform(action);
                break;
            }
    }
    if (--m_depth == 0)
        reap();
}

void RandomUser::trace(const std::string& action)
{
    m_watch->turned(action);
    if (m_traces)
        std::fprintf(stderr, "%lld %s\n", static_cast<long long>(m_done.events), action.c_str());
}

void RandomUser::perform(const Action& action)
{
    ++m_done.events;
    trace(action.name);
    action.does();
    m_watch->turned("the event loop");
}

/// Dialogs in which a click or a key could change files of the user, or print.
bool RandomUser::isForFiles(const QWidget& dialog)
{
    return dialog.inherits("QFileDialog") || dialog.inherits("QPrintDialog") || dialog.inherits("QPrintPreviewDialog")
        || dialog.inherits("QPageSetupDialog");
}

void RandomUser::answer(QWidget& dialog)
{
    ++m_done.events;
    ++m_done.dialogs;
    trace(std::string("answer ") + dialog.metaObject()->className());
    if (auto* box = qobject_cast<QMessageBox*>(&dialog)) {
        const QList<QAbstractButton*> buttons = box->buttons();
        if (!buttons.isEmpty())
            buttons.at(static_cast<int>(below(buttons.size())))->click();
    } else if (auto* files = qobject_cast<QFileDialog*>(&dialog)) {
        answerFiles(*files);
    } else if (auto* other = qobject_cast<QDialog*>(&dialog); other && (isForFiles(dialog) || chance(15))) {
        other->reject();
    } else if (QAbstractButton* button = some<QAbstractButton>()) {
        button->click();
    }
}

void RandomUser::answerFiles(QFileDialog& dialog)
{
    if (chance(40))
        return dialog.reject();
    QString path = m_odd.at(static_cast<int>(below(m_odd.size())));
    if (dialog.acceptMode() == QFileDialog::AcceptSave)
        path = m_folder.filePath(QStringLiteral("work/saved-%1").arg(below(20)));
    dialog.setDirectory(m_folder.filePath("work"));
    dialog.selectFile(path);
    QPointer<QFileDialog> still(&dialog);
    QMetaObject::invokeMethod(&dialog, "accept");
    if (still && still->isVisible() && chance(50))
        still->reject();  // it did not take the file
}

void RandomUser::answerPopup(QWidget& popup)
{
    ++m_done.events;
    trace("choose in a menu");
    auto* menu = qobject_cast<QMenu*>(&popup);
    const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
    if (actions.isEmpty() || chance(30)) {
        popup.close();
        return;
    }
    QAction* action = actions.at(static_cast<int>(below(actions.size())));
    menu->setActiveAction(action);
    if (action->menu())
        return;
    menu->close();
    if (action->isEnabled())
        action->trigger();
}

/// Removes the windows that are closed. Only outside of all dialogs, as in the program.
void RandomUser::reap()
{
    for (std::size_t place = m_desks.size(); place-- > 0;)
        if (!m_desks[place]->window->isVisible()) {
            trace("destroy a window");
            m_desks.erase(m_desks.begin() + static_cast<std::ptrdiff_t>(place));
            m_watch->turned("the event loop");
        }
    if (m_desks.empty())
        open();
}

/// Leaves all dialogs, then closes the windows.
void RandomUser::finish()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
        QList<QAbstractButton*> buttons;
        if (auto* box = qobject_cast<QMessageBox*>(dialog))
            buttons = box->buttons();
        if (buttons.isEmpty())
            dialog->reject();
        else
            buttons.at(static_cast<int>(below(buttons.size())))->click();
    }
    if (m_depth > 0 || QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        QTimer::singleShot(10, &m_loop, [this] { finish(); });
        return;
    }
    trace("close all windows");
    m_desks.clear();
    m_watch->turned("the end");
    m_loop.quit();
}

ui::MainWindow& RandomUser::mainWindow()
{
    return *m_desks.at(static_cast<std::size_t>(below(std::ssize(m_desks))))->window;
}

/// A visible window that takes input: the modal dialog if there is one.
QWidget* RandomUser::someWindow()
{
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidgetList shown;
    for (QWidget* each : QApplication::topLevelWidgets())
        if (each->isVisible() && each->windowHandle() && !isForFiles(*each))
            shown << each;
    return shown.isEmpty() ? nullptr : shown.at(static_cast<int>(below(shown.size())));
}

QPoint RandomUser::somewhereIn(const QSize& size)
{
    return {static_cast<int>(below(size.width())), static_cast<int>(below(size.height()))};
}

}  // namespace support
