#include "core/base/file.h"
#include "core/model/safetensors.h"
#include "tests/support/test_main.h"
#include "ui/train/training_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

/// What the window looks through when it starts: nothing in it is fatal, and nothing in it makes the window wait.
class TrainingFolderTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatCanGoOn();
    void setsDamageAside_data();
    void setsDamageAside();

private:
    /// A training after one epoch, whose checkpoint has these reports.
    static QString makeTraining(const ui::TrainingFolder& folder, const std::string& reports)
    {
        const QString made = folder.create(ui::TrainSettings{});
        core::TensorFile file;
        file.metadata = {{"recipe", "a"}, {"steps", "12"}, {"reports", reports}};
        core::writeTensorFile(file, (made + "/trunk.checkpoint.safetensors").toStdString(),
                              core::StoredPrecision::Float32);
        return made;
    }
    static constexpr const char* oneEpoch = "[[1,5,0.5,0.75,1.5,1000.0]]";
};

void TrainingFolderTest::findsWhatCanGoOn()
{
    const QTemporaryDir root;
    const ui::TrainingFolder folder(root.path());
    const QString made = makeTraining(folder, oneEpoch);
    const auto found = folder.unfinished();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].folder, made);
    QCOMPARE(found[0].position.epoch, 1);
    QCOMPARE(found[0].position.epochs, 5);
}

void TrainingFolderTest::setsDamageAside_data()
{
    QTest::addColumn<QString>("file");  // empty: the reports of the checkpoint
    QTest::addColumn<QByteArray>("content");
    for (const char* reports :
         {"[]", "{}", "null", "7", "[[]]", "[{}]", "[[1]]", "[[1,5,\"a\",0,0,0]]", "[[0,0,0,0,0,0]]", "["})
        QTest::newRow(reports) << QString() << QByteArray(reports);
    QTest::newRow("deep reports") << QString() << QByteArray(1'000'000, '[');
    const QString checkpoint = "trunk.checkpoint.safetensors", settings = "settings.json";
    QTest::newRow("an empty checkpoint") << checkpoint << QByteArray();
    QTest::newRow("a checkpoint of text") << checkpoint << QByteArray("this is no checkpoint");
    QTest::newRow("a deep checkpoint") << checkpoint
                                       << QByteArray("\x20\xA1\x07\0\0\0\0\0", 8)
                                              + QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("a pipe") << checkpoint << QByteArray("PIPE");
    QTest::newRow("deep settings") << settings << QByteArray(1'000'000, '[');
    QTest::newRow("settings twice") << settings << QByteArray(R"({"epochs": 1, "epochs": 2})");
    QTest::newRow("settings cut off") << settings << QByteArray("{\"epochs\": ");
    QTest::newRow("settings in a pipe") << settings << QByteArray("PIPE");
}

void TrainingFolderTest::setsDamageAside()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir root;
    const ui::TrainingFolder folder(root.path());
    const QString damaged = makeTraining(folder, file.isEmpty() ? content.toStdString() : oneEpoch);
    if (!file.isEmpty()) {
        const QString path = damaged + "/" + file;
        QVERIFY(QFile::remove(path));
        if (content == "PIPE")
            QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        else
            core::writeFile(path.toStdString(),
                            std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    }
    const QString good = makeTraining(folder, oneEpoch);
    const auto found = folder.unfinished();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].folder, good);
    QVERIFY2(QDir(damaged).exists(), "what is damaged stays");
}

RUNOFF_TEST(TrainingFolderTest)
#include "training_folder_test.moc"
