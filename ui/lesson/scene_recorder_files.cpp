// The recorder: files, the question about unsaved changes, and playing.
#include "core/base/error.h"
#include "core/lesson/lessons.h"
#include "ui/files/save_file.h"
#include "ui/lesson/scene_fields.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/lesson/step_editor.h"
#include "ui/lesson/step_list.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

const QString recordedEnding = QString::fromLatin1(core::sceneSuffix);

/// "One stroke!" becomes "one-stroke".
QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar letter : title.toLower()) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? SceneRecorder::tr("lesson") : name.left(60);
}

/// The scene with the files of its subjects relative to the folder of `path`.
core::Scene movedTo(core::Scene scene, const std::filesystem::path& path)
{
    for (core::SceneStep& step : scene.steps)
        if (step.state.subject)
            if (auto* file = std::get_if<core::SubjectFile>(&*step.state.subject); file)
                file->path = std::filesystem::path(file->path).lexically_proximate(path.parent_path()).string();
    scene.path = path;
    return scene;
}

/// Writes a scene. Returns a sentence if the list of lessons shows another scene with the name of this one.
QString writtenScene(const core::Scene& scene)
{
    const std::string text = core::formatScene(scene);
    if (text.size() > core::largestScene)
        throw core::Error(scene.path.string() + ": expected a scene of at most "
                          + std::to_string(core::largestScene >> 20) + " MB, found " + std::to_string(text.size() >> 20)
                          + " MB; remove a step with a large picture");
    for (const core::SceneStep& step : core::parseScene(text, scene.path.string()).steps)
        if (!step.problem.empty())
            throw core::Error(step.problem);
    const QString path = QFile::decodeName(scene.path.c_str());
    QDir().mkpath(QFileInfo(path).path());
    saveFile(path, QByteArray::fromStdString(text));
    if (scene.path.parent_path() != core::ownLessonFolder())
        return {};
    const std::vector<core::LessonEntry> lessons = core::listLessons();
    return std::ranges::find(lessons, scene.path, &core::LessonEntry::path) != lessons.end()
             ? QString()
             : SceneRecorder::tr("Saved. The list shows another lesson with the name %1. Save this one under another "
                                 "name.")
                   .arg(QFileInfo(path).completeBaseName());
}

}  // namespace

bool SceneRecorder::tellProblem(const SceneDraft::Problem& problem)
{
    if (problem.text.isEmpty())
        return false;
    if (problem.step >= 0) {
        m_list->setCurrentRow(problem.step);
        m_editor->focusQuestion();
    } else if (m_draft.count() > 0) {
        m_title->setFocus();
    }
    m_message->say(problem.text);
    return true;
}

void SceneRecorder::saveTo(const QString& path, const std::function<void()>& then)
{
    if (tellProblem(m_draft.problem()))
        return;
    m_files.run(
        this,
        [scene = movedTo(m_draft.scene(), QFile::encodeName(QFileInfo(path).absoluteFilePath()).toStdString())] {
            return std::pair(scene.path, writtenScene(scene));
        },
        [this, path, then, revision = m_draft.revision()](const std::pair<std::filesystem::path, QString>& written) {
            m_draft.setSaved(written.first, revision);
            emit saved(path);
            if (!written.second.isEmpty())
                m_message->say(written.second);
            if (then && !isModified())
                then();
        },
        [this](const QString& message) { m_message->say(message); });
}

void SceneRecorder::askSave()
{
    askSaveThen({});
}

void SceneRecorder::askSaveThen(const std::function<void()>& then)
{
    if (tellProblem(m_draft.problem()))
        return;
    const core::Scene scene = m_draft.scene();
    const QString own = QFile::decodeName(core::ownLessonFolder().c_str());
    QDir().mkpath(own);
    auto* dialog = new QFileDialog(this, tr("Save scene"), own, tr("Lessons (*%1)").arg(recordedEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(recordedEnding.mid(1));
    const QString before = QFile::decodeName(scene.path.c_str());
    const bool isOwn = !before.isEmpty() && QFileInfo(before).path() == own;
    dialog->selectFile(isOwn ? QFileInfo(before).fileName()
                             : fileNameFor(QString::fromStdString(scene.title)) + recordedEnding);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& path) { saveTo(path, then); });
    dialog->open();
}

void SceneRecorder::askOpen()
{
    auto* dialog = new QFileDialog(this, tr("Edit scene"), QFile::decodeName(core::ownLessonFolder().c_str()),
                                   tr("Lessons (*%1)").arg(recordedEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SceneRecorder::openFile);
    dialog->open();
}

void SceneRecorder::openFile(const QString& path)
{
    m_files.run(
        this, [path] { return core::readScene(QFile::encodeName(path).toStdString()); },
        [this](const core::Scene& scene) {
            m_draft.begin(scene);
            m_list->setFocus();
            const auto bad = std::ranges::find_if(scene.steps, [](const auto& step) { return !step.problem.empty(); });
            if (bad != scene.steps.end())
                m_message->say(
                    tr("Saving leaves out steps with a mistake: %1").arg(QString::fromStdString(bad->problem)));
        },
        [this](const QString& message) { m_message->say(message); });
}

void SceneRecorder::restore(const core::Scene& scene)
{
    afterSaving([this, scene] {
        m_draft.restore(scene);
        m_list->setFocus();
    });
}

void SceneRecorder::beginNew()
{
    core::Scene scene;
    scene.minutes = 5;
    m_draft.begin(scene);
    m_title->setFocus();
}

void SceneRecorder::afterSaving(const std::function<void()>& then)
{
    if (!isModified())
        return then();
    if (m_question) {
        m_question->raise();
        return m_question->activateWindow();
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Record scene"), tr("Save the changes of the scene?"),
                                QMessageBox::NoButton, this);
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* save = box->addButton(tr("&Save…"), QMessageBox::AcceptRole);
    const QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, save, discard, then](QAbstractButton* button) {
        if (button == discard)
            then();
        else if (button == save)
            askSaveThen(then);
    });
    box->open();
}

void SceneRecorder::reject()
{
    afterSaving([this] {
        if (isModified())  // discarded
            beginNew();
        QDialog::reject();
    });
}

void SceneRecorder::tryScene()
{
    if (selected() < 0 || tellProblem(m_draft.problemOfQuestions()))
        return;
    core::Scene scene = m_draft.scene();
    if (scene.title.empty())
        scene.title = tr("New scene").toStdString();
    emit tryAsked(scene, static_cast<std::size_t>(selected()));
}

}  // namespace ui
