#include "ui/teach/teach_session.h"

#include "core/teach/examples.h"
#include "ui/canvas/canvas.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int keepContentAfter = 400;                      // ms
constexpr int teachStepId = Canvas::firstOtherStep + 900;  // does not change the drawing

std::size_t mostToTeach()
{
    return static_cast<std::size_t>(core::mostTaughtClasses);
}

}  // namespace

/// A step that changes the classes or their examples.
class TeachSession::Step : public QUndoCommand {
public:
    Step(TeachSession& session, TeachContent after)
        : m_session(session),
          m_before(session.m_content),
          m_after(std::move(after))
    {
    }
    void undo() override { m_session.apply(m_before); }
    void redo() override { m_session.apply(m_after); }
    int id() const override { return teachStepId; }

private:
    TeachSession& m_session;
    TeachContent m_before, m_after;
};

TeachSession::TeachSession(DrawSession& draw, const QString& store, QObject* parent)
    : QObject(parent),
      m_draw(draw),
      m_storeFolder(store),
      m_store(std::make_shared<std::unique_ptr<TeachStore>>())
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepContentAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &TeachSession::keep);
    connect(&m_trainer, &TeachTrainer::taught, this, [this](const TaughtModel& model) {
        m_taught = model;
        emit modelChanged(model.classifier);
    });
    connect(&m_trainer, &TeachTrainer::measuring, this, &TeachSession::measuring);
    connect(&m_trainer, &TeachTrainer::measured, this, [this](const MeasuredModel& measured) {
        m_measured = measured;
        emit measuredChanged();
    });
    connect(&m_trainer, &TeachTrainer::failed, this, &TeachSession::failed);
}

TeachSession::~TeachSession()
{
    m_stopReading.request_stop();
    keepNow();
}

void TeachSession::enter()
{
    if (m_isActive)
        return;
    if (!m_draw.classifier())
        return emit failed(tr("Open a model first."));
    m_base = m_draw.classifier();
    m_baseName = m_draw.state().model;
    m_trainer.setBase(m_base);
    m_isActive = true;
    m_draw.lend();
    emit entered();
    if (std::exchange(m_isLoaded, true))
        teach();
    else
        load();
}

void TeachSession::leave()
{
    if (!m_isActive)
        return;
    cancelReading();
    m_trainer.stop();
    m_isActive = false;
    m_taught.reset();
    m_measured.reset();
    m_before.reset();
    m_probe.reset();
    keepNow();
    emit left();
    m_draw.takeBack();
}

void TeachSession::setBase(const std::shared_ptr<const core::Classifier>& base, const QString& name)
{
    m_base = base;
    m_baseName = name;
    m_trainer.setBase(base);
    m_measured.reset();
    m_before.reset();
    teach();
}

void TeachSession::load()
{
    m_isLoading = true;
    m_files.run(
        this,
        [store = m_store, folder = m_storeFolder] {
            Lane::waitForFiles();  // of a window that has just closed
            *store = std::make_unique<TeachStore>(folder);
            return (*store)->load();
        },
        [this](const TeachStore::Kept& kept) {
            m_isLoading = false;
            if (!kept.content.classes.empty())
                m_content = kept.content;
            if (m_isActive)
                teach();
            if (!kept.problem.isEmpty())
                emit failed(kept.problem);
        },
        [this](const QString& message) {
            m_isLoading = false;
            emit failed(message);
        });
    teach();
}

void TeachSession::change(const TeachContent& content, const QString& what)
{
    if (content == m_content || !m_isActive)
        return;
    if (m_isLoading)  // it would replace what is being read
        return emit failed(tr("The classes of the previous session are being read. Try again in a moment."));
    auto* step = new Step(*this, content);
    step->setText(what);
    m_draw.canvas().undoStack().push(step);
}

void TeachSession::apply(const TeachContent& content)
{
    m_content = content;
    m_keepSoon.start();
    teach();
}

/// Teaches the present content, or shows the base model if there are too few classes.
void TeachSession::teach()
{
    if (m_measured)
        m_before = std::exchange(m_measured, std::nullopt);
    m_taught.reset();
    if (canTeach()) {
        emit contentChanged();
        return m_trainer.train(m_content, m_probe);
    }
    m_trainer.stop();
    emit contentChanged();
    emit modelChanged(m_base);
}

void TeachSession::addClass()
{
    if (m_content.ownClasses() >= core::mostTaughtClasses)
        return emit failed(tr("There are already %1 classes, the most that can be taught.").arg(mostToTeach()));
    TeachContent content = m_content;
    const auto before =
        content.rest() ? content.classes.begin() + static_cast<std::ptrdiff_t>(*content.rest()) : content.classes.end();
    content.classes.insert(before, {content.freeName(), false, {}});
    change(content, tr("Add class"));
}

void TeachSession::addRest()
{
    if (m_content.rest())
        return;
    TeachContent content = m_content;
    content.classes.push_back({restName(), true, {}});
    change(content, tr("Add none of these"));
}

void TeachSession::removeClass(std::size_t label)
{
    if (!hasClass(label))
        return;
    TeachContent content = m_content;
    const QString name = content.classes[label].name;
    content.classes.erase(content.classes.begin() + static_cast<std::ptrdiff_t>(label));
    change(content, tr("Remove class %1").arg(name));
}

bool TeachSession::rename(std::size_t label, const QString& name)
{
    if (!hasClass(label))
        return true;
    const QString wanted = name.simplified();
    const QString before = m_content.classes[label].name;
    if (wanted == before)
        return true;
    if (wanted.isEmpty()) {
        emit failed(tr("A class needs a name. %1 keeps its name.").arg(before));
        return false;
    }
    if (m_content.has(wanted)) {
        emit failed(tr("There is already a class %1. %2 keeps its name.").arg(wanted, before));
        return false;
    }
    TeachContent content = m_content;
    content.classes[label].name = wanted;
    change(content, tr("Rename %1 to %2").arg(before, wanted));
    return true;
}

bool TeachSession::canAdd(std::size_t label, const ExampleRef& example)
{
    if (m_isLoading || !hasClass(label))
        return false;
    if (m_content.exampleCount() >= core::mostExamples) {
        emit failed(tr("There are already %1 examples, the most that can be taught.").arg(core::mostExamples));
        return false;
    }
    if (example->drawing.empty() || !inputOf(*example, m_base->preprocessing)) {
        emit failed(tr("Nothing is drawn. Draw an example of %1 first.").arg(m_content.classes[label].name));
        return false;
    }
    return true;
}

void TeachSession::addDrawing(std::size_t label)
{
    const ExampleRef example = makeExample(m_draw.canvas().drawing());
    if (!m_isActive || !canAdd(label, example))
        return;
    QUndoStack& steps = m_draw.canvas().undoStack();
    steps.beginMacro(tr("Add example of %1").arg(m_content.classes[label].name));
    addExample(label, m_draw.canvas().drawing());
    m_draw.canvas().clear();
    steps.endMacro();
}

void TeachSession::addExample(std::size_t label, const Drawing& drawing)
{
    const ExampleRef example = makeExample(drawing);
    if (!m_isActive || !canAdd(label, example))
        return;
    TeachContent content = m_content;
    content.classes[label].examples.push_back(example);
    m_probe = example;
    change(content, tr("Add example of %1").arg(content.classes[label].name));
}

void TeachSession::removeExamples(std::size_t label, const std::vector<ExampleRef>& examples)
{
    if (!hasClass(label))
        return;
    TeachContent content = m_content;
    std::erase_if(content.classes[label].examples,
                  [&examples](const ExampleRef& each) { return std::ranges::find(examples, each) != examples.end(); });
    change(content, examples.size() == 1 ? tr("Remove example of %1").arg(content.classes[label].name)
                                         : tr("Remove examples of %1").arg(content.classes[label].name));
}

void TeachSession::moveExamples(const std::vector<ExampleRef>& examples, std::size_t to)
{
    if (!hasClass(to))
        return;
    TeachContent content = m_content;
    for (std::size_t label = 0; label < content.classes.size(); ++label)
        if (label != to)
            std::erase_if(content.classes[label].examples, [&](const ExampleRef& each) {
                const bool isMoved = std::ranges::find(examples, each) != examples.end();
                if (isMoved)
                    content.classes[to].examples.push_back(each);
                return isMoved;
            });
    change(content, tr("Move to %1").arg(content.classes[to].name));
}

void TeachSession::startAgain()
{
    m_probe.reset();
    change(TeachContent::first(), tr("Start again"));
}

QString TeachSession::restName()
{
    return tr("none of these");
}

QString TeachSession::probeClass() const
{
    for (const TeachClass& each : m_content.classes)
        if (m_probe && std::ranges::find(each.examples, m_probe) != each.examples.end())
            return each.name;
    return {};
}

}  // namespace ui
