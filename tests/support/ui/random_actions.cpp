// What a random user does.
#include "tests/support/ui/odd_files.h"
#include "tests/support/ui/random_user.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/experiment/experiment_page.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/experiment/start_panel.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/teach/teach_session.h"
#include "ui/train/train_form.h"
#include "ui/train/train_workspace.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointingDevice>
#include <QSpinBox>
#include <QTabletEvent>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>
#include <QWindow>

#include <array>

namespace support {

namespace {

ui::TrainSettings endlessTraining()
{
    ui::TrainSettings settings;
    settings.dataset = "mnist";
    settings.recipe.architecture = "lenet-small";
    settings.recipe.strategies = {core::StrategyId::Softmax, core::StrategyId::Pairwise, core::StrategyId::MultiLabel};
    settings.recipe.epochs = 1000;
    settings.recipe.name = "random";
    return settings;
}

void sendPen(QWidget& canvas, QEvent::Type type, const QPointF& at)
{
    static const QPointingDevice pen(QStringLiteral("pen"), 1, QInputDevice::DeviceType::Stylus,
                                     QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
    const Qt::MouseButtons held = type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton;
    QTabletEvent event(type, &pen, at, canvas.mapToGlobal(at), 0.5, 0, 0, 0, 0, 0, {}, Qt::LeftButton, held);
    QCoreApplication::sendEvent(&canvas, &event);
}

}  // namespace

template <typename Widget>
Widget* RandomUser::some()
{
    QWidget* window = someWindow();
    if (!window)
        return nullptr;
    QList<Widget*> usable;
    for (Widget* each : window->findChildren<Widget*>())
        if (each->isVisible() && each->isEnabled())
            usable << each;
    return usable.isEmpty() ? nullptr : usable.at(static_cast<int>(below(usable.size())));
}
template QAbstractButton* RandomUser::some<QAbstractButton>();

void RandomUser::addPointing()
{
    m_actions.push_back({"click", 20, [this] {
                             QWidget* window = someWindow();
                             if (!window || !window->windowHandle())
                                 return;
                             const auto button = chance(85) ? Qt::LeftButton : Qt::RightButton;
                             const QPoint at = somewhereIn(window->size());
                             QWindow* handle = window->windowHandle();
                             if (chance(15))
                                 QTest::mouseDClick(handle, button, {}, at);
                             else
                                 QTest::mouseClick(handle, button, {}, at);
                         }});
    m_actions.push_back({"drag", 6, [this] {
                             QWidget* window = someWindow();
                             if (!window || !window->windowHandle())
                                 return;
                             const QPointer<QWindow> handle = window->windowHandle();
                             const QSize size = window->size();
                             QTest::mousePress(handle, Qt::LeftButton, {}, somewhereIn(size));
                             for (auto moves = below(8); moves > 0 && handle; --moves)
                                 QTest::mouseMove(handle, somewhereIn(size));
                             if (handle && chance(95))
                                 QTest::mouseRelease(handle, Qt::LeftButton, {}, somewhereIn(size));
                         }});
    m_actions.push_back({"draw", 10, [this] {
                             ui::Canvas& canvas = mainWindow().draw().canvas();
                             QTest::mousePress(&canvas, Qt::LeftButton, {}, somewhereIn(canvas.size()));
                             for (auto moves = below(30); moves > 0; --moves)
                                 QTest::mouseMove(&canvas, somewhereIn(canvas.size()));
                             QTest::mouseRelease(&canvas, Qt::LeftButton, {}, somewhereIn(canvas.size()));
                         }});
    m_actions.push_back({"draw with a pen", 4, [this] {
                             ui::Canvas& canvas = mainWindow().draw().canvas();
                             sendPen(canvas, QEvent::TabletPress, somewhereIn(canvas.size()));
                             for (auto moves = below(20); moves > 0; --moves)
                                 sendPen(canvas, QEvent::TabletMove, somewhereIn(canvas.size()));
                             if (chance(90))
                                 sendPen(canvas, QEvent::TabletRelease, somewhereIn(canvas.size()));
                         }});
    m_actions.push_back({"wheel", 3, [this] {
                             if (auto* widget = some<QWidget>()) {
                                 const QPointF at(somewhereIn(widget->size()));
                                 QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, chance(50) ? 240 : -240}, {},
                                                   {}, Qt::NoScrollPhase, false);
                                 QCoreApplication::sendEvent(widget, &event);
                             }
                         }});
}

void RandomUser::addKeys()
{
    m_actions.push_back({"key", 20, [this] {
                             constexpr std::array keys{
                                 Qt::Key_Tab,  Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Escape,   Qt::Key_Return,
                                 Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,     Qt::Key_Space,
                                 Qt::Key_Home, Qt::Key_End,    Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Delete,
                                 Qt::Key_F1,   Qt::Key_F5,     Qt::Key_F11,     Qt::Key_Menu,     Qt::Key_Backspace,
                                 Qt::Key_7,    Qt::Key_Period, Qt::Key_Comma,   Qt::Key_Minus,    Qt::Key_A};
                             QWidget* focus = QApplication::focusWidget();
                             if (!focus)
                                 return;
                             constexpr std::array modifiers{Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
                                                            Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
                             QTest::keyClick(focus, keys.at(static_cast<std::size_t>(below(std::ssize(keys)))),
                                             modifiers.at(static_cast<std::size_t>(below(std::ssize(modifiers)))));
                         }});
    m_actions.push_back({"shortcut", 14, [this] {
                             QList<QAction*> actions;
                             for (QAction* each : mainWindow().findChildren<QAction*>())
                                 if (each->isEnabled() && !each->isSeparator() && !each->menu())
                                     actions << each;
                             if (QApplication::activeModalWidget() || actions.isEmpty())
                                 return;
                             QAction* action = actions.at(static_cast<int>(below(actions.size())));
                             trace("shortcut " + action->text().toStdString());
                             action->trigger();
                         }});
    m_actions.push_back({"focus", 4, [this] {
                             if (auto* widget = some<QWidget>())
                                 widget->setFocus();
                         }});
    m_actions.push_back({"button", 10, [this] {
                             if (auto* button = some<QAbstractButton>())
                                 button->click();
                         }});
    m_actions.push_back({"value", 10, [this] {
                             if (auto* combo = some<QComboBox>(); combo && chance(40))
                                 combo->setCurrentIndex(static_cast<int>(below(combo->count())));
                             else if (auto* number = some<QSpinBox>(); number && chance(50))
                                 number->setValue(number->minimum() + static_cast<int>(below(200)));
                             else if (auto* slider = some<QAbstractSlider>())
                                 slider->setValue(slider->minimum()
                                                  + static_cast<int>(below(slider->maximum() - slider->minimum() + 1)));
                         }});
}

void RandomUser::addWork()
{
    m_actions.push_back({"workspace", 5, [this] { mainWindow().showWorkspace(static_cast<int>(below(4))); }});
    m_actions.push_back({"model", 3, [this] {
                             ++m_done.models;
                             const bool isOdd = chance(20);
                             const QStringList& from = isOdd ? m_odd : m_models;
                             mainWindow().chooseModel(from.value(static_cast<int>(below(from.size()))));
                         }});
    m_actions.push_back({"train", 3, [this] {
                             ui::TrainWorkspace& train = mainWindow().train();
                             if (!train.run().idle() || QApplication::activeModalWidget())
                                 return;
                             ++m_done.trainings;
                             train.form().setSettings(endlessTraining());
                             train.start();
                         }});
    m_actions.push_back({"stop training", 3, [this] {
                             ui::TrainingRun& run = mainWindow().train().run();
                             if (chance(30))
                                 return run.state() == ui::TrainingRun::State::Paused ? run.resume() : run.pause();
                             run.cancel(chance(50) ? ui::TrainingRun::Keep::Checkpoint
                                                   : ui::TrainingRun::Keep::Nothing);
                         }});
    m_actions.push_back({"experiment", 2, [this] {
                             ui::ExperimentRun& run = mainWindow().experiment().experiment().run();
                             if (run.active())
                                 return run.pause();
                             ++m_done.experiments;
                             run.start();
                         }});
    m_actions.push_back({"lesson", 3, [this] {
                             if (!m_lessons.isEmpty() && !QApplication::activeModalWidget())
                                 mainWindow().openLesson(m_lessons.at(static_cast<int>(below(m_lessons.size()))));
                         }});
    m_actions.push_back({"lesson step", 4, [this] {
                             ui::LessonPlayer& lesson = mainWindow().lesson();
                             chance(80) ? lesson.next() : chance(50) ? lesson.back() : lesson.leave();
                         }});
    m_actions.push_back({"teach", 3, [this] {
                             ui::TeachSession& teach = mainWindow().teach();
                             if (!teach.isActive())
                                 return mainWindow().teachClasses();
                             teach.addDrawing(static_cast<std::size_t>(below(2)));
                             if (chance(10))
                                 teach.leave();
                         }});
    m_actions.push_back({"record", 1, [this] {
                             if (!QApplication::activeModalWidget())
                                 mainWindow().recorder().addPresent();
                         }});
}

void RandomUser::addWindows()
{
    m_actions.push_back(
        {"resize", 4, [this] {
             QWidget* window = someWindow();
             if (!window)
                 return;
             if (chance(80))
                 return window->resize(200 + static_cast<int>(below(1800)), 150 + static_cast<int>(below(1100)));
             chance(30) ? window->showMaximized() : chance(30) ? window->showMinimized() : window->showNormal();
         }});
    m_actions.push_back({"look", 1, [this] {
                             ui::Preferences preferences = mainWindow().preferences();
                             preferences.theme = static_cast<ui::Theme>(below(3));
                             preferences.textPercent = chance(50) ? 100 : 100 + static_cast<int>(below(151));
                             preferences.reducedMotion = chance(50);
                             preferences.threads = static_cast<int>(below(3));
                             mainWindow().setPreferences(preferences);
                         }});
    m_actions.push_back({"drop", 6, [this] {
                             if (QApplication::activeModalWidget())
                                 return;
                             ++m_done.drops;
                             QMimeData data;
                             QList<QUrl> urls;
                             for (auto count = 1 + (chance(20) ? below(4) : 0); count > 0; --count)
                                 urls << QUrl::fromLocalFile(m_odd.at(static_cast<int>(below(m_odd.size()))));
                             trace("drop " + urls.front().toString().toStdString());
                             data.setUrls(urls);
                             if (chance(10))
                                 data.setData(ui::strokesMimeType(), "{\"format\": ");
                             ui::MainWindow& window = mainWindow();
                             const QPoint at = somewhereIn(window.size());
                             QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
                             QCoreApplication::sendEvent(&window, &enter);
                             QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
                             QCoreApplication::sendEvent(&window, &drop);
                         }});
    m_actions.push_back({"second window", 1, [this] {
                             if (m_desks.size() < 2 && m_depth == 1)
                                 open();
                         }});
    m_actions.push_back({"close", 1, [this] {
                             if (m_depth == 1 && !QApplication::activeModalWidget())
                                 mainWindow().close();
                         }});
    m_actions.push_back({"end", 1, [this] {  // as at the end of the program, in the middle of everything
                             if (m_depth == 1 && !QApplication::activeModalWidget() && chance(30))
                                 mainWindow().hide();
                         }});
}

}  // namespace support
