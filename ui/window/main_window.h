#pragma once

#include "core/model/zoo.h"
#include "ui/files/drop.h"
#include "ui/lane.h"
#include "ui/preferences.h"
#include "ui/window/workspace_area.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QActionGroup;
class QLabel;
class QMenu;
class QMessageBox;
class QStackedWidget;

namespace ui {

class DatasetFetch;
class DatasetWorkspace;
class DrawWorkspace;
class DropHint;
class DrawingFiles;
class HistoryWindow;
class ExperimentWorkspace;
class ElidedLabel;
class MainBar;
class MessageBar;
class ModelChooser;
class Presentation;
class TrainWorkspace;
struct Recognition;

/// Puts menus, toolbar, workspaces and status bar together. Files are read and written on a lane.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    DrawWorkspace& draw() { return *m_draw; }
    DatasetWorkspace& dataset() { return *m_dataset; }
    TrainWorkspace& train() { return *m_train; }
    ExperimentWorkspace& experiment() { return *m_experiment; }
    DrawingFiles& files() { return *m_drawings; }
    QString message() const;  ///< what the message bar says; empty if nothing
    const Preferences& preferences() const { return m_preferences; }
    /// Saves them and makes them true at once.
    void setPreferences(const Preferences& preferences);
    Presentation& presentation() { return *m_presentation; }
    void present();

    /// Another workspace behind a button of the toolbar; the buttons appear with the second one. It scrolls where the
    /// window is smaller than it.
    void addWorkspace(const QString& title, QWidget* workspace);
    void showWorkspace(int place);
    void showWorkspace(QWidget* workspace);
    /// Looks for models again; `then` gets them once the chooser shows them.
    void refreshModels(const std::function<void(const std::vector<core::ZooEntry>&)>& then = {});
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name);
    void openModel(const QString& nameOrPath);
    void
    chooseModel(const QString& nameOrPath);  ///< the same by the user's wish: no other one is suggested in its place
    void say(const QString& message);

signals:
    void preferencesChanged(const ui::Preferences& preferences);
    void modelOpened();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeViewMenu(QMenu& view);
    void makeModelMenu();
    void connectTrain();
    void connectData();
    void lookForData();
    void restore();
    void changeTextSize(int direction);  ///< 0: to 100 %
    void askPreferences();
    void askModel();
    void askExport();
    void print();
    void beginNew();
    void fillExamples(QMenu* menu);
    /// Whether a training or an experiment runs; then it has asked, and an answer closes the window.
    bool asksBeforeClosing();
    void told(const QString& done);  ///< what succeeded, in the status bar
    void showHistory();
    void paste();
    void take(const Dropped& dropped);
    void describe();
    void useThreads();  ///< as many as the preferences say
    void showFrame(const Recognition& recognition);

    QStackedWidget* m_stack;
    DrawWorkspace* m_draw;
    DrawingFiles* m_drawings;
    DatasetWorkspace* m_dataset;
    TrainWorkspace* m_train;
    ExperimentWorkspace* m_experiment;
    HistoryWindow* m_history = nullptr;  ///< made when it is asked for
    MainBar* m_bar;
    ModelChooser* m_models;
    MessageBar* m_message;
    DropHint* m_drop;
    ElidedLabel* m_state;
    QLabel* m_frame;
    Presentation* m_presentation;
    QActionGroup* m_themes = nullptr;
    QAction* m_present = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_export = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_drawingActions;  ///< others that change or copy what is on the canvas
    Preferences m_preferences;
    std::shared_ptr<const core::Classifier> m_classifier;
    QString m_modelName;
    quint64 m_modelRequest = 0;
    bool m_mayClose = false;          ///< the user was asked
    QPointer<QMessageBox> m_closing;  ///< asks
    bool m_modelChosen = false;       ///< by the user, in this session
    DatasetFetch* m_fetch = nullptr;
    std::function<void(const QString&)> m_fetched;  ///< what asked for the download opens what came
    Lane m_files{filePatience};
};

}  // namespace ui
