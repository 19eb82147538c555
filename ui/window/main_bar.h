#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;

namespace ui {

class ModelChooser;

/// The line below the menus: the workspaces' buttons, the model, and what the two most wanted actions do. Wraps where
/// the window is narrow or the text large.
class MainBar : public QWidget {
    Q_OBJECT

public:
    explicit MainBar(QWidget* parent = nullptr);

    ModelChooser& models() { return *m_models; }
    /// A button for the workspace at `place`; the buttons appear with the second one.
    void addTab(const QString& title, int place);
    void showTab(int place);
    /// A button at the right that does what `action` does and shows its first shortcut.
    void addAction(const QString& words, QAction* action);

signals:
    void tabChosen(int place);

protected:
    void changeEvent(QEvent* event) override;

private:
    ModelChooser* m_models;
    QButtonGroup* m_group;
    QHBoxLayout* m_tabs;
};

}  // namespace ui
