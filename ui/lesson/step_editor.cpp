#include "ui/lesson/step_editor.h"

#include "ui/handout/scene_words.h"
#include "ui/lesson/question_editor.h"
#include "ui/lesson/scene_fields.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int projectorText = 280;  // characters that stay readable on a projector
const std::string othersKey = "others";

/// Adds or removes a key and keeps the order of the others.
void setKey(std::vector<std::string>& keys, const std::string& key, bool isIn)
{
    std::erase(keys, key);
    if (isIn)
        keys.push_back(key);
}

bool hasKey(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

}  // namespace

StepEditor::StepEditor(std::function<QString(const QString&)> titleOf, QWidget* parent)
    : QWidget(parent),
      m_titleOf(std::move(titleOf)),
      m_text(makeText(4, &core::SceneStep::text, tr("Change text"))),
      m_counter(new QLabel(this)),
      m_covered(new QCheckBox(tr("Co&ver the answers"), this)),
      m_addsStrokes(new QCheckBox(tr("Continue this drawin&g"), this)),
      m_highlights(new QWidget(this)),
      m_dims(new QCheckBox(tr("Dim the ot&hers"), this)),
      m_wait(new QComboBox(this)),
      m_question(new QuestionEditor(this)),
      m_teacher(makeText(3, &core::SceneStep::teacher, tr("Change note for the teacher"))),
      m_worksheet(makeText(2, &core::SceneStep::worksheet, tr("Change task")))
{
    m_text->setAccessibleName(tr("Text for the class"));
    m_text->setToolTip(tr("The text above the panels. {answer:softmax}, {confidence:softmax}, {circles} and other "
                          "placeholders show what is on the screen."));
    m_counter->setObjectName(QStringLiteral("muted"));
    m_counter->setWordWrap(true);
    m_covered->setToolTip(tr("Hide the answers, so that the class can guess, until you press the full stop"));
    m_addsStrokes->setToolTip(
        tr("Strokes of the class add to this drawing. Otherwise the first stroke begins a new drawing."));
    m_dims->setToolTip(tr("Show everything that is not highlighted in pale colours"));
    m_highlights->setAccessibleName(tr("Highlight"));
    m_wait->setAccessibleName(tr("Wait for"));
    m_wait->setToolTip(tr("What the class is asked to bring about. Page Down skips it."));
    m_wait->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wait->setMinimumContentsLength(16);
    m_teacher->setAccessibleName(tr("Note for the teacher"));
    m_teacher->setToolTip(tr("What to do and to say. It is printed on the page of the teacher."));
    m_worksheet->setAccessibleName(tr("Task for the worksheet"));
    m_worksheet->setToolTip(tr("A task on the page of the student, followed by lines to write on"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 10, 2);
    column->setSpacing(6);
    addTitle(*column, tr("Te&xt for the class"), m_text);
    column->addWidget(m_text);
    column->addWidget(m_counter);
    column->addWidget(m_covered);
    column->addWidget(m_addsStrokes);
    addTitle(*column, tr("Highlight"), nullptr);
    auto* flow = new FlowLayout(m_highlights, 10);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_highlights);
    column->addWidget(m_dims);
    addTitle(*column, tr("&Wait for"), m_wait);
    column->addWidget(m_wait);
    column->addSpacing(8);
    column->addWidget(m_question);
    addTitle(*column, tr("Note &for the teacher"), m_teacher);
    column->addWidget(m_teacher);
    addTitle(*column, tr("Task for th&e worksheet"), m_worksheet);
    column->addWidget(m_worksheet);
    column->addStretch();
    const std::vector<QWidget*> order{m_text, m_covered,  m_addsStrokes, m_dims,
                                      m_wait, m_question, m_teacher,     m_worksheet};
    for (std::size_t at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);

    connect(m_covered, &QCheckBox::clicked, this, [this](bool on) {
        m_step.state.covered = on;
        emit edited(tr("Cover the answers"));
    });
    connect(m_addsStrokes, &QCheckBox::clicked, this, [this](bool on) {
        m_step.state.addsStrokes = on ? std::optional(true) : std::nullopt;
        emit edited(tr("Change strokes"));
    });
    connect(m_dims, &QCheckBox::clicked, this, [this](bool on) {
        setKey(m_step.dimmed, othersKey, on);
        emit edited(tr("Dim the others"));
    });
    connect(m_wait, &QComboBox::activated, this, [this](int entry) {
        m_step.wait = m_waits.at(static_cast<std::size_t>(entry));
        emit edited(tr("Change request"));
    });
    connect(m_question, &QuestionEditor::edited, this, [this] {
        m_step.question = m_question->question();
        emit edited(tr("Change question"));
    });
}

void StepEditor::addTitle(QVBoxLayout& column, const QString& words, QWidget* buddy)
{
    auto* title = new QLabel(words, this);
    title->setObjectName(QStringLiteral("heading"));
    title->setBuddy(buddy);
    if (column.count() > 0)
        column.addSpacing(8);
    column.addWidget(title);
}

SceneTextBox* StepEditor::makeText(int rows, std::string core::SceneStep::*text, const QString& what)
{
    auto* box = new SceneTextBox(rows, this);
    connect(box, &SceneTextBox::edited, this, [this, box, text, what] {
        m_step.*text = box->words();
        describeText();
        emit edited(what);
    });
    return box;
}

void StepEditor::setStep(const core::SceneStep& step, const core::StateChange& state)
{
    m_step = step;
    m_text->setWords(step.text);
    m_teacher->setWords(step.teacher);
    m_worksheet->setWords(step.worksheet);
    m_covered->setChecked(state.covered.value_or(false));
    m_addsStrokes->setChecked(step.state.addsStrokes.value_or(false));
    m_addsStrokes->setVisible(step.state.subject && std::holds_alternative<core::Ink>(*step.state.subject));
    m_dims->setChecked(hasKey(step.dimmed, othersKey));
    m_question->setQuestion(step.question);
    showHighlights(state);
    showWait();
    describeText();
}

void StepEditor::describeText()
{
    const auto count = static_cast<int>(QString::fromStdString(m_step.text).size());
    const bool isFull = m_step.text.size() + 3 >= core::longestSceneText;
    QString words =
        tr("%1 of at most %2 characters for a projector").arg(QString::number(count), QString::number(projectorText));
    if (count > projectorText)
        words = tr("%1 characters. More than %2 are hard to read on a projector.")
                    .arg(QString::number(count), QString::number(projectorText));
    if (isFull)
        words = tr("The text has reached the limit of a scene: %1 bytes.").arg(core::longestSceneText);
    m_counter->setText(words);
    setState(*m_counter, "wrong", count > projectorText);
}

void StepEditor::showHighlights(const core::StateChange& state)
{
    QStringList keys{QStringLiteral("canvas"), QStringLiteral("input"), QStringLiteral("answers")};
    if (state.panels)
        for (const std::string& key : *state.panels)
            keys << QString::fromStdString(key);
    for (const std::string& key : m_step.highlighted)
        keys << QString::fromStdString(key);
    keys.removeDuplicates();
    if (keys != m_keys) {
        m_keys = keys;
        for (QCheckBox* box : std::exchange(m_boxes, {}))
            delete box;
        QWidget* before = m_addsStrokes;
        for (const QString& key : keys) {
            const QString title = key == QLatin1String("canvas")  ? tr("Canvas")
                                : key == QLatin1String("input")   ? tr("Network input")
                                : key == QLatin1String("answers") ? tr("Ballots")
                                                                  : m_titleOf(key);
            auto* box = new QCheckBox(title, m_highlights);
            box->setAccessibleName(tr("Highlight %1").arg(title));
            box->setToolTip(tr("Draw a frame around this part of the window"));
            connect(box, &QCheckBox::clicked, this, [this, key](bool on) {
                setKey(m_step.highlighted, key.toStdString(), on);
                emit edited(tr("Change highlights"));
            });
            m_highlights->layout()->addWidget(box);
            box->show();
            setTabOrder(before, box);
            before = box;
            m_boxes.push_back(box);
        }
        setTabOrder(before, m_dims);
        m_highlights->updateGeometry();
    }
    for (std::size_t at = 0; at < m_boxes.size(); ++at)
        m_boxes[at]->setChecked(hasKey(m_step.highlighted, m_keys.at(static_cast<qsizetype>(at)).toStdString()));
}

void StepEditor::showWait()
{
    using Kind = core::Condition::Kind;
    const auto of = [](Kind kind, int least = 1) {
        core::Condition condition;
        condition.kind = kind;
        condition.least = least;
        return condition;
    };
    m_wait->clear();
    m_waits.clear();
    const auto add = [this](const QString& words, const std::optional<core::Condition>& condition) {
        m_wait->addItem(words);
        m_waits.push_back(condition);
    };
    add(tr("Nothing"), std::nullopt);
    add(tr("Something is drawn"), of(Kind::Ink));
    add(tr("Two strategies disagree"), of(Kind::Disagreement));
    add(tr("A strategy is unsure"), of(Kind::Unsure));
    add(tr("The duels form a circle"), of(Kind::Circle));
    add(tr("Multi-label names two classes"), of(Kind::Labels, 2));
    if (std::ranges::find(m_waits, m_step.wait) == m_waits.end())  // from a file
        add(SceneWords::statement(*m_step.wait), m_step.wait);
    m_wait->setCurrentIndex(static_cast<int>(std::ranges::find(m_waits, m_step.wait) - m_waits.begin()));
}

void StepEditor::focusText()
{
    m_text->setFocus();
}

void StepEditor::focusQuestion()
{
    m_question->setFocus();
}

}  // namespace ui
