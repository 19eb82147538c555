// The mode of the Draw workspace in which a person teaches own classes.
#include "tests/support/slowness.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "tests/support/ui/teach_room.h"
#include "ui/lesson/lesson_player.h"
#include "ui/teach/changes_view.h"
#include "ui/teach/teach_words.h"
#include "ui/verdict/panel_card.h"
#include "ui/verdict/panel_grid.h"
#include "ui/window/model_chooser.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <limits>

using support::TeachRoom;
using Counts = std::vector<std::size_t>;

class TeachModeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        support::useOwnSettings(m_folder->path());
        QSettings().clear();
    }

    void saysWhatToDoFirst()
    {
        TeachRoom room;
        QVERIFY(room.pane.isVisible() && room.pane.placeholder()->isVisible());
        QCOMPARE(room.pane.cards().size(), std::size_t{2});
        QVERIFY(room.pane.missing().contains("two classes"));
        room.add(0, 0);
        QVERIFY2(room.pane.missing().contains("Only Class A has examples"), qPrintable(room.pane.missing()));
        QVERIFY(!room.teach.canTeach());
        QCOMPARE(room.session.classifier(), room.teach.base());
        room.add(1, 1);
        room.waitForModel();
        QVERIFY(!room.pane.placeholder()->isVisible());
    }

    void addsTheDrawingAndClearsTheCanvas()
    {
        TeachRoom room;
        const core::Ink ink = support::drawnSymbol(support::symbolFamily(0), room.random);
        room.draw(ink);
        QTest::mouseClick(&room.pane.cards().at(1)->addButton(), Qt::LeftButton);
        QCOMPARE(room.counts(), (Counts{0, 1}));
        QCOMPARE(room.teach.content().classes[1].examples[0]->drawing.ink, ink);
        QVERIFY(room.window.draw().canvas().isEmpty());
        QCOMPARE(room.pane.cards().at(1)->examples().count(), 1);
        room.press(Qt::Key_Z, Qt::ControlModifier);  // one step: the example and the drawing
        QCOMPARE(room.counts(), (Counts{0, 0}));
        QCOMPARE(room.window.draw().canvas().drawing().ink, ink);
        room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.counts(), (Counts{0, 1}));
        QVERIFY(room.window.draw().canvas().isEmpty());
    }

    void refusesAnEmptyDrawing()
    {
        TeachRoom room;
        room.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY2(room.window.message().contains("Nothing is drawn"), qPrintable(room.window.message()));
        QImage blank(60, 60, QImage::Format_RGB32);
        blank.fill(Qt::white);
        room.window.draw().canvas().showPicture(blank, "blank");
        room.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(room.counts(), (Counts{0, 0}));
        room.press(Qt::Key_9, Qt::AltModifier);  // there is no such class
        QCOMPARE(room.counts(), (Counts{0, 0}));
    }

    void thePanelsShowTheNewHeadsWithinASecond()
    {
        TeachRoom room;
        const std::vector<std::int64_t> families{0, 1, 2};
        room.fill(families, 4);
        room.add(0, 0);
        room.add(1, 1);
        qint64 fastest = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 3 && fastest > 1000; ++attempt) {  // others may use the machine
            if (attempt > 0)
                room.teach.removeExamples(2, {room.teach.content().classes[2].examples.back()});
            room.draw(support::drawnSymbol(support::symbolFamily(2), room.random));
            QElapsedTimer timer;
            timer.start();
            room.press(Qt::Key_3, Qt::AltModifier);
            room.draw(support::drawnSymbol(support::symbolFamily(2), room.random));
            QTRY_VERIFY_WITH_TIMEOUT(room.teach.taught() && room.session.isUpToDate()
                                         && room.session.classifier() == room.teach.taught()->classifier,
                                     support::patience);
            fastest = std::min(fastest, timer.elapsed());
        }
        qInfo("retrained and shown after %lld ms", static_cast<long long>(fastest));
        QVERIFY(fastest <= 1000 * tests::slowness);
        QCOMPARE(room.teach.taught()->examples.size(), std::size_t{15});
        int right = 0;
        for (const core::Verdict& verdict : room.session.shown().verdicts)
            right += verdict.winner == 2 ? 1 : 0;
        QVERIFY(right >= 4);
        const ui::PanelCard& softmax = room.window.draw().grid().set().card(core::StrategyId::Softmax);
        QVERIFY2(softmax.accessibleDescription().contains("cross"), qPrintable(softmax.accessibleDescription()));
    }

    void tellsWhatTheLastExampleChanged()
    {
        TeachRoom room;
        room.fill({0, 1}, 3);
        room.waitForMeasure();
        QCOMPARE(room.teach.measured()->accuracy.examples, 6);
        room.teach.addClass();
        room.add(2, 2);
        room.waitForMeasure();
        const std::vector<ui::TeachChange>& rows = room.pane.changes().rows();
        QVERIFY(rows.size() >= 5);
        const auto softmax = std::ranges::find(rows, core::StrategyId::Softmax, &ui::TeachChange::strategy);
        QVERIFY2(softmax->answer.endsWith("Class A"), qPrintable(softmax->answer));
        QVERIFY2(softmax->answer.contains(" → "), qPrintable(softmax->answer));  // it was a triangle or a square
        QVERIFY2(softmax->accuracy.contains("of 6 → ") && softmax->accuracy.endsWith("of 7"),
                 qPrintable(softmax->accuracy));
        QVERIFY(softmax->note.contains("%") || softmax->note.contains("too few"));
        QVERIFY(room.pane.changes().accessibleDescription().contains("Softmax"));
    }

    void marksAnExampleThatIsWrong()
    {
        TeachRoom room;
        room.fill({0, 1, 2}, 4);
        room.add(0, 1);  // a square among the triangles
        room.waitForMeasure();
        const ui::ExampleList& list = room.pane.cards().at(0)->examples();
        QCOMPARE(list.count(), 5);
        QVERIFY2(list.item(4)->toolTip().contains("Softmax says square"), qPrintable(list.item(4)->toolTip()));
        QVERIFY(list.item(4)->data(Qt::AccessibleTextRole).toString().contains("square"));
    }

    void movesAndRemovesExamples()
    {
        TeachRoom room;
        room.fill({0, 1}, 2);
        ui::ExampleList& list = room.pane.cards().at(0)->examples();
        list.setCurrentRow(1);
        room.teach.moveExamples(list.selected(), 1);
        QCOMPARE(room.counts(), (Counts{1, 3}));
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(room.counts(), (Counts{0, 3}));
        room.press(Qt::Key_Z, Qt::ControlModifier);
        room.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.counts(), (Counts{2, 2}));
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << "   "
                               << "needs a name";
        QTest::newRow("taken") << "Class B"
                               << "already a class Class B";
        QTest::newRow("new") << " heart  shape "
                             << "";
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, message);
        TeachRoom room;
        QLineEdit& field = room.pane.cards().at(0)->nameField();
        field.setText(name);
        emit field.editingFinished();
        QCOMPARE(room.names().front(), message.isEmpty() ? "heart shape" : "Class A");
        QCOMPARE(field.text(), room.names().front());
        QVERIFY2(room.window.message().contains(message), qPrintable(room.window.message()));
    }

    void classesComeAndGo()
    {
        TeachRoom room;
        room.teach.addRest();
        for (int more = 0; more < 9; ++more)
            room.teach.addClass();
        QCOMPARE(room.teach.content().ownClasses(), 10);
        QVERIFY(room.window.message().contains("already 10 classes"));
        QVERIFY(room.teach.content().classes.back().isRest);  // it stays the last one
        QCOMPARE(room.pane.cards().size(), std::size_t{11});
        room.teach.removeClass(0);
        QCOMPARE(room.names().front(), "Class B");
        room.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.names().front(), "Class A");
        room.teach.startAgain();
        QCOMPARE(room.names(), (QStringList{"Class A", "Class B"}));
    }

    void aClassGoesWhileItsNameIsEdited_data()
    {
        QTest::addColumn<bool>("undone");
        QTest::newRow("removed") << false;
        QTest::newRow("added, then undone") << true;
    }

    void aClassGoesWhileItsNameIsEdited()
    {
        QFETCH(bool, undone);
        TeachRoom room;
        room.teach.addClass();
        room.window.activateWindow();
        ui::ClassCard& card = *room.pane.cards().at(2);
        card.editName();
        QTRY_VERIFY(card.nameField().hasFocus());
        QTest::keyClicks(&card.nameField(), "half a na");
        if (undone)
            room.window.draw().canvas().undoStack().undo();
        else
            room.teach.removeClass(2);
        QCOMPARE(room.pane.cards().size(), std::size_t{2});
        QCOMPARE(room.names(), (QStringList{"Class A", "Class B"}));
    }

    // A menu or a dialog that is still open may name a class that an undo or a folder has removed.
    void aClassThatIsGoneIsIgnored_data()
    {
        using Ask = std::function<void(ui::TeachSession & teach, std::size_t label)>;
        QTest::addColumn<Ask>("ask");
        const auto examples = [](const ui::TeachSession& teach) { return teach.content().classes[0].examples; };
        QTest::newRow("remove") << Ask([](auto& teach, std::size_t label) { teach.removeClass(label); });
        QTest::newRow("rename") << Ask([](auto& teach, std::size_t label) { teach.rename(label, "new"); });
        QTest::newRow("remove examples") << Ask(
            [examples](auto& teach, std::size_t label) { teach.removeExamples(label, examples(teach)); });
        QTest::newRow("move examples") << Ask(
            [examples](auto& teach, std::size_t label) { teach.moveExamples(examples(teach), label); });
        QTest::newRow("add files") << Ask([](auto& teach, std::size_t label) { teach.addFiles(label, {"a.png"}); });
        QTest::newRow("add the drawing") << Ask([](auto& teach, std::size_t label) { teach.addDrawing(label); });
    }

    void aClassThatIsGoneIsIgnored()
    {
        QFETCH(std::function<void(ui::TeachSession&, std::size_t)>, ask);
        TeachRoom room;
        room.fill({0, 1}, 2);
        const QStringList names = room.names();
        for (const std::size_t label : {std::size_t{2}, std::numeric_limits<std::size_t>::max()}) {
            ask(room.teach, label);
            QCOMPARE(room.names(), names);
            QCOMPARE(room.counts(), (Counts{2, 2}));
        }
    }

    void aMenuOutlivesAClass()
    {
        TeachRoom room;
        room.fill({0, 1}, 2);
        room.teach.addClass();
        ui::ClassCard& card = *room.pane.cards().at(0);
        card.examples().setCurrentRow(0);
        card.moreButton().click();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QMenu* move = menu->actions().at(4)->menu();
        QVERIFY(move);
        QAction* last = move->actions().constLast();
        room.window.draw().canvas().undoStack().undo();
        QCOMPARE(room.names().size(), 2);
        last->trigger();
        QCOMPARE(room.counts(), (Counts{2, 2}));
        menu->close();
    }

    void noneOfTheseIsAClass()
    {
        TeachRoom room;
        room.fill({0, 1}, 2);
        room.teach.addRest();
        room.waitForModel();
        QCOMPARE(room.session.classifier()->classNames,
                 (std::vector<std::string>{"triangle", "square", "none of these"}));
    }

    void aChangeCancelsTheMeasurement()
    {
        TeachRoom room;
        room.fill({0, 1, 2}, 3);
        QSignalSpy taught(&room.teach, &ui::TeachSession::modelChanged);
        room.waitForModel();
        room.add(0, 0);
        QVERIFY(!room.teach.measured());
        room.waitForMeasure();
        QCOMPARE(room.teach.measured()->accuracy.examples, 10);
        QVERIFY(taught.count() <= 3);  // not one for each of the nine examples before
    }

    void leavingRestoresModelAndDrawing()
    {
        TeachRoom room(false);
        const core::Ink own = support::drawnSymbol(support::symbolFamily(5), room.random);
        room.draw(own);
        const auto before = room.session.classifier();
        room.enter();
        QVERIFY(room.window.draw().canvas().isEmpty());
        room.fill({0, 1}, 1);
        room.waitForModel();
        auto& chooser = *room.window.findChild<ui::ModelChooser*>();
        QCOMPARE(chooser.currentText(), "My classes (not saved)");
        room.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!room.teach.isActive() && !room.pane.isVisible());
        QCOMPARE(room.session.classifier(), before);
        QCOMPARE(room.session.state().model, "digits-lenet");
        QCOMPARE(room.window.draw().canvas().drawing().ink, own);
        QCOMPARE(chooser.findText("My classes (not saved)"), -1);
        QVERIFY(room.window.draw().grid().isVisible());
        room.press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(room.counts(), (Counts{1, 1}));
    }

    void anotherModelIsTheNewBase()
    {
        TeachRoom room;
        room.fill({0, 1}, 2);
        room.waitForModel();
        const auto other = std::make_shared<const core::Classifier>(
            core::readModel(RUNOFF_SOURCE_DIR "/resources/models/cifar10-resnet.safetensors"));
        room.window.setClassifier(other, "cifar10-resnet");
        room.waitForModel();
        QVERIFY(room.session.classifier()->trunk == other->trunk);
        QCOMPARE(room.session.classifier()->classNames, (std::vector<std::string>{"triangle", "square"}));
        room.teach.leave();
        QCOMPARE(room.session.state().model, "digits-lenet");
    }

    void lessonsAndTheModeExcludeEachOther()
    {
        TeachRoom room;
        core::Scene scene;
        scene.title = "A lesson";
        scene.steps.resize(1);
        scene.steps[0].text = "Look.";
        room.window.startLesson(scene);
        QVERIFY(!room.teach.isActive() && room.window.lesson().isPlaying());
        room.window.teachClasses();
        QVERIFY(room.teach.isActive() && !room.window.lesson().isPlaying());
    }

    void theSpecialistsAreHeads()
    {
        TeachRoom room;
        room.fill({0, 1}, 1);
        const ui::PanelCard& card = room.window.draw().grid().set().card(core::StrategyId::Specialists);
        QCOMPARE(card.accessibleName(), "Specialists · ten networks");
        room.waitForModel();
        QCOMPARE(card.accessibleName(), "Specialists · two heads");
        QVERIFY(!card.tipAt({20.0, 20.0}).contains("networks"));
        room.teach.leave();
        QCOMPARE(card.accessibleName(), "Specialists · ten networks");
    }

    void tabGoesFromTopToBottom()
    {
        TeachRoom room;
        room.fill({0, 1}, 1);
        room.waitForMeasure();
        QStringList names;
        room.pane.cards().at(0)->nameField().setFocus();
        for (int step = 0; step < 30 && !room.window.draw().canvas().hasFocus(); ++step) {
            names << QAccessible::queryAccessibleInterface(room.window.focusWidget())->text(QAccessible::Name);
            QVERIFY2(!names.back().isEmpty(), room.window.focusWidget()->metaObject()->className());
            QTest::keyClick(room.window.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names.mid(0, 8), (QStringList{"Name of class 1", "Add the drawing to triangle", "More for triangle",
                                               "Examples of triangle", "Name of class 2", "Add the drawing to square",
                                               "More for square", "Examples of square"}));
        QVERIFY(room.window.draw().canvas().hasFocus());
    }

    void aCommandNeedsASavedModel()
    {
        TeachRoom room;
        room.fill({0, 1}, 1);
        room.waitForModel();
        room.window.copyAsCommand();
        QVERIFY2(room.window.message().contains("Save the model"), qPrintable(room.window.message()));
    }
};

RUNOFF_WIDGET_TEST(TeachModeTest)
#include "teach_mode_test.moc"
