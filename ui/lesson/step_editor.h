#pragma once

#include "core/lesson/scene.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui {

class QuestionEditor;
class SceneTextBox;

/// The fields of one step of a scene. It changes only what the user edits.
class StepEditor : public QWidget {
    Q_OBJECT

public:
    /// `titleOf` returns the title of a panel.
    explicit StepEditor(std::function<QString(const QString& key)> titleOf, QWidget* parent = nullptr);

    /// `state` is the state that this step and the earlier ones lead to.
    void setStep(const core::SceneStep& step, const core::StateChange& state);
    const core::SceneStep& step() const { return m_step; }
    void focusText();
    void focusQuestion();

signals:
    void edited(const QString& what);  ///< by the user

private:
    void addTitle(QVBoxLayout& column, const QString& words, QWidget* buddy);
    SceneTextBox* makeText(int rows, std::string core::SceneStep::*text, const QString& what);
    void showHighlights(const core::StateChange& state);
    void showWait();
    void describeText();

    std::function<QString(const QString&)> m_titleOf;
    core::SceneStep m_step;
    SceneTextBox* m_text;
    QLabel* m_counter;
    QCheckBox* m_covered;
    QCheckBox* m_addsStrokes;
    QWidget* m_highlights;
    QStringList m_keys;  ///< of the boxes in m_highlights
    std::vector<QCheckBox*> m_boxes;
    QCheckBox* m_dims;
    QComboBox* m_wait;
    std::vector<std::optional<core::Condition>> m_waits;  ///< of the entries of m_wait
    QuestionEditor* m_question;
    SceneTextBox* m_teacher;
    SceneTextBox* m_worksheet;
};

}  // namespace ui
