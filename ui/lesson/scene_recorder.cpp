#include "ui/lesson/scene_recorder.h"

#include "core/base/error.h"
#include "ui/lesson/scene_fields.h"
#include "ui/lesson/step_editor.h"
#include "ui/lesson/step_list.h"
#include "ui/picture/style.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr QSize plainRecorder{860, 720};
constexpr int leastRecorder = 660;  // width
constexpr int canvasColumn = 360;   // of the Draw workspace

}  // namespace

SceneRecorder::SceneRecorder(RecorderHost host, QWidget* parent)
    : QDialog(parent),
      m_host(std::move(host)),
      m_title(new SceneLine(this)),
      m_summary(new SceneLine(this)),
      m_aim(new SceneLine(this)),
      m_minutes(new QSpinBox(this)),
      m_list(new StepList(m_host.imageLoader, this)),
      m_editor(new StepEditor(m_host.panelTitle)),
      m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Record scene"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(makeStepButtons());
    column->addWidget(makeSteps(), 1);
    column->addWidget(makeFiles());
    m_message = new MessageBar(this);
    m_message->hide();
    connectDraft();
    const double scale = textScale(font());
    QSize size = plainRecorder * scale;
    if (parent)  // the canvas stays visible if there is room
        size.setWidth(std::clamp(parent->width() - static_cast<int>(canvasColumn * scale),
                                 static_cast<int>(leastRecorder * scale), size.width()));
    resizeOnScreen(*this, size);
    beginNew();
}

void SceneRecorder::connectDraft()
{
    connect(&m_draft, &SceneDraft::changed, this, [this](int index) {
        if (m_isTyping) {
            if (index >= 0)
                m_list->setStep(index, m_draft.step(index));
        } else {
            showScene(index >= 0 ? index : selected());
        }
        m_message->hide();
        describe();
    });
    connect(&m_draft.history(), &QUndoStack::cleanChanged, this, &SceneRecorder::describe);
}

int SceneRecorder::selected() const
{
    return m_list->currentRow();
}

QString SceneRecorder::message() const
{
    return m_message->message();
}

void SceneRecorder::showScene(int index)
{
    showHead();
    m_list->setScene(m_draft.scene(), std::min(index, m_draft.count() - 1));
    showStep();
}

void SceneRecorder::showHead()
{
    const SceneDraft::Head head = m_draft.head();
    const QSignalBlocker blocker(m_minutes);
    m_title->setWords(head.title.toStdString());
    m_summary->setWords(head.summary.toStdString());
    m_aim->setWords(head.aim.toStdString());
    m_minutes->setValue(head.minutes);
}

void SceneRecorder::takeHead()
{
    const QScopedValueRollback typing(m_isTyping, true);
    m_draft.setHead({m_title->text(), m_summary->text(), m_aim->text(), m_minutes->value()});
}

void SceneRecorder::showStep()
{
    const int index = selected();
    m_pages->setCurrentIndex(index >= 0 ? 1 : 0);
    for (QPushButton* button : std::as_const(m_ofStep))
        button->setEnabled(index >= 0);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index >= 0 && index + 1 < m_draft.count());
    if (index < 0)
        return;
    m_editor->setStep(m_draft.step(index), stateAt(m_draft.scene(), static_cast<std::size_t>(index)));
}

void SceneRecorder::describe()
{
    const QString title = m_draft.head().title.trimmed();
    setWindowTitle(title.isEmpty() ? tr("Record scene[*]") : tr("%1[*] – Record scene").arg(title));
    setWindowModified(isModified());
}

void SceneRecorder::addPresent()
{
    if (m_draft.count() >= static_cast<int>(core::mostSteps))
        return m_message->say(tr("A scene has at most %1 steps.").arg(core::mostSteps));
    try {
        m_draft.insert(selected() + 1, m_host.present());
    } catch (const core::Error& error) {
        return m_message->say(QString::fromStdString(error.what()));
    }
    m_editor->focusText();
}

void SceneRecorder::replaceByPresent()
{
    const int index = selected();
    if (index < 0)
        return;
    try {
        const core::SceneStep now = m_host.present();
        core::SceneStep step = m_draft.step(index);
        const std::optional<bool> addsStrokes = step.state.addsStrokes;
        step.state = now.state;
        step.state.addsStrokes = addsStrokes;
        step.table = now.table;
        step.problem.clear();
        m_draft.replace(index, step, tr("Replace step %1").arg(index + 1));
    } catch (const core::Error& error) {
        m_message->say(QString::fromStdString(error.what()));
    }
}

void SceneRecorder::moveStep(int rows)
{
    const int from = selected(), to = from + rows;
    if (from < 0 || to < 0 || to >= m_draft.count())
        return;
    std::vector<int> order(static_cast<std::size_t>(m_draft.count()));
    std::iota(order.begin(), order.end(), 0);
    std::swap(order.at(static_cast<std::size_t>(from)), order.at(static_cast<std::size_t>(to)));
    m_draft.reorder(order, to);
}

void SceneRecorder::removeStep()
{
    if (selected() < 0)
        return;
    m_draft.remove(selected());
    m_list->setFocus();
}

}  // namespace ui
