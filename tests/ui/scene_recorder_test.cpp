// The recorder of scenes: what it records, its files, its history and its keys.
#include "core/base/error.h"
#include "core/lesson/lessons.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_classifier.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/example_ink.h"
#include "ui/dataset/dataset_workspace.h"
#include "ui/draw/draw_workspace.h"
#include "ui/lesson/lesson_gallery.h"
#include "ui/lesson/lesson_player.h"
#include "ui/lesson/question_editor.h"
#include "ui/lesson/recorded_state.h"
#include "ui/lesson/scene_fields.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/lesson/step_editor.h"
#include "ui/lesson/step_list.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/main_window.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

namespace {

core::Ink line(double x)
{
    return {{{.points = {{x, 0.25}, {x, 0.75}}, .width = 0.08}}};
}

QImage photo()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int y = 5; y < 25; ++y)
        picture.setPixelColor(20, y, Qt::black);
    return picture;
}

/// The parts of a state that a scene keeps: not the number of the document, its note, and whether a stroke adds to it.
ui::DrawState kept(ui::DrawState state)
{
    state.content.document = 0;
    state.content.note.clear();
    state.content.isExample = false;
    return state;
}

core::SceneStep wordyStep(const std::string& text)
{
    core::SceneStep step;
    step.text = text;
    step.state.subject = line(0.5);
    return step;
}

QStringList textsOf(ui::SceneDraft& draft)
{
    QStringList texts;
    for (int index = 0; index < draft.count(); ++index)
        texts << QString::fromStdString(draft.step(index).text);
    return texts;
}

}  // namespace

class SceneRecorderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Room {
        ui::MainWindow window;
        ui::DrawSession& session = window.draw().session();
        ui::SceneRecorder& recorder = window.recorder();
        ui::SceneDraft& draft = recorder.draft();

        Room()
        {
            window.setClassifier(support::tinyClassifier(), "tiny");
            window.resize(1280, 800);
            window.show();
            window.draw().canvas().start({ui::exampleInk(), {}}, "example");
            window.recordScene();
            QVERIFY(QTest::qWaitForWindowActive(&recorder));
        }
        ~Room() { draft.begin({}); }  // nothing to ask about
        template <typename Field>
        Field* field(const QString& name)
        {
            for (auto* each : recorder.findChildren<Field*>())
                if (each->accessibleName() == name)
                    return each;
            return nullptr;
        }
        QPushButton* button(const QString& words)
        {
            for (auto* each : recorder.findChildren<QPushButton*>())
                if (each->text().remove('&') == words)
                    return each;
            return nullptr;
        }
        QMessageBox* question() { return recorder.findChild<QMessageBox*>(); }
        void answer(const QString& words)
        {
            QTRY_VERIFY(question());
            for (QAbstractButton* each : question()->buttons())
                if (each->text().remove('&') == words)
                    return each->click();
            QFAIL(qPrintable(words));
        }
        void setTitle(const QString& title)
        {
            auto* line = field<ui::SceneLine>("Title");
            line->setFocus();
            QTest::keyClicks(line, title);
        }
        void begin(const QStringList& texts)
        {
            core::Scene scene;
            scene.title = "A scene";
            for (const QString& text : texts)
                scene.steps.push_back(wordyStep(text.toStdString()));
            draft.begin(scene);
        }
        core::Scene saveAndRead(const QString& path)
        {
            QSignalSpy saved(&recorder, &ui::SceneRecorder::saved);
            recorder.saveTo(path);
            if (saved.isEmpty() && !saved.wait())
                qWarning("%s", qPrintable(recorder.message()));
            return core::readScene(path.toStdString());
        }
    };

private slots:
    void initTestCase()
    {
        support::useOwnSettings(m_folder.path());
        qputenv("RUNOFF_LESSON_DIR", RUNOFF_SOURCE_DIR "/resources/lessons");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init() { QSettings().clear(); }

    void aRecordedStateIsComplete()
    {
        const core::StateChange change = ui::recordedState({}, {.panels = {"softmax"}, .classes = {}});
        QVERIFY(change.subject && std::holds_alternative<std::monostate>(*change.subject));
        QVERIFY(!change.model);
        QVERIFY(change.votes && change.ddag && change.thresholds && change.specialists && change.normalize
                && change.invert && change.panels && change.enlarged && change.round && change.truth && change.covered);
    }

    void everySubjectIsRecorded_data()
    {
        QTest::addColumn<ui::Canvas::Content>("content");
        QTest::addColumn<bool>("hasOrigin");
        QTest::addColumn<int>("kind");  // index in core::SceneSubject
        const core::Image image({1, 28, 28}, 0.5F);
        QTest::newRow("empty") << ui::Canvas::Content{} << false << 0;
        QTest::newRow("strokes") << ui::Canvas::Content{.drawing = {line(0.5), {}}, .note = {}} << false << 1;
        QTest::newRow("blend") << ui::Canvas::Content{.drawing = {line(0.5), {}},
                                                      .note = {},
                                                      .blend = core::Blend{line(0.2), line(0.8), 0.5}}
                               << false << 2;
        QTest::newRow("data set") << ui::Canvas::Content{.drawing = {{}, photo(), image}, .note = {}} << true << 3;
        QTest::newRow("data set, unknown place")
            << ui::Canvas::Content{.drawing = {{}, photo(), image}, .note = {}} << false << 5;
        QTest::newRow("picture") << ui::Canvas::Content{.drawing = {{}, photo()}, .note = {}} << false << 5;
    }

    void everySubjectIsRecorded()
    {
        QFETCH(ui::Canvas::Content, content);
        QFETCH(bool, hasOrigin);
        QFETCH(int, kind);
        ui::DrawState state;
        state.content = content;
        ui::RecordingFacts facts;
        if (hasOrigin)
            facts.origin = core::SceneImage{"mnist", false, 7};
        const core::SceneSubject subject = *ui::recordedState(state, facts).subject;
        QCOMPARE(static_cast<int>(subject.index()), kind);
        if (hasOrigin)
            QVERIFY(std::get<core::SceneImage>(subject) == *facts.origin);
        if (kind == 5 && !content.drawing.image)
            QCOMPARE(ui::drawingOf(subject, {}, {}).picture.convertToFormat(QImage::Format_RGB32), photo());
        if (kind == 5 && content.drawing.image)  // at the size of the networks
            QCOMPARE(ui::drawingOf(subject, {}, {}).picture.size(), QSize(28, 28));
    }

    void thresholdsFitTheFile()
    {
        ui::DrawState state;
        state.rules.thresholds = {0.5F, 0.5F};
        QCOMPARE(*ui::recordedState(state, {}).thresholds, std::vector<float>{0.5F});
        state.rules.thresholds = {0.0F, 1.0F};
        QCOMPARE(*ui::recordedState(state, {}).thresholds, (std::vector<float>{0.001F, 0.999F}));
    }

    void whatIsRecordedIsWhatIsPlayed()
    {
        Room room;
        ui::PanelGrid& grid = room.window.draw().grid();
        std::vector<ui::DrawState> states;
        const auto record = [&](const ui::DrawState& state) {
            room.session.setState(state);
            states.push_back(kept(room.session.state()));
            room.recorder.addPresent();
        };
        ui::DrawState state = room.session.state();
        state.content = {.drawing = {line(0.4), {}}, .note = {}};
        state.rules.votes = core::Votes::Hard;
        state.rules.thresholds.assign(10, 0.5F);
        state.rules.thresholds[3] = 0.25F;
        state.preparation.normalize = false;
        state.panels = grid.layoutOf({"softmax", "pairwise"}, "pairwise");
        state.covered = true;
        record(state);
        state = room.session.state();
        const core::Blend blend{line(0.2), line(0.8), 0.5};
        state.content = {.drawing = {core::blended(blend), {}}, .note = {}, .blend = blend};
        state.rules = {};
        state.rules.specialists = core::SpecialistScores::ExactlyOne;
        state.preparation = {.normalize = true, .invert = true};
        state.panels = grid.layoutOf({"softmax", "specialists", "blend"}, {});
        state.covered = false;
        state.truth = 4;
        record(state);
        state = room.session.state();
        state.content = {.drawing = {{}, photo()}, .note = "photo.png"};
        state.rules = {};
        state.preparation = {};
        state.panels = grid.layoutOf({"elimination", "table"}, {});
        state.round = 2;
        state.truth.reset();
        state.table = core::SceneTable{"Counts", {"digit", "count"}, {{"4", "12"}}, "this test"};
        record(state);

        room.setTitle("Three states");
        const core::Scene scene = room.saveAndRead(m_folder.filePath("three.runoff-scene"));
        QCOMPARE(scene.steps.size(), states.size());
        room.recorder.hide();
        room.window.startLesson(scene);
        for (std::size_t step = 0; step < states.size(); ++step) {
            QTRY_VERIFY(room.window.lesson().isReady());
            QCOMPARE(room.window.lesson().index(), step);
            const ui::DrawState shown = kept(room.session.state());
            QVERIFY(shown.content.drawing.ink == states[step].content.drawing.ink);
            QVERIFY(shown.content == states[step].content);
            QVERIFY(shown.rules == states[step].rules);
            QCOMPARE(shown.panels, states[step].panels);
            QVERIFY(shown == states[step]);
            room.window.lesson().next();
        }
    }

    void imagesOfDataSetsAreNamed()
    {
        Room room;
        const core::Image image({1, 28, 28}, 0.5F);
        core::DatasetImage origin;
        origin.data.dataset = "mnist";
        origin.part = core::trainPart;
        origin.index = 7;
        emit room.window.dataset().imageOpened(image, "image 7", "4", origin);
        room.recorder.addPresent();
        const core::StateChange& change = room.draft.step(0).state;
        QVERIFY(std::get<core::SceneImage>(*change.subject) == (core::SceneImage{"mnist", false, 7}));
        QCOMPARE(change.truth, std::optional<std::string>("4"));
        QCOMPARE(change.model, std::optional<std::string>("tiny"));
        room.window.draw().canvas().showImage(core::Image({1, 28, 28}, 0.25F), "pasted");
        room.recorder.addPresent();
        QVERIFY(std::holds_alternative<core::InlinePicture>(*room.draft.step(1).state.subject));
    }

    /// A step can also be the first one that is played.
    void tryBeginsWithTheSelectedStep()
    {
        Room room;
        core::Scene scene;
        scene.steps = {wordyStep("One."), wordyStep("Two."), wordyStep("Three.")};
        scene.steps[0].state.votes = core::Votes::Hard;
        scene.steps[0].state.truth = "3";
        scene.steps[1].state.subject = line(0.3);
        scene.steps[1].state.covered = true;
        scene.steps[2].state.subject.reset();
        room.draft.begin(scene);
        room.field<ui::StepList>("Steps")->setCurrentRow(2);
        const ui::DrawState before = room.session.state();
        room.button("Try")->click();
        const ui::LessonPlayer& player = room.window.lesson();
        QVERIFY(player.isPlaying() && !room.recorder.isVisible());
        QCOMPARE(player.index(), std::size_t{2});
        QVERIFY(room.session.state().content.drawing.ink == line(0.3));
        QCOMPARE(room.session.state().rules.votes, core::Votes::Hard);
        QVERIFY(room.session.state().covered);
        QVERIFY(!room.session.state().truth);  // of an earlier drawing
        room.window.lesson().back();
        QCOMPARE(player.index(), std::size_t{1});
        QVERIFY(room.session.state().content.drawing.ink == line(0.3));
        room.window.lesson().back();
        QVERIFY(room.session.state().content.drawing.ink == line(0.5));
        QCOMPARE(room.session.state().truth, std::optional(3));
        QVERIFY(!room.session.state().covered);
        room.window.lesson().leave();
        QVERIFY(room.recorder.isVisible());
        QVERIFY(room.session.state() == before);
        QCOMPARE(room.recorder.selected(), 2);
    }

    void includedLessonsSurvive_data()
    {
        QTest::addColumn<QString>("path");
        for (const core::LessonEntry& lesson : core::listLessons())
            QTest::newRow(lesson.name.c_str()) << QString::fromStdString(lesson.path.string());
    }

    void includedLessonsSurvive()
    {
        QFETCH(QString, path);
        Room room;
        QSignalSpy changed(&room.draft, &ui::SceneDraft::changed);
        room.recorder.openFile(path);
        QTRY_VERIFY(!changed.isEmpty());
        auto* list = room.field<ui::StepList>("Steps");
        for (int row = 0; row < list->count(); ++row)
            list->setCurrentRow(row);  // looking changes nothing
        QVERIFY(!room.recorder.isModified());
        core::Scene opened = core::readScene(path.toStdString());
        core::Scene saved = room.saveAndRead(m_folder.filePath("copy.runoff-scene"));
        opened.path = saved.path;
        QVERIFY(saved == opened);
    }

    void theFieldsChangeTheStep()
    {
        Room room;
        room.recorder.addPresent();
        QTest::keyClicks(QApplication::focusWidget(), "Look here.");
        QCOMPARE(room.draft.step(0).text, std::string("Look here."));
        room.field<QCheckBox>("Highlight Canvas")->click();
        room.field<QCheckBox>("Highlight Softmax")->click();
        const auto box = [&room](const QString& words) {
            for (auto* each : room.recorder.findChildren<QCheckBox*>())
                if (each->text().remove('&') == words)
                    return each;
            return static_cast<QCheckBox*>(nullptr);
        };
        box("Dim the others")->click();
        box("Cover the answers")->click();
        box("Ask a question")->click();
        QTest::keyClicks(room.field<ui::SceneLine>("Question"), "Which?");
        QVERIFY(!room.field<ui::SceneLine>("Choice 3")->isVisible());
        QTest::keyClicks(room.field<ui::SceneLine>("Choice 1"), "four");
        QTest::keyClicks(room.field<ui::SceneLine>("Choice 2"), "nine");
        QVERIFY(room.field<ui::SceneLine>("Choice 3")->isVisible());
        room.field<QRadioButton>("Choice 2 is right")->click();
        QTest::keyClicks(room.field<ui::SceneLine>("Reason"), "It is round.");
        auto* wait = room.field<QComboBox>("Wait for");
        wait->setCurrentIndex(wait->findText("Multi-label names two classes"));
        emit wait->activated(wait->currentIndex());
        QTest::keyClicks(room.field<ui::SceneTextBox>("Note for the teacher"), "Wait.");
        QTest::keyClicks(room.field<ui::SceneTextBox>("Task for the worksheet"), "I see:");
        room.setTitle("Fields");
        room.field<QSpinBox>("Minutes")->setValue(12);
        const core::Scene scene = room.saveAndRead(m_folder.filePath("fields.runoff-scene"));
        const core::SceneStep& step = scene.steps.front();
        QCOMPARE(scene.minutes, 12);
        QCOMPARE(step.highlighted, (std::vector<std::string>{"canvas", "softmax"}));
        QCOMPARE(step.dimmed, std::vector<std::string>{"others"});
        QCOMPARE(step.state.covered, std::optional(true));
        QVERIFY(step.question == (core::SceneQuestion{"Which?", {"four", "nine"}, 1, "It is round."}));
        QVERIFY(step.wait && step.wait->kind == core::Condition::Kind::Labels && step.wait->least == 2);
        QCOMPARE(step.teacher, std::string("Wait."));
        QCOMPARE(step.worksheet, std::string("I see:"));
        QVERIFY(!room.recorder.isModified());
    }

    void textsFitTheFile()
    {
        QCOMPARE(ui::fittedSceneText("short"), QStringLiteral("short"));
        QCOMPARE(ui::fittedSceneText(QString(2000, 'x')).size(), 1200);
        QCOMPARE(ui::fittedSceneText('x' + QString(2000, QChar(0x00E4))).toUtf8().size(), 1199);  // whole characters
        Room room;
        room.recorder.addPresent();
        auto* text = room.field<ui::SceneTextBox>("Text for the class");
        text->insertPlainText(QString(1300, 'a'));
        QCOMPARE(room.draft.step(0).text.size(), core::longestSceneText);
    }

    void stepsAreMovedRemovedAndRestored()
    {
        Room room;
        room.begin({"One.", "Two.", "Three."});
        auto* list = room.field<ui::StepList>("Steps");
        list->setFocus();
        QTest::keyClick(&room.recorder, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(textsOf(room.draft), QStringList({"Two.", "One.", "Three."}));
        QCOMPARE(room.recorder.selected(), 1);
        room.button("Move down")->click();
        QCOMPARE(textsOf(room.draft), QStringList({"Two.", "Three.", "One."}));
        QVERIFY(!room.button("Move down")->isEnabled());
        QTest::keyClick(&room.recorder, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(textsOf(room.draft), QStringList({"Two.", "One.", "Three."}));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(textsOf(room.draft), QStringList({"Two.", "Three."}));
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textsOf(room.draft), QStringList({"Two.", "One.", "Three."}));
        QCOMPARE(room.recorder.selected(), 1);
        for (int press = 0; press < 3; ++press)
            room.button("Undo")->click();
        QCOMPARE(textsOf(room.draft), QStringList({"One.", "Two.", "Three."}));
        QVERIFY(!room.recorder.isModified());
        list->model()->moveRow({}, 0, {}, 3);  // as by dragging
        QTRY_COMPARE(textsOf(room.draft), QStringList({"Two.", "Three.", "One."}));
    }

    void replacingKeepsTheTexts()
    {
        Room room;
        room.begin({"One."});
        room.window.draw().canvas().replace({line(0.2), {}}, {}, "Draw");
        room.button("Replace with present state")->click();
        QCOMPARE(textsOf(room.draft), QStringList{"One."});
        QVERIFY(std::get<core::Ink>(*room.draft.step(0).state.subject) == line(0.2));
        room.button("Undo")->click();
        QVERIFY(std::get<core::Ink>(*room.draft.step(0).state.subject) == line(0.5));
    }

    void mistakesAreOneLine_data()
    {
        QTest::addColumn<QByteArray>("content");  // empty: no file
        QTest::addColumn<QString>("message");
        QTest::newRow("damaged") << QByteArray("{\"format\": ") << "scene as JSON";
        QTest::newRow("newer") << QByteArray("{\"format\": \"runoff-scene\", \"version\": 2}") << "newer Runoff";
        QTest::newRow("missing") << QByteArray() << "bad.runoff-scene";
    }

    void mistakesAreOneLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const QString path = m_folder.filePath("bad.runoff-scene");
        QFile::remove(path);
        if (QFile file(path); !content.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(content);
        Room room;
        room.begin({"One."});
        room.recorder.openFile(path);
        QTRY_VERIFY(!room.recorder.message().isEmpty());
        QVERIFY2(room.recorder.message().contains(message) && !room.recorder.message().contains('\n'),
                 qPrintable(room.recorder.message()));
        QCOMPARE(textsOf(room.draft), QStringList{"One."});
    }

    void aFolderThatCannotBeWrittenIsOneLine()
    {
        const QString file = m_folder.filePath("file");
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));  // a file in place of the folder, also for root
        Room room;
        room.begin({"One."});
        room.recorder.saveTo(file + "/a.runoff-scene");
        QTRY_VERIFY(!room.recorder.message().isEmpty());
        QVERIFY2(room.recorder.message().contains("a.runoff-scene") && !room.recorder.message().contains('\n'),
                 qPrintable(room.recorder.message()));
    }

    void whatIsMissingIsNamed()
    {
        Room room;
        QVERIFY(!room.button("Try")->isEnabled());
        room.recorder.askSave();
        QCOMPARE(room.recorder.message(), QStringLiteral("The scene has no steps yet. Add the present state first."));
        room.recorder.addPresent();
        QCOMPARE(room.recorder.message(), QString());
        room.recorder.askSave();
        QCOMPARE(room.recorder.message(), QStringLiteral("The scene has no title yet."));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Title"));
        room.setTitle("Question");
        core::SceneStep step = room.draft.step(0);
        step.question = core::SceneQuestion{"Which?", {"four"}, 0, {}};
        room.draft.replace(0, step, "Ask");
        room.recorder.askSave();
        QVERIFY(room.recorder.message().contains("step 1"));
        QVERIFY(!room.recorder.findChild<QFileDialog*>());
        room.button("Try")->click();
        QVERIFY(!room.window.lesson().isPlaying());
    }

    void unsavedChangesAreAskedFor()
    {
        Room room;
        room.begin({"One."});
        room.button("Close")->click();
        QVERIFY(!room.question() && !room.recorder.isVisible());  // nothing has changed
        room.window.recordScene();
        room.recorder.removeStep();
        room.button("Close")->click();
        room.answer("Cancel");
        QVERIFY(room.recorder.isVisible());
        QTRY_VERIFY(!room.question());
        room.window.close();
        QVERIFY(room.window.isVisible());
        room.answer("Cancel");
        QTRY_VERIFY(!room.question());
        room.button("Undo")->click();
        room.recorder.addPresent();
        room.button("New")->click();
        room.answer("Save…");
        auto* dialog = room.recorder.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("a-scene.runoff-scene"));
        emit dialog->fileSelected(m_folder.filePath("asked.runoff-scene"));
        QTRY_COMPARE(room.draft.count(), 0);
        QCOMPARE(core::readScene(m_folder.filePath("asked.runoff-scene").toStdString()).steps.size(), std::size_t{2});
        dialog->reject();
        QTRY_VERIFY(!room.question());
        room.recorder.addPresent();
        room.window.close();
        room.answer("Discard");
        QVERIFY(!room.window.isVisible());
    }

    void savedScenesAreListed()
    {
        Room room;
        room.begin({"One."});
        const QString own = QString::fromStdString(core::ownLessonFolder().string());
        QVERIFY(own.startsWith(m_folder.path()));
        room.saveAndRead(own + "/mine.runoff-scene");
        const auto isListed = [](const std::string& path) {
            return std::ranges::any_of(core::listLessons(),
                                       [&](const core::LessonEntry& lesson) { return lesson.path == path; });
        };
        QVERIFY(isListed(own.toStdString() + "/mine.runoff-scene"));
        QCOMPARE(room.recorder.message(), QString());
        room.saveAndRead(own + "/sloppy-four.runoff-scene");  // the name of an included lesson
        QTRY_VERIFY2(room.recorder.message().contains("sloppy-four"), qPrintable(room.recorder.message()));
        QVERIFY(!isListed(own.toStdString() + "/sloppy-four.runoff-scene"));
        QDir(own).removeRecursively();
    }

    void everythingHasANameAndAKey()
    {
        Room room;
        room.begin({"One.", "Two."});
        QSet<QString> mnemonics;
        int checked = 0;
        for (QWidget* widget : room.recorder.findChildren<QWidget*>()) {
            if (const auto* button = qobject_cast<QAbstractButton*>(widget);
                button && button->isVisible() && !button->shortcut().isEmpty()) {
                QVERIFY2(!mnemonics.contains(button->shortcut().toString()), qPrintable(button->text()));
                mnemonics << button->shortcut().toString();
            }
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_") || !widget->isVisible()
                || widget->window() != &room.recorder)
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->toolTip().isEmpty() || qobject_cast<QScrollArea*>(widget),
                     qPrintable(spoken->text(QAccessible::Name)));
            ++checked;
        }
        QVERIFY(checked > 20);
        for (auto* box : room.recorder.findChildren<QCheckBox*>())
            if (box->text().contains("question"))
                box->click();
        QStringList order;  // Tab goes through the window from top to bottom and comes back
        room.field<ui::SceneLine>("Title")->setFocus();
        for (int press = 0; press < 60; ++press) {
            QWidget* focus = room.recorder.focusWidget();
            const QString name = focus->accessibleName().isEmpty()
                                   ? QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name)
                                   : focus->accessibleName();
            if (order.contains(name))
                break;
            order << name;
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        const QStringList expected{"Title",
                                   "Minutes",
                                   "Summary",
                                   "Aim",
                                   "Add present state",
                                   "Steps",
                                   "Text for the class",
                                   "Cover the answers",
                                   "Highlight Canvas",
                                   "Dim the others",
                                   "Wait for",
                                   "Ask a question",
                                   "Question",
                                   "Choice 1",
                                   "Choice 2",
                                   "No single right choice",
                                   "Reason",
                                   "Note for the teacher",
                                   "Task for the worksheet",
                                   "New",
                                   "Try",
                                   "Close"};
        QStringList found = order;
        found.removeIf([&](const QString& name) { return !expected.contains(name); });
        QVERIFY2(found == expected, qPrintable(order.join(", ")));
    }
};

RUNOFF_WIDGET_TEST(SceneRecorderTest)
#include "scene_recorder_test.moc"
