#pragma once

#include "core/lesson/scene.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <vector>

namespace ui {

/// The scene that the recorder edits. Every change is a step of its history. Use it on the main thread.
class SceneDraft : public QObject {
    Q_OBJECT

public:
    /// The texts that describe the whole scene.
    struct Head {
        QString title, summary, aim;
        int minutes = 0;  ///< 1 to 90; 0: unknown
        bool operator==(const Head&) const = default;
    };

    explicit SceneDraft(QObject* parent = nullptr);

    /// Begins with another scene and clears the history.
    void begin(const core::Scene& scene);
    /// Begins with a scene that is not saved.
    void restore(const core::Scene& scene);
    core::Scene scene() const;  ///< names the files of subjects by absolute paths
    Head head() const;
    int count() const { return static_cast<int>(m_content.steps.size()); }
    const core::SceneStep& step(int index) const { return *m_content.steps.at(static_cast<std::size_t>(index)); }
    /// The first reason why the scene cannot be saved or played, as one sentence, and the index of its step. An empty
    /// text if there is none. A scene that is only played needs no title.
    struct Problem {
        QString text;
        int step = -1;  ///< -1: of the whole scene
    };
    Problem problem() const;
    Problem problemOfQuestions() const;

    void setHead(const Head& head);  ///< changes that follow each other become one step of the history
    void insert(int index, const core::SceneStep& step);
    /// Replaces a step. Changes with the same name of the same step that follow each other become one.
    void replace(int index, const core::SceneStep& step, const QString& what, bool merges = false);
    void remove(int index);
    /// Sorts the steps: the new step i is the earlier step `order[i]`.
    void reorder(const std::vector<int>& order, int selected);

    QUndoStack& history() { return m_history; }
    bool isModified() const { return !m_history.isClean(); }
    /// The number of changes so far: a file that was written contains the scene if the number is still the same.
    int revision() const { return m_revision; }
    /// The scene was written to `path` when the number of changes was `revision`.
    void setSaved(const std::filesystem::path& path, int revision);

signals:
    /// The scene is another one, also after undo and redo. `selected` is the step to show; -1: the same as before.
    void changed(int selected);

private:
    class Change;
    using Steps = std::vector<std::shared_ptr<const core::SceneStep>>;

    struct Content {
        Head head;
        std::vector<std::string> pitfalls;
        Steps steps;
    };

    void push(const Content& after, int selectedBefore, int selectedAfter, const QString& what, bool merges);
    void show(const Content& content, int selected);

    Content m_content;
    std::filesystem::path m_path;
    int m_revision = 0;
    QUndoStack m_history;
};

}  // namespace ui
