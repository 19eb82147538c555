#pragma once

#include "core/lesson/scene.h"
#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <span>

namespace ui {

/// What the texts of a scene can name: the model and its answers for the present drawing.
struct SceneFacts {
    const core::Classifier* classifier = nullptr;  ///< nullptr: no model is open
    std::span<const core::Verdict> verdicts = {};  ///< empty: nothing is drawn
};

/// The texts of scenes. All functions are pure and run on any thread.
class SceneWords {
    Q_DECLARE_TR_FUNCTIONS(ui::SceneWords)

public:
    /// The text with its placeholders replaced by the numbers on screen: {answer:STRATEGY}, {confidence:STRATEGY},
    /// {accuracy:STRATEGY}, {parameters:STRATEGY}, {networks:STRATEGY}, {circles} and {model}. A number that is not
    /// known becomes an ellipsis. Text in braces that is no placeholder stays.
    static QString filled(const std::string& text, const SceneFacts& facts);
    /// The text with placeholders as in filled(), but with a blank to write in instead of an answer, a confidence or
    /// the number of circles.
    static QString withBlanks(const std::string& text, const SceneFacts& facts);
    static QStringList strings(const std::vector<std::string>& texts);
    /// A condition as a request: "Draw until two strategies disagree."
    static QString request(const core::Condition& condition);
    /// A condition as a statement for the page of the teacher: "Softmax says 4."
    static QString statement(const core::Condition& condition);
};

}  // namespace ui
