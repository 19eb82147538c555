// Lessons > Record scene.
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_command.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/recorded_state.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/teach/teach_session.h"
#include "ui/verdict/panel.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"
#include "ui/words/words.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

SceneRecorder& MainWindow::recorder()
{
    if (m_recorder)
        return *m_recorder;
    m_recorder = new SceneRecorder({.present = [this] { return presentStep(); },
                                    .panelTitle =
                                        [this](const QString& key) {
                                            const Panel* panel = m_draw->grid().set().panel(key);
                                            return panel ? panel->title() : key;
                                        },
                                    .imageLoader = [this] { return imageLoader(); }},
                                   this);
    keepScene();
    connect(m_recorder, &SceneRecorder::saved, this, [this](const QString& path) { told(tr("Saved %1").arg(path)); });
    connect(m_recorder, &SceneRecorder::tryAsked, this, [this](const core::Scene& scene, std::size_t step) {
        m_recorder->hide();
        activateWindow();
        startLesson(scene, step);
        m_triesScene = true;
    });
    // beside the canvas, so that the user can draw the next step
    m_recorder->move(std::max(frameGeometry().right() - m_recorder->width(), 0), frameGeometry().top());
    return *m_recorder;
}

void MainWindow::recordScene()
{
    SceneRecorder& window = recorder();
    window.show();
    window.raise();
    window.activateWindow();
}

core::SceneStep MainWindow::presentStep() const
{
    DrawState state = m_draw->session().state();
    const bool isTaught = m_teach->isActive();  // its model exists only in this session
    if (isTaught)
        state.model = m_teach->baseName();
    const bool isName = isTaught || core::modelNamed(m_known, m_modelName.toStdString()) != nullptr;
    if (!isName && QFileInfo(state.model).isFile())
        state.model = QFileInfo(state.model).absoluteFilePath();
    RecordingFacts facts{.panels = m_draw->grid().shownKeys(), .classes = {}};
    if (isTaught)
        facts.classes = Words::classNames(*m_teach->base());
    else if (m_classifier)
        facts.classes = Words::classNames(*m_classifier);
    const std::optional<core::DatasetImage> origin = m_command->originOf(state.content.drawing);
    if (origin && origin->data.splitBy.empty() && origin->data.dataset.find(',') == std::string::npos)
        facts.origin = core::SceneImage{origin->data.dataset, origin->part == core::testPart, origin->index};
    return recordedStep(state, facts);
}

bool MainWindow::asksToSaveScene()
{
    if (!m_recorder || !m_recorder->isModified())
        return false;
    recordScene();
    m_recorder->afterSaving([this] {
        m_recorder->beginNew();
        close();
    });
    return true;
}

}  // namespace ui
