#include "ui/lesson/scene_draft.h"

#include <algorithm>
#include <utility>

namespace ui {

/// Keeps the contents before and after. They share the steps that did not change.
class SceneDraft::Change : public QUndoCommand {
public:
    Change(SceneDraft& draft, Content before, Content after, std::pair<int, int> selected, bool merges)
        : m_draft(draft),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_selected(selected),
          m_merges(merges)
    {
    }
    void undo() override { m_draft.show(m_before, m_selected.first); }
    void redo() override { m_draft.show(m_after, m_selected.second); }
    int id() const override { return m_merges ? 1 : -1; }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* later = static_cast<const Change*>(next);
        if (later->text() != text() || later->m_selected != m_selected)
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    SceneDraft& m_draft;
    Content m_before, m_after;
    std::pair<int, int> m_selected;
    bool m_merges;
};

SceneDraft::SceneDraft(QObject* parent) : QObject(parent) {}

void SceneDraft::begin(const core::Scene& scene)
{
    Content content{.head = {QString::fromStdString(scene.title), QString::fromStdString(scene.summary),
                             QString::fromStdString(scene.aim), scene.minutes},
                    .pitfalls = scene.pitfalls,
                    .steps = {}};
    for (core::SceneStep step : scene.steps) {
        if (step.state.subject)
            if (auto* file = std::get_if<core::SubjectFile>(&*step.state.subject))
                file->path = (scene.path.parent_path() / file->path).string();
        content.steps.push_back(std::make_shared<const core::SceneStep>(std::move(step)));
    }
    m_path = scene.path;
    m_history.clear();
    show(content, scene.steps.empty() ? -1 : 0);
}

void SceneDraft::restore(const core::Scene& scene)
{
    begin(scene);
    m_history.resetClean();
}

core::Scene SceneDraft::scene() const
{
    core::Scene scene;
    scene.title = m_content.head.title.trimmed().toStdString();
    scene.summary = m_content.head.summary.toStdString();
    scene.aim = m_content.head.aim.toStdString();
    scene.minutes = m_content.head.minutes;
    scene.pitfalls = m_content.pitfalls;
    for (const auto& step : m_content.steps)
        scene.steps.push_back(*step);
    scene.path = m_path;
    return scene;
}

void SceneDraft::setSaved(const std::filesystem::path& path, int revision)
{
    m_path = path;
    if (revision == m_revision)
        m_history.setClean();
}

SceneDraft::Head SceneDraft::head() const
{
    return m_content.head;
}

SceneDraft::Problem SceneDraft::problem() const
{
    if (m_content.steps.empty())
        return {tr("The scene has no steps yet. Add the present state first.")};
    if (m_content.head.title.trimmed().isEmpty())
        return {tr("The scene has no title yet.")};
    return problemOfQuestions();
}

SceneDraft::Problem SceneDraft::problemOfQuestions() const
{
    for (int index = 0; index < count(); ++index)
        if (const auto& question = step(index).question;
            question && (question->text.empty() || question->choices.size() < 2))
            return {tr("The question of step %1 needs a text and at least two choices.").arg(index + 1), index};
    return {};
}

void SceneDraft::setHead(const Head& head)
{
    Content after = m_content;
    after.head = head;
    push(after, -1, -1, tr("Change description"), true);
}

void SceneDraft::insert(int index, const core::SceneStep& step)
{
    Content after = m_content;
    after.steps.insert(after.steps.begin() + index, std::make_shared<const core::SceneStep>(step));
    push(after, index > 0 ? index - 1 : count() > 0 ? 0 : -1, index, tr("Add step %1").arg(index + 1), false);
}

void SceneDraft::replace(int index, const core::SceneStep& step, const QString& what, bool merges)
{
    if (step == this->step(index))
        return;
    Content after = m_content;
    after.steps.at(static_cast<std::size_t>(index)) = std::make_shared<const core::SceneStep>(step);
    push(after, index, index, what, merges);
}

void SceneDraft::remove(int index)
{
    Content after = m_content;
    after.steps.erase(after.steps.begin() + index);
    push(after, index, std::min(index, count() - 2), tr("Remove step %1").arg(index + 1), false);
}

void SceneDraft::reorder(const std::vector<int>& order, int selected)
{
    Content after = m_content;
    for (std::size_t place = 0; place < order.size(); ++place)
        after.steps.at(place) = m_content.steps.at(static_cast<std::size_t>(order[place]));
    if (after.steps == m_content.steps)
        return;
    push(after, order.at(static_cast<std::size_t>(selected)), selected, tr("Move step"), false);
}

void SceneDraft::push(const Content& after, int selectedBefore, int selectedAfter, const QString& what, bool merges)
{
    auto* change = new Change(*this, m_content, after, {selectedBefore, selectedAfter}, merges);
    change->setText(what);
    m_history.push(change);
}

void SceneDraft::show(const Content& content, int selected)
{
    m_content = content;
    ++m_revision;
    emit changed(selected);
}

}  // namespace ui
