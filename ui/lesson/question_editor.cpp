#include "ui/lesson/question_editor.h"

#include "ui/lesson/scene_fields.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QuestionEditor::QuestionEditor(QWidget* parent)
    : QWidget(parent),
      m_asks(new QCheckBox(tr("As&k a question"), this)),
      m_fields(new QWidget(this)),
      m_text(new SceneLine(m_fields)),
      m_none(new QRadioButton(tr("No single right choice"), m_fields)),
      m_because(new SceneLine(m_fields))
{
    setFocusProxy(m_asks);
    m_asks->setToolTip(tr("Show a question with choices below the text"));
    m_text->setAccessibleName(tr("Question"));
    m_text->setPlaceholderText(tr("Question"));
    m_text->setToolTip(tr("The question below the text"));
    m_because->setAccessibleName(tr("Reason"));
    m_because->setToolTip(tr("Why the answer is right. The class sees it after a choice."));
    m_none->setToolTip(tr("The lesson shows the reason and does not count the answer"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(22, 2, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(m_text);
    auto* hint = new QLabel(tr("Two to six choices. Mark the right one."), m_fields);
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    fields->addWidget(hint);
    auto* group = new QButtonGroup(this);
    for (std::size_t number = 0; number < mostChoices; ++number) {
        Choice& choice = m_choices.at(number);
        choice.row = new QWidget(m_fields);
        choice.isRight = new QRadioButton(choice.row);
        choice.words = new SceneLine(choice.row);
        choice.isRight->setAccessibleName(tr("Choice %1 is right").arg(number + 1));
        choice.isRight->setToolTip(choice.isRight->accessibleName());
        choice.words->setAccessibleName(tr("Choice %1").arg(number + 1));
        choice.words->setPlaceholderText(choice.words->accessibleName());
        choice.words->setToolTip(tr("An answer that the class can choose"));
        auto* row = new QHBoxLayout(choice.row);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(choice.isRight);
        row->addWidget(choice.words, 1);
        fields->addWidget(choice.row);
        group->addButton(choice.isRight);
        connect(choice.words, &SceneLine::edited, this, [this] {
            showFields();
            emit edited();
        });
    }
    group->addButton(m_none);
    m_none->setChecked(true);
    fields->addWidget(m_none);
    auto* reason = new QLabel(tr("Reason, shown after a choice"), m_fields);
    reason->setObjectName(QStringLiteral("muted"));
    fields->addWidget(reason);
    fields->addWidget(m_because);
    QWidget* before = m_text;
    for (const Choice& choice : m_choices) {
        setTabOrder(before, choice.isRight);
        setTabOrder(choice.isRight, choice.words);
        before = choice.words;
    }
    setTabOrder(before, m_none);
    setTabOrder(m_none, m_because);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_asks);
    column->addWidget(m_fields);
    connect(m_asks, &QCheckBox::clicked, this, [this](bool asks) {
        showFields();
        if (asks)
            m_text->setFocus();
        emit edited();
    });
    connect(group, &QButtonGroup::buttonClicked, this, &QuestionEditor::edited);
    for (SceneLine* line : {m_text, m_because})
        connect(line, &SceneLine::edited, this, &QuestionEditor::edited);
    showFields();
}

void QuestionEditor::showFields()
{
    m_fields->setVisible(m_asks->isChecked());
    std::size_t shown = 2;
    for (std::size_t number = 0; number < mostChoices; ++number)
        if (!m_choices.at(number).words->text().isEmpty())
            shown = std::max(shown, number + 2);
    for (std::size_t number = 0; number < mostChoices; ++number)
        m_choices.at(number).row->setVisible(number < shown);
    // Tab stops at the checked button only. Qt cares for that when a button gets the focus, not before.
    m_none->setFocusPolicy(m_none->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    for (const Choice& choice : m_choices)
        choice.isRight->setFocusPolicy(choice.isRight->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void QuestionEditor::setQuestion(const std::optional<core::SceneQuestion>& question)
{
    if (question && question == this->question())
        return;  // keeps the choice that is being typed in its row
    const core::SceneQuestion shown = question.value_or(core::SceneQuestion{});
    m_asks->setChecked(question.has_value());
    m_text->setWords(shown.text);
    m_because->setWords(shown.because);
    m_none->setChecked(true);
    for (std::size_t number = 0; number < mostChoices; ++number) {
        m_choices.at(number).words->setWords(number < shown.choices.size() ? shown.choices[number] : std::string());
        if (shown.answer == number)
            m_choices.at(number).isRight->setChecked(true);
    }
    showFields();
}

std::optional<core::SceneQuestion> QuestionEditor::question() const
{
    if (!m_asks->isChecked())
        return std::nullopt;
    core::SceneQuestion question{m_text->words(), {}, std::nullopt, m_because->words()};
    for (const Choice& choice : m_choices) {
        if (choice.words->text().isEmpty())
            continue;
        if (choice.isRight->isChecked())
            question.answer = question.choices.size();
        question.choices.push_back(choice.words->words());
    }
    return question;
}

}  // namespace ui
