// The history of a drawing as a file: what is written is read again, and a damaged one is refused.
#include "core/base/error.h"
#include "tests/support/test_main.h"
#include "tests/support/ui/own_settings.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/drawing_files.h"
#include "ui/draw/history_file.h"
#include "ui/files/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUndoStack>

#include <functional>

namespace {

using Actions = std::function<void(ui::Canvas&)>;
using Damage = std::function<void(QJsonObject&)>;

void drawAt(ui::Canvas& canvas, const QPoint& from, const QPoint& to)
{
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
}

QImage someRed()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture;
}

core::Ink line(double to)
{
    return {{{.points = {{0.1, 0.1}, {to, to}}}}};
}

/// All contents of the history, from the first to the last, and the names of the steps.
std::pair<std::vector<ui::Canvas::Content>, QStringList> walk(ui::Canvas& canvas)
{
    std::pair<std::vector<ui::Canvas::Content>, QStringList> all;
    QUndoStack& steps = canvas.undoStack();
    const int now = steps.index();
    for (int index = 0; index <= steps.count(); ++index) {
        steps.setIndex(index);
        all.first.push_back(canvas.content());
        all.second << steps.text(index);
    }
    steps.setIndex(now);
    return all;
}

/// As a file that is written and read.
QJsonObject stored(const QJsonObject& object)
{
    return ui::parseJsonText(QJsonDocument(object).toJson(), "history").object();
}

}  // namespace

class DrawingHistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { support::useOwnSettings(m_folder.path()); }

    void survives_data()
    {
        QTest::addColumn<Actions>("act");
        const auto row = [](const char* name, const Actions& act) { QTest::newRow(name) << act; };
        row("one stroke", [](ui::Canvas& canvas) { drawAt(canvas, {20, 20}, {100, 90}); });
        row("undone in the middle", [](ui::Canvas& canvas) {
            for (int x : {20, 60, 90})
                drawAt(canvas, {x, 20}, {x, 90});
            canvas.undoStack().undo();
            canvas.undoStack().undo();
        });
        row("all undone", [](ui::Canvas& canvas) {
            drawAt(canvas, {20, 20}, {100, 90});
            canvas.undoStack().undo();
        });
        row("erased and cleared", [](ui::Canvas& canvas) {
            drawAt(canvas, {20, 20}, {100, 90});
            canvas.setTool(ui::Canvas::Tool::InkEraser);
            drawAt(canvas, {60, 20}, {60, 90});
            canvas.setTool(ui::Canvas::Tool::Pen);
            canvas.clear();
            drawAt(canvas, {30, 30}, {40, 40});
        });
        row("after an example", [](ui::Canvas& canvas) {
            canvas.startExample(line(0.7), "an example");
            drawAt(canvas, {20, 20}, {100, 90});
            canvas.undoStack().undo();
        });
        row("a picture", [](ui::Canvas& canvas) {
            drawAt(canvas, {20, 20}, {100, 90});
            canvas.showPicture(someRed(), "red.png");
            canvas.turnPicture();
        });
        row("an image of a data set", [](ui::Canvas& canvas) {
            canvas.showImage(core::Image({1, 4, 4}, std::vector<float>(16, 0.3F)), "image 7");
            drawAt(canvas, {20, 20}, {100, 90});
        });
        row("between two drawings", [](ui::Canvas& canvas) {
            const core::Blend blend{line(0.5), line(0.9), 0.25};
            canvas.setContent({.drawing = {core::blended(blend), {}}, .blend = blend}, "Blend");
        });
        row("saved in the middle", [](ui::Canvas& canvas) {
            drawAt(canvas, {20, 20}, {100, 90});
            canvas.undoStack().setClean();
            drawAt(canvas, {40, 20}, {100, 90});
        });
        row("more steps than the history holds", [](ui::Canvas& canvas) {
            for (int number = 0; number < 230; ++number)
                QTest::mouseClick(&canvas, Qt::LeftButton, {}, {20 + number % 150, 50});
        });
    }

    void survives()
    {
        QFETCH(Actions, act);
        ui::Canvas before, after;
        before.resize(200, 200);
        act(before);
        const QJsonObject written = ui::HistoryWriter().write({before.ownHistory(), {{1, "/a.runoff"}}});
        const ui::DrawingHistory read = ui::drawingHistoryFrom(stored(written), "history");
        QCOMPARE(read.files, (QHash<int, QString>{{1, "/a.runoff"}}));
        after.restoreHistory(read.canvas);
        QCOMPARE(after.content(), before.content());
        QCOMPARE(after.undoStack().index(), before.undoStack().index());
        QCOMPARE(after.undoStack().cleanIndex(), before.undoStack().cleanIndex());
        QCOMPARE(after.isModified(), before.isModified());
        QVERIFY(walk(after) == walk(before));
        drawAt(after, {10, 10}, {20, 20});  // a new document gets a new number
        after.clear();
        QVERIFY(after.document() > before.document());
    }

    /// A change of the rules is a step of the window, which the file does not hold.
    void leavesOutOtherSteps()
    {
        class Other : public QUndoCommand {
            int id() const override { return ui::Canvas::firstOtherStep; }
        };
        ui::Canvas canvas;
        canvas.resize(200, 200);
        drawAt(canvas, {20, 20}, {100, 90});
        canvas.undoStack().push(new Other);
        canvas.undoStack().setClean();
        drawAt(canvas, {40, 20}, {100, 90});
        const ui::CanvasHistory history = canvas.ownHistory();
        QCOMPARE(history.steps.size(), std::size_t{2});
        QCOMPARE(history.index, 2);
        QCOMPARE(history.clean, 1);
        QVERIFY(history.isConsistent());
    }

    /// The content is always kept; the oldest steps are left out if the file would be too large.
    void limitsTheSize()
    {
        ui::Canvas canvas;
        core::Ink ink;
        ink.strokes.push_back({.points = {}});
        for (int number = 0; number < 30'000; ++number)
            ink.strokes.back().points.push_back({number / 30'000.0, 0.123456789});
        for (int step = 0; step < 60; ++step) {
            ink.strokes.back().points.front().x = step / 100.0;
            canvas.replace({ink, {}}, {}, QString::number(step));
        }
        const QJsonObject written = ui::HistoryWriter().write({canvas.ownHistory(), {}});
        const auto size = QJsonDocument(written).toJson(QJsonDocument::Compact).size();
        QVERIFY2(size < (30 << 20), QByteArray::number(size));
        const ui::CanvasHistory read = ui::drawingHistoryFrom(stored(written), "history").canvas;
        QCOMPARE(read.now, canvas.content());
        QVERIFY(read.steps.size() > 5 && read.steps.size() < 60);
        QCOMPARE(read.steps.back().name, "59");
    }

    void refusesDamage_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char* name, const Damage& damage) { QTest::newRow(name) << damage; };
        const auto replaced = [](const char* list, int place, const char* key, const QJsonValue& value) {
            return [=](QJsonObject& object) {
                QJsonArray values = object[list].toArray();
                QJsonObject changed = values[place].toObject();
                changed[key] = value;
                values[place] = changed;
                object[list] = values;
            };
        };
        row("nothing", [](QJsonObject& object) { object = {}; });
        row("no contents", [](QJsonObject& object) { object.remove("contents"); });
        row("text for contents", [](QJsonObject& object) { object["contents"] = "x"; });
        row("an index below 0", [](QJsonObject& object) { object["index"] = -1; });
        row("an index behind the end", [](QJsonObject& object) { object["index"] = 99; });
        row("a clean index behind the end", [](QJsonObject& object) { object["clean"] = 99; });
        row("other ink", replaced("contents", 0, "ink", "{\"format\": \"runoff-drawing\"}"));
        row("ink that is no drawing", replaced("contents", 0, "ink", "[]"));
        row("a picture that is not there", replaced("contents", 0, "picture", 5));
        row("an image without values",
            replaced("contents", 0, "image", QJsonObject{{"shape", QJsonArray{1, 4, 4}}, {"values", ""}}));
        row("an image of a huge shape",
            replaced("contents", 0, "image", QJsonObject{{"shape", QJsonArray{1, 4096, 4096}}}));
        row("a blend of nothing", replaced("contents", 0, "blend", QJsonObject{}));
        row("a stroke of two", replaced("steps", 0, "stroke", "{}"));
        row("a step of another content", replaced("steps", 1, "after", 99));
        row("a step of a negative content", replaced("steps", 1, "before", -1));
        row("a step that does not lead here", replaced("steps", 1, "after", 1));
    }

    void refusesDamage()
    {
        QFETCH(Damage, damage);
        ui::Canvas canvas;
        canvas.resize(200, 200);
        drawAt(canvas, {20, 20}, {100, 90});
        canvas.clear();
        drawAt(canvas, {40, 20}, {100, 90});
        QJsonObject object = ui::HistoryWriter().write({canvas.ownHistory(), {}});
        QCOMPARE(ui::drawingHistoryFrom(object, "history").canvas.steps.size(), std::size_t{3});
        damage(object);
        QVERIFY_EXCEPTION_THROWN(ui::drawingHistoryFrom(object, "history"), core::Error);
    }
};

Q_DECLARE_METATYPE(Actions)
RUNOFF_WIDGET_TEST(DrawingHistoryTest)
#include "drawing_history_test.moc"
