// The mode in which a person teaches own classes, in the window.
#include "core/base/folders.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/predict_game.h"
#include "ui/teach/teach_pane.h"
#include "ui/teach/teach_session.h"
#include "ui/train/training_folder.h"
#include "ui/verdict/panel_grid.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/model_chooser.h"

#include <QAction>
#include <QSettings>

#include <utility>

namespace ui {

namespace {

/// The name of the model that is being taught. No file and no model has it.
QString taughtModel()
{
    return MainWindow::tr("my classes (not saved)");
}

}  // namespace

void MainWindow::connectTeach()
{
    const QString store = QString::fromStdString(core::userDataFolder().string()) + QStringLiteral("/teaching");
    m_teach = new TeachSession(m_draw->session(), store, this);
    m_teachPane = new TeachPane(*m_teach, m_draw);
    m_teachPane->hide();
    m_teachPane->setModelFolder(ownModelFolder());
    connect(m_teach, &TeachSession::failed, this, &MainWindow::say);
    connect(m_teach, &TeachSession::done, this, &MainWindow::told);
    connect(m_teach, &TeachSession::contentChanged, m_message, &QWidget::hide);
    connect(m_teach, &TeachSession::modelChanged, this, &MainWindow::showTaught);
    connect(m_teach, &TeachSession::modelSaved, this, [this] { refreshModels(); });
    connect(m_teach, &TeachSession::left, this, &MainWindow::endTeaching);
    connect(m_teach, &TeachSession::entered, this, [this] {
        QSettings().setValue(QStringLiteral("window/teaching"), true);  // also after a crash
        m_beforeTeaching = m_classifier;
        m_nameBeforeTeaching = m_modelName;
        m_draw->setSide(m_teachPane);
        for (QAction* action : std::as_const(m_lessonChoices))
            action->setEnabled(true);
        m_teachAction->setChecked(true);
    });
    connect(&m_draw->grid(), &PanelGrid::strategiesChanged, m_teachPane,
            [this] { m_teachPane->setStrategies(m_draw->grid().strategies()); });
}

void MainWindow::teachClasses()
{
    showWorkspace(m_draw);
    m_lesson->leave();
    m_game->leave();
    m_modelChosen = true;  // no other model is suggested for a data set
    m_teach->enter();
    m_teachAction->setChecked(m_teach->isActive());
    m_draw->canvas().setFocus();
}

void MainWindow::showTaught(const std::shared_ptr<const core::Classifier>& classifier)
{
    const bool isTaught = classifier != m_teach->base();
    m_draw->setPlaceholder(isTaught ? nullptr : m_teachPane->placeholder());
    showClassifier(classifier, isTaught ? taughtModel() : m_teach->baseName());
    m_teachPane->setStrategies(m_draw->grid().strategies());
}

bool MainWindow::hasUnsavedModel() const
{
    return m_teach->isActive() && m_classifier != m_teach->base();
}

void MainWindow::endTeaching()
{
    m_draw->setPlaceholder(nullptr);
    m_draw->setSide(nullptr);
    m_models->forget(taughtModel());
    for (QAction* action : std::as_const(m_lessonChoices))
        action->setEnabled(false);
    m_teachAction->setChecked(false);
    QSettings().setValue(QStringLiteral("window/teaching"), false);
    showClassifier(std::exchange(m_beforeTeaching, nullptr), m_nameBeforeTeaching);
    m_draw->canvas().setFocus();
}

}  // namespace ui
