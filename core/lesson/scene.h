#pragma once

#include "core/lesson/blend.h"
#include "core/lesson/condition.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// An image of a data set, for the canvas.
struct SceneImage {
    std::string dataset;  ///< name or folder
    bool ofTest = true;   ///< from the test images; false: from the training images
    std::int64_t index = 0;

    bool operator==(const SceneImage&) const = default;
};

/// A drawing or a picture in a file. A relative path starts at the folder of the scene.
struct SubjectFile {
    std::string path;
    bool operator==(const SubjectFile&) const = default;
};

/// A picture inside the scene: a PNG file in Base64.
struct InlinePicture {
    std::string base64;
    bool operator==(const InlinePicture&) const = default;
};

/// The content of the canvas; monostate: an empty canvas.
using SceneSubject = std::variant<std::monostate, Ink, Blend, SceneImage, SubjectFile, InlinePicture>;

/// A change of the state of the Draw workspace. Values that are not set stay as they are.
struct StateChange {
    std::optional<SceneSubject> subject = {};
    std::optional<std::string> model = {};  ///< name or path
    std::optional<Votes> votes = {};
    std::optional<bool> ddag = {};
    std::optional<std::vector<float>> thresholds = {};  ///< one for all classes or K; empty: those of the model
    std::optional<SpecialistScores> specialists = {};
    std::optional<bool> normalize = {};
    std::optional<bool> invert = {};
    std::optional<std::vector<std::string>> panels = {};  ///< keys of the visible panels, at least one
    std::optional<std::string> enlarged = {};             ///< key of the enlarged panel; empty: none
    std::optional<int> round = {};                        ///< of elimination, from 1; 0: all rounds
    std::optional<std::string> truth = {};                ///< the true class; empty: unknown
    std::optional<bool> addsStrokes = {};  ///< strokes add to the prepared drawing; by default they begin a new one
    std::optional<bool> covered = {};      ///< the answers are covered until they are revealed

    bool operator==(const StateChange&) const = default;
};

/// A question with choices.
struct SceneQuestion {
    std::string text;
    std::vector<std::string> choices;   ///< 2 to 6
    std::optional<std::size_t> answer;  ///< index of the right choice; nullopt: there is no single right one
    std::string because;                ///< shown after a choice
    bool operator==(const SceneQuestion&) const = default;
};

/// A table with figures that the panels do not show.
struct SceneTable {
    std::string title;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `columns`
    std::string source;                          ///< where the figures come from
    bool operator==(const SceneTable&) const = default;
};

/// A step of a lesson.
struct SceneStep {
    std::string text;  ///< for the class; may contain placeholders, see docs/scene-format.md
    StateChange state;
    std::vector<std::string> highlighted;  ///< keys of panels, "canvas", "input" or "answers"
    std::vector<std::string> dimmed;       ///< the same; "others": everything that is not highlighted
    std::optional<Condition> wait;         ///< what the class must bring about; the step can be skipped
    std::optional<SceneQuestion> question;
    std::optional<SceneTable> table;
    std::vector<Condition> expected;  ///< what the answers are in the state of the step; tested for included scenes
    std::string teacher;              ///< for the page of the teacher: what to do and to say
    std::string worksheet;            ///< for the page of the student: a task with lines to write on
    std::string problem;              ///< why the step cannot be shown; empty if it can

    bool operator==(const SceneStep&) const = default;
};

/// A lesson: steps that drive the Draw workspace. docs/scene-format.md describes the file.
struct Scene {
    std::string title;
    std::string summary;  ///< one sentence for the gallery
    int minutes = 0;      ///< 1 to 90; 0: unknown
    std::string aim;
    std::vector<std::string> pitfalls;  ///< what can go wrong, for the page of the teacher
    std::vector<SceneStep> steps;       ///< at least one
    std::filesystem::path path;         ///< the file; empty for a scene that is not saved

    bool operator==(const Scene&) const = default;
};

inline constexpr int sceneVersion = 1;
inline constexpr const char* sceneSuffix = ".runoff-scene";
inline constexpr std::size_t mostSteps = 200;
inline constexpr std::size_t longestSceneText = 1200;                     ///< bytes of each text
inline constexpr std::uintmax_t largestScene = std::uintmax_t{32} << 20;  ///< bytes

/// Keys of the parts of the Draw workspace that a scene can highlight, besides panels.
bool isScenePart(const std::string& key);
/// Whether a panel has this key: the name of a strategy, "price", "filters", "duels", "why", "blend" or
/// "table".
bool isScenePanel(const std::string& key);

/// Parses a scene. Throws Error with one line that begins with `name` if the text is not a scene, is of a newer version
/// or has no steps. A mistake inside a step is the problem of this step, so that the others can be shown.
Scene parseScene(std::string_view text, const std::string& name);
/// Reads a scene file. Throws Error like readFile() and parseScene().
Scene readScene(const std::filesystem::path& path);
/// The text of the file of a scene. Steps with a problem are left out.
std::string formatScene(const Scene& scene);

}  // namespace core
