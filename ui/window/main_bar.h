#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QHBoxLayout;

namespace ui {

class ModelChooser;

/// The toolbar below the menus: buttons for the workspaces, the model, and buttons for two actions. It wraps if the
/// window is narrow or the text large.
class MainBar : public QWidget {
    Q_OBJECT

public:
    explicit MainBar(QWidget* parent = nullptr);

    ModelChooser& models() { return *m_models; }
    /// Adds a button for the workspace at `place`. The buttons are hidden while there is only one.
    void addTab(const QString& title, int place);
    void showTab(int place);
    /// Adds a button at the right that triggers `action` and shows its first shortcut, a single letter as tooltip.
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
