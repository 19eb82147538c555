#pragma once

#include "core/model/zoo.h"
#include "ui/drop.h"
#include "ui/lane.h"
#include "ui/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace ui {

class DatasetWorkspace;
class DrawWorkspace;
class DrawingFiles;
class HistoryWindow;
class MessageBar;
class ModelChooser;
struct Recognition;

/// Puts menus, toolbar, workspaces and status bar together. Files are read and written on a lane.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    DrawWorkspace& draw() { return *m_draw; }
    DatasetWorkspace& dataset() { return *m_dataset; }
    DrawingFiles& files() { return *m_drawings; }
    QString message() const;  ///< what the message bar says; empty if nothing

    /// Another workspace behind a button of the toolbar; the buttons appear with the second one.
    void addWorkspace(const QString& title, QWidget* workspace);
    void showWorkspace(QWidget* workspace);
    /// Looks for models again; `then` gets them once the chooser shows them.
    void refreshModels(const std::function<void(const std::vector<core::ZooEntry>&)>& then = {});
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier, const QString& name);
    void openModel(const QString& nameOrPath);
    void say(const QString& message);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeBar();
    void makeMenus();
    void makeModelMenu();
    void restore();
    void chooseTheme(Theme theme);
    void askModel();
    void askExport();
    void showHistory();
    void paste();
    void take(const Dropped& dropped);
    void describe();
    void showFrame(const Recognition& recognition);

    QStackedWidget* m_stack;
    DrawWorkspace* m_draw;
    DrawingFiles* m_drawings;
    DatasetWorkspace* m_dataset;
    HistoryWindow* m_history = nullptr;  ///< made when it is asked for
    ModelChooser* m_models;
    MessageBar* m_message;
    QLabel* m_state;
    QLabel* m_frame;
    QHBoxLayout* m_tabs = nullptr;
    QButtonGroup* m_tabGroup = nullptr;
    QWidget* m_bar = nullptr;
    std::shared_ptr<const core::Classifier> m_classifier;
    QString m_modelName;
    quint64 m_modelRequest = 0;
    Lane m_files;
};

}  // namespace ui
