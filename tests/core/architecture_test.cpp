// The linker enforces the arrows between targets; this test enforces those that only includes and habits can break.
#include "tests/support/architecture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace {

const QDir root(RUNOFF_SOURCE_DIR);

QString contentOf(const QString& path)
{
    QFile file(root.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Paths from the root of all .h and .cpp files below `folder`.
QStringList sources(const QString& folder)
{
    QStringList found;
    for (QDirIterator walk(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
         walk.hasNext();)
        found << root.relativeFilePath(walk.next());
    found.sort();
    return found;
}

const tests::Arrows& arrows()
{
    static const tests::Arrows drawn = tests::arrowsIn(contentOf("DESIGN.md"));
    return drawn;
}

/// Folders of sources that are rooms: "core/nn", "ui", "ui/words".
QStringList rooms()
{
    QStringList found;
    for (const QString& part : {QString("core"), QString("ui")})
        for (const QString& folder : QDir(root.filePath(part)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found << part + '/' + folder;
    return found << "ui"
                 << "app";
}

}  // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private slots:
    void readsArrows()
    {
        const tests::Arrows drawn =
            tests::arrowsIn("Text uses words\n```\ncore/b   uses core/a\nui/c uses core/b, ui/d\nui uses ui/c\n```\n");
        QCOMPARE(drawn.value("core/b"), QSet<QString>{"core/a"});
        QCOMPARE(drawn.value("ui/c"), (QSet<QString>{"core/a", "core/b", "ui/d"}));
        QCOMPARE(drawn.value("ui"), (QSet<QString>{"core/a", "core/b", "ui/c", "ui/d"}));
        QVERIFY(!drawn.contains("Text"));
    }

    void theArrowsNameEveryRoomAndMakeNoCircle()
    {
        for (const QString& room : rooms())
            QVERIFY2(room == "core/base" || arrows().contains(room),
                     qPrintable("DESIGN.md draws no arrow from " + room));
        for (auto room = arrows().cbegin(); room != arrows().cend(); ++room) {
            QVERIFY2(rooms().contains(room.key()), qPrintable(room.key() + " is no folder"));
            QVERIFY2(!room->contains(room.key()), qPrintable(room.key() + " uses itself in a circle"));
            for (const QString& used : *room)
                QVERIFY2(rooms().contains(used), qPrintable(used + " is no folder"));
        }
    }

    void theCheckerTellsIncludes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* line, bool allowed) {
            QTest::addRow("%s %s", path, line) << QString(path) << QString(line) << allowed;
        };
        row("core/nn/plan.cpp", "#include <vector>", true);
        row("core/nn/plan.cpp", "#include \"core/tensor/tensor.h\"", true);
        row("core/nn/plan.cpp", "#include \"core/nn/onednn/context.h\"", true);
        row("core/nn/onednn/context.h", "#include <dnnl.hpp>", true);
        row("core/interchange/onnx_graph.h", "#include <onnx/onnx_pb.h>", true);
        row("core/strategy/classifier.cpp", "#include \"core/data/dataset.h\"", true);
        row("core/training/stages.cpp", "#include \"core/model/model_file.h\"", true);
        row("core/base/file.cpp", "#include <queue>", true);
        row("core/base/file.cpp", "// #include <QFile>", true);
        row("ui/words/words.cpp", "#include <QString>", true);
        row("ui/words/words.cpp", "#include \"core/strategy/verdict.h\"", true);
        row("ui/verdict/panel.cpp", "#include \"ui/verdict/panel.h\"", true);
        row("ui/verdict/panel.cpp", "#include \"ui/strategies/face.h\"", true);
        row("ui/verdict/panel.cpp", "#include \"ui/words/words.h\"", true);
        row("ui/window/main_window.cpp", "#include \"ui/verdict/panel.h\"", true);
        row("ui/window/main_window.cpp", "#include \"ui/lane.h\"", true);
        row("app/main.cpp", "#include \"ui/window/main_window.h\"", true);

        row("core/base/file.cpp", "#include <QFile>", false);
        row("core/base/file.cpp", "#include <QtCore/QFile>", false);
        row("core/base/file.cpp", "  #  include \"qglobal.h\"", false);
        row("core/model/zoo.cpp", "#include <onnx/checker.h>", false);
        row("ui/export/onnx_dialog.cpp", "#include \"google/protobuf/message.h\"", false);
        row("core/nn/plan.h", "#include <dnnl.hpp>", false);
        row("core/nn/plan.h", "#include \"core/nn/onednn/context.h\"", false);
        row("core/nn/plan.cpp", "#include \"oneapi/dnnl/dnnl.hpp\"", false);
        row("core/nn/plan.cpp", "#include \"core/data/dataset.h\"", false);
        row("core/nn/plan.cpp", "#include \"core/strategy/heads.h\"", false);
        row("core/base/file.h", "#include \"core/tensor/tensor.h\"", false);
        row("core/image/ink.h", "#include \"core/data/dataset.h\"", false);
        row("core/model/zoo.cpp", "#include \"core/training/recipe.h\"", false);
        row("core/strategy/classifier_plan.cpp", "#include \"core/nn/onednn/context.h\"", false);
        row("core/training/stages.cpp", "#include \"ui/words/words.h\"", false);
        row("core/training/stages.cpp", "#include \"app/commands/train.h\"", false);
        row("core/newroom/x.cpp", "#include \"core/tensor/tensor.h\"", false);
        row("ui/recognizer.cpp", "#include \"core/nn/onednn/context.h\"", false);
        row("ui/recognizer.cpp", "#include <dnnl.hpp>", false);
        row("ui/recognizer.cpp", "#include \"app/commands/train.h\"", false);
        row("ui/recognizer.cpp", "#include \"../core/base/error.h\"", false);
        row("ui/recognizer.cpp", "#include \"tests/support/tiny_data.h\"", false);
        row("core/evaluation/evaluation.cpp", "#include \"core/training/recipe.h\"", false);
        row("core/experiment/runner.cpp", "#include \"core/report/table.h\"", false);
        row("ui/words/words.cpp", "#include \"ui/strategies/face.h\"", false);
        row("ui/picture/seen.cpp", "#include \"ui/strategies/face.h\"", false);
        row("ui/picture/seen.cpp", "#include \"ui/lane.h\"", false);
        row("ui/files/open_file.cpp", "#include \"ui/canvas/canvas.h\"", false);
        row("ui/sheet/sheet.cpp", "#include \"ui/verdict/panel.h\"", false);
        row("ui/dataset/browse_page.cpp", "#include \"ui/train/train_form.h\"", false);
        row("ui/theme.cpp", "#include \"ui/widgets/screen_fit.h\"", false);
        row("ui/verdict/panel.cpp", "#include \"ui/window/main_window.h\"", false);
        row("ui/dataset/dataset_library.h", "#include \"ui/window/help.h\"", false);
    }

    void theCheckerTellsIncludes()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QStringList problems =
            tests::includeProblems(arrows(), path, "#pragma once\n" + line + "\n#include <map>\n");
        QVERIFY2(problems.isEmpty() == allowed, qPrintable(problems.join('\n')));
    }

    void theCheckerTellsWriters_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << QString(path) << QString(code) << allowed;
        };
        row("ui/a.cpp", "QFile file(path); file.open(QIODevice::ReadOnly);", true);
        row("ui/a.cpp", "QBuffer buffer(&bytes); buffer.open(QIODevice::WriteOnly); image.save(&buffer, \"PNG\");",
            true);
        row("ui/a.cpp", "QDataStream stream(&bytes, QIODevice::WriteOnly);", true);
        row("ui/a.cpp", "painter.save(); painter->save();", true);
        row("ui/a.cpp", "QPdfWriter writer(&buffer);", true);
        row("ui/a.cpp", "saveFile(path, bytes);  // not QSaveFile", true);
        row("ui/a.cpp", "FILE* file = std::fopen(path, \"rb\");", true);
        row("core/base/file.cpp", "std::ofstream stream(path);", true);
        row("core/base/file.h", "std::ifstream stream(path);", true);

        row("ui/a.cpp", "QFile file(path); file.open(QIODevice::WriteOnly | QIODevice::Text);", false);
        row("ui/a.cpp", "m_file->open(QFile::Append);", false);
        row("ui/a.cpp", "QBuffer buffer; file.open(QIODevice::ReadWrite);", false);
        row("ui/a.cpp", "QSaveFile file(path);", false);
        row("ui/files/save_file.cpp", "QSaveFile file(path);", false);
        row("ui/a.cpp", "image.save(\"four.png\");", false);
        row("ui/a.cpp", "sheet.toImage().save(path, \"PNG\");", false);
        row("ui/a.cpp", "generator.setFileName(path);", false);
        row("ui/a.cpp", "QPdfWriter writer(path);", false);
        row("app/commands/compare.cpp", "std::ofstream stream(path);", false);
        row("core/model/model_file.cpp", "std::fstream stream(path);", false);
        row("core/model/model_file.cpp", "FILE* file = std::fopen(path, \"wb\");", false);
    }

    void theCheckerTellsWriters()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        const QStringList problems = tests::writerProblems(path, code);
        QVERIFY2(problems.isEmpty() == allowed, qPrintable(problems.join('\n')));
    }

    void theCheckerTellsHomes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << QString(path) << QString(code) << allowed;
        };
        row("ui/a.cpp", "QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)", true);
        row("ui/a.cpp", "core::FileLock lock(path);  // not QLockFile", true);
        row("core/base/folders.cpp", "std::getenv(\"HOME\")", true);
        row("ui/a.cpp", "QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)", false);
        row("ui/a.cpp", "QStandardPaths::writableLocation(QStandardPaths::CacheLocation)", false);
        row("ui/a.cpp", "qgetenv(\"XDG_DATA_HOME\")", false);
        row("core/model/a.cpp", "std::getenv(\"HOME\")", false);
        row("ui/a.cpp", "QLockFile lock(path);", false);
        row("core/model/a.cpp", "::flock(descriptor, LOCK_EX);", false);
    }

    void theCheckerTellsHomes()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        const QStringList problems = tests::homeProblems(path, code);
        QVERIFY2(problems.isEmpty() == allowed, qPrintable(problems.join('\n')));
    }

    void theCheckerTellsReaders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << QString(path) << QString(code) << allowed;
        };
        row("core/base/json.cpp", "Json::sax_parse(text, &builder);", true);
        row("ui/files/json_text.cpp", "return QJsonDocument::fromJson(text);", true);
        row("tests/core/a_test.cpp", "QJsonDocument::fromJson(text);", true);
        row("core/model/a.cpp", "parseJson(text, \"header\"); Json::array(); json::exception x;", true);
        row("core/model/a.cpp", "program.parse(argc, argv);", true);
        row("app/a.cpp", "std::ifstream file(\"/proc/self/stat\");", true);
        row("core/model/a.cpp", "InputFile file(path);", true);

        row("core/model/a.cpp", "json::parse(text);", false);
        row("core/experiment/a.cpp", "Json::parse(bytes)", false);
        row("core/experiment/a.cpp", "nlohmann::ordered_json::parse (bytes)", false);
        row("core/experiment/a.cpp", "nlohmann::json::sax_parse(text, &handler)", false);
        row("core/experiment/a.cpp", "json::from_cbor(bytes)", false);
        row("app/a.cpp", "const auto value = R\"({})\"_json;", false);
        row("ui/train/a.cpp", "QJsonDocument::fromJson(text)", false);
        row("core/model/a.cpp", "std::ifstream stream(path, std::ios::binary);", false);
        row("core/data/a.cpp", "gzFile file = gzopen(path.c_str(), \"rb\");", false);
        row("ui/a.cpp", "FILE* file = std::fopen(path, \"rb\");", false);
    }

    void theCheckerTellsReaders()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        const QStringList problems = tests::readerProblems(path, code);
        QVERIFY2(problems.isEmpty() == allowed, qPrintable(problems.join('\n')));
    }

    void theCheckerTellsHabits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << QString(path) << QString(code) << allowed;
        };
        row("app/a.cpp", "const Json flat = document.flatten();\nfor (const auto& [key, value] : flat.items())", true);
        row("app/a.cpp", "for (const auto& [key, value] : document.flatten().items())", false);
        row("tests/a.cpp", "for (auto& one : parse(text) . items ())", false);
        row("core/a.cpp", "const auto number = numberFrom(text);", true);
        row("core/a.cpp", "const double number = std::stod(text);", false);
        row("core/a.cpp", "std::snprintf(text, sizeof text, \"%g\", 0.5);", false);
        row("app/a.cpp", "std::printf(\"%g\", 0.5);", true);
        row("app/a.cpp", "if (sscanf(text, \"%lf\", &x) == 1)", false);
        row("app/a.cpp", "QCoreApplication application(count, nullptr);", false);
        row("app/a.cpp", "std::optional<QGuiApplication> m_application;", false);
        row("app/a.cpp", "QApplication application(argc, argv);\ncore::usePlainNumbers();", true);
        row("ui/a.cpp", "QApplication::exec();", true);
        row("ui/a.cpp", "omp_set_num_threads(2);", false);
        row("app/commands/fetch.cpp", "#include <QNetworkReply>", true);
        row("ui/a.cpp", "#include <QNetworkReply>", false);
        row("core/a.cpp", "#include <sys/socket.h>", false);
        row("core/a.cpp", "::mkostemp(name.data(), O_CLOEXEC)", true);
        row("core/a.cpp", "std::tmpnam(name)", false);
        row("ui/a.cpp", "QToolTip::hideText();", true);
        row("ui/a.cpp", "QToolTip::showText(place, name);", false);
        row("core/a.cpp", "if (std::filesystem::exists(path, problem))", true);
        row("core/a.cpp", "if (std::filesystem::exists(status))", true);
        row("core/a.cpp", "if (fs::is_regular_file(std::filesystem::symlink_status(file, problem)))", true);
        row("core/a.cpp",
            "for (fs::directory_iterator item(folder, problem), end; item != end; item.increment(problem))", true);
        row("core/a.cpp", "if (std::filesystem::exists(path))", false);
        row("app/a.cpp", "fs::create_directories(file.parent_path());", false);
        row("ui/a.cpp", "if (fs::is_directory(folder / f(a, b)))", false);
        row("core/a.cpp", "for (const auto& item : std::filesystem::directory_iterator(folder, problem))", false);
    }

    void theCheckerTellsHabits()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        const QStringList problems = tests::habitProblems(path, code);
        QVERIFY2(problems.isEmpty() == allowed, qPrintable(problems.join('\n')));
    }

    void theCheckerTellsHeadersAndLinks()
    {
        QVERIFY(tests::headerProblems("ui/a.h", "// what\n#pragma once\n").isEmpty());
        QVERIFY(tests::headerProblems("ui/a.cpp", "int a;").isEmpty());
        QVERIFY(!tests::headerProblems("ui/a.h", "#ifndef A_H\n").isEmpty());
        QVERIFY(tests::linkProblems(arrows(), "data", "runoff_room(data USES runoff_image ZLIB::ZLIB)").isEmpty());
        QVERIFY(!tests::linkProblems(arrows(), "image", "runoff_room(image USES runoff_data)").isEmpty());
    }

    void theCheckerTellsChainsOfArg()
    {
        QVERIFY(tests::argProblems("ui/a.cpp", "tr(\"%1 %2\").arg(a(\")\"), b); tr(\"%1\").arg(tr(\"%1\").arg(c));")
                    .isEmpty());
        QCOMPARE(tests::argProblems("ui/a.cpp", "tr(\"%1 %2\").arg(a(1, ')'))\n  .arg(b);").size(), 1);
        QCOMPARE(tests::argProblems("ui/a.cpp", "f(x.arg(stem).arg(number).arg(suffix()))").size(), 1);
    }

    void everySourceFileKeepsTheRules()
    {
        const QStringList core = sources("core");
        QVERIFY2(core.size() > 30, "the sources were not found");
        QStringList problems;
        for (const QString& path : core + sources("ui") + sources("app") + sources("tests")) {
            const QString text = contentOf(path);
            problems << tests::headerProblems(path, text) << tests::writerProblems(path, text)
                     << tests::readerProblems(path, text) << tests::argProblems(path, text)
                     << tests::homeProblems(path, text);
            if (!path.endsWith("core/architecture_test.cpp"))
                problems << tests::includeProblems(arrows(), path, text) << tests::habitProblems(path, text);
        }
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }

    void theCheckerTellsTypes()
    {
        QCOMPARE(tests::definedTypes(
                     "namespace core {\nclass Later;\nstruct Ink {\n    struct Point {\n    };\n};\nclass Plan final : "
                     "public Base {\n};\n"
                     "class Plan::Parts {\n};\n}\nnamespace core::onednn {\nenum class Purpose { Training };\n}\n"),
                 (QStringList{"core::Ink", "core::Plan", "core::Plan::Parts"}));
        QCOMPARE(tests::definedTypes("namespace core::onednn {\nclass Plan {\n};\n}\n"),
                 QStringList{"core::onednn::Plan"});
    }

    void noTypeIsDefinedTwice()
    {
        QMap<QString, QStringList> headers;
        for (const QString& path : sources("core") + sources("ui") + sources("app"))
            if (path.endsWith(".h"))
                for (const QString& type : tests::definedTypes(contentOf(path)))
                    headers[type] << path;
        QVERIFY(headers.size() > 100);
        for (auto type = headers.cbegin(); type != headers.cend(); ++type)
            QVERIFY2(type->size() == 1, qPrintable(type.key() + " is defined in " + type->join(" and ")));
    }

    void everyRoomLinksAlongTheArrows()
    {
        QStringList problems;
        const QStringList rooms = QDir(root.filePath("core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(rooms.size() >= 8);
        for (const QString& room : rooms)
            problems << tests::linkProblems(arrows(), room,
                                            contentOf("core/" + room + "/CMakeLists.txt").remove("runoff_" + room));
        QVERIFY2(problems.isEmpty(), qPrintable('\n' + problems.join('\n')));
    }
};

RUNOFF_EVENT_TEST(ArchitectureTest)
#include "architecture_test.moc"
