// The appearance of the window: presentation, text size, theme, preferences.
#include "core/nn/plan.h"
#include "ui/canvas/canvas.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/experiment/experiment_workspace.h"
#include "ui/presentation/presentation.h"
#include "ui/teach/teach_session.h"
#include "ui/train/train_workspace.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"
#include "ui/window/preferences_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace ui {

void MainWindow::makeViewMenu(QMenu& view)
{
    const auto add = [this](QMenu& menu, const QString& words, const QList<QKeySequence>& keys, const QString& tip,
                            auto does) {
        QAction* action = menu.addAction(words, this, does);
        action->setShortcuts(keys);
        action->setStatusTip(tip);
        return action;
    };
    m_present = add(view, tr("Start &presentation"), {Qt::Key_F5, Qt::Key_F11},
                    tr("Show the drawing and the answers full screen, on a second screen if one is connected"),
                    [this] { present(); });
    m_fullScreen = add(view, tr("&Full screen"), {QKeySequence(tr("Shift+F11"))}, tr("Show this window full screen"),
                       [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_fullScreen->setCheckable(true);
    view.addSeparator();
    Canvas& canvas = m_draw->canvas();
    QAction* guides = add(view, tr("&Grid and guide box"), {QKeySequence(tr("Ctrl+G"))},
                          tr("Show the pixel grid of the networks and the box for the ink on the canvas"),
                          [&canvas](bool on) { canvas.setShowGuides(on); });
    guides->setCheckable(true);
    guides->setChecked(canvas.showsGuides());
    connect(&canvas, &Canvas::guidesChanged, guides, &QAction::setChecked);
    QAction* refused = add(view, tr("&Mark unsure answers"), {},
                           tr("Mark answers with a confidence below the rejection threshold"), [this](bool on) {
                               Preferences wanted = m_preferences;
                               wanted.markRefused = on;
                               setPreferences(wanted);
                           });
    refused->setObjectName(QStringLiteral("markRefused"));
    refused->setCheckable(true);
    const auto show = [this, refused](const Preferences& preferences) {
        refused->setChecked(preferences.markRefused);
        m_draw->setMarksRefused(preferences.markRefused);
        m_presentation->setMarksRefused(preferences.markRefused);
    };
    show(m_preferences);
    connect(this, &MainWindow::preferencesChanged, refused, show);
    m_cover = add(view, tr("&Cover the answers"), {Qt::Key_Period},
                  tr("Cover the answers until the audience has guessed"), [this] { coverAnswers(); });
    m_cover->setCheckable(true);
    connect(&m_draw->session(), &DrawSession::stateChanged, m_cover,
            [this](const DrawState& now) { m_cover->setChecked(now.covered); });
    m_why = add(view, tr("&Why this answer?"), {Qt::Key_W},
                tr("Show the ink that speaks for an answer, and the smallest change that changes it"),
                [this] { m_draw->grid().enlarge(QStringLiteral("why")); });
    m_draw->grid().fillMenu(*view.addMenu(tr("&Panels")));
    QMenu& text = *view.addMenu(tr("Text &size"));
    add(text, tr("&Increase"), {QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))},
        tr("Increase the text size, up to 250 %"), [this] { changeTextSize(1); });
    add(text, tr("&Decrease"), {QKeySequence(tr("Ctrl+-"))}, tr("Decrease the text size, down to 100 %"),
        [this] { changeTextSize(-1); });
    add(text, tr("&Reset text size"), {QKeySequence(tr("Ctrl+0"))}, tr("Reset the text size to 100 %"),
        [this] { changeTextSize(0); });
    QMenu& themes = *view.addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark}) {
        QAction* action = add(themes, themeName(theme), {}, tr("Set the theme of the window: %1").arg(themeName(theme)),
                              [this, theme] {
                                  Preferences wanted = m_preferences;
                                  wanted.theme = theme;
                                  setPreferences(wanted);
                              });
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        action->setChecked(theme == m_preferences.theme);
        m_themes->addAction(action);
    }
}

void MainWindow::setPreferences(const Preferences& preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    if (before == preferences)
        return;
    preferences.save();
    if (before.theme != preferences.theme || before.textPercent != preferences.textPercent)
        applyTheme(*qApp, preferences.theme, preferences.textPercent);
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(preferences.theme));
    if (before.modelFolders != preferences.modelFolders)
        refreshModels();
    if (before.dataFolders != preferences.dataFolders)
        lookForData();
    useThreads();
    describe();
    emit preferencesChanged(preferences);
}

void MainWindow::useThreads()
{
    // the preferences may come from another computer
    const int wanted = std::min(m_preferences.threads, core::mostThreads());
    m_draw->recognizer().setThreads(wanted);
    m_teach->setThreads(wanted);
    m_train->setThreads(wanted);
    m_experiment->setThreads(wanted);
}

void MainWindow::changeTextSize(int direction)
{
    Preferences wanted = m_preferences;
    wanted.textPercent = direction == 0 ? 100 : nextTextPercent(wanted.textPercent, direction);
    setPreferences(wanted);
    statusBar()->showMessage(tr("Text size %1 %").arg(wanted.textPercent), 3000);
}

void MainWindow::askPreferences()
{
    auto* dialog = new PreferencesDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, &MainWindow::setPreferences);
    dialog->open();
}

void MainWindow::present()
{
    m_presentation->setPanels(m_draw->grid().shownKeys());
    m_presentation->start(screen());
}

}  // namespace ui
