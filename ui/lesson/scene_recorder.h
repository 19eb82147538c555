#pragma once

#include "core/lesson/scene.h"
#include "ui/handout/scene_state.h"
#include "ui/lane.h"
#include "ui/lesson/scene_draft.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QLayout;
class QMessageBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace ui {

class MessageBar;
class SceneLine;
class StepEditor;
class StepList;

/// What the recorder needs from the main window.
struct RecorderHost {
    std::function<core::SceneStep()> present;               ///< a step with the present state of the Draw workspace
    std::function<QString(const QString& key)> panelTitle;  ///< of a panel
    std::function<ImageLoader()> imageLoader;
};

/// A window to write a scene: each step takes the present state of the Draw workspace. It stays open beside the main
/// window.
class SceneRecorder : public QDialog {
    Q_OBJECT

public:
    explicit SceneRecorder(RecorderHost host, QWidget* parent = nullptr);

    SceneDraft& draft() { return m_draft; }
    int selected() const;
    QString message() const;  ///< the text of the message bar; empty if it is hidden
    bool isModified() const { return m_draft.isModified(); }
    /// Writes the scene to a file, and then calls `then`.
    void saveTo(const QString& path, const std::function<void()>& then = {});
    void openFile(const QString& path);
    /// Shows a scene that was kept and is not saved, after afterSaving().
    void restore(const core::Scene& scene);
    /// Calls `then` at once, or after the user has saved the changes or has agreed to lose them.
    void afterSaving(const std::function<void()>& then);

public slots:
    void addPresent();
    void replaceByPresent();
    void moveStep(int rows);  ///< moves the selected step down, or up if negative
    void removeStep();
    void tryScene();
    void askSave();
    void askOpen();
    void beginNew();
    void reject() override;

signals:
    /// The user wants to see the scene from this step on.
    void tryAsked(const core::Scene& scene, std::size_t step);
    void saved(const QString& path);

private:
    QWidget* makeHead();
    QWidget* makeStepButtons();
    QWidget* makeFiles();
    QWidget* makeSteps();
    void connectDraft();
    QPushButton* addButton(QLayout& row, const QString& words, const QString& tip, const std::function<void()>& does);
    void showScene(int index);
    void showHead();
    void showStep();
    void takeHead();
    void describe();
    bool tellProblem(const SceneDraft::Problem& problem);  ///< whether there is one
    void askSaveThen(const std::function<void()>& then);

    RecorderHost m_host;
    SceneDraft m_draft;
    SceneLine* m_title;
    SceneLine* m_summary;
    SceneLine* m_aim;
    QSpinBox* m_minutes;
    StepList* m_list;
    StepEditor* m_editor;
    QStackedWidget* m_pages;       ///< a hint or the editor
    QList<QPushButton*> m_ofStep;  ///< buttons that need a step
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    MessageBar* m_message = nullptr;
    QPointer<QMessageBox> m_question;
    bool m_isTyping = false;  ///< the fields already show the change
    Lane m_files{Ending::Finish};
};

}  // namespace ui
