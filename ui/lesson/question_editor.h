#pragma once

#include "core/lesson/scene.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QRadioButton;

namespace ui {

class SceneLine;

/// The fields of the question of a step. Shows one choice more than are filled in, up to six.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuestionEditor(QWidget* parent = nullptr);
    void setQuestion(const std::optional<core::SceneQuestion>& question);
    /// Without empty choices. The text or the choices can still be missing.
    std::optional<core::SceneQuestion> question() const;

signals:
    void edited();  ///< by the user

private:
    static constexpr std::size_t mostChoices = 6;

    struct Choice {
        QWidget* row = nullptr;
        QRadioButton* isRight = nullptr;
        SceneLine* words = nullptr;
    };

    void showFields();

    QCheckBox* m_asks;
    QWidget* m_fields;
    SceneLine* m_text;
    std::array<Choice, mostChoices> m_choices;
    QRadioButton* m_none;
    SceneLine* m_because;
};

}  // namespace ui
