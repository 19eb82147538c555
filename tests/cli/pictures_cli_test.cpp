#include "tests/support/bars.h"
#include "tests/support/program_test.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace tests;

/// Pictures and folders of them as people have them, by the command line.
class PicturesCliTest : public ProgramTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void matchesClassesByName();
    void saysWhereOnlyTheOrderMatches();
    void saysHowImagesAreChanged_data();
    void saysHowImagesAreChanged();
    void trainsOnAFolderAndSaysWhatIsLeftOut();
    void answersForTheOthers();
    void keepsWarningsOfLibrariesToItself();
    void showsNamesInOneLine();
    void writesSheetsOfOddNames();

private:
    void writeFolder(const QString& name, const QStringList& classes) const;
};

/// The bars of the test set as PNG files, in folders of these names for classes 0, 1 and 2.
void PicturesCliTest::writeFolder(const QString& name, const QStringList& classes) const
{
    const core::Dataset data = tinyDataset({.side = 28, .perClass = 10, .seed = 5});
    for (std::int64_t i = 0; i < data.size(); ++i) {
        const QString folder = path(name) + '/' + classes.at(data.labels[static_cast<std::size_t>(i)]);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QImage(data.bytes(i).data(), 28, 28, 28, QImage::Format_Grayscale8)
                    .save(folder + QStringLiteral("/%1.png").arg(i)));
    }
}

void PicturesCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    writeFolder("words", {"zero", "one", "two"});
    writeFolder("numbers", {"0", "1", "2"});
}

void PicturesCliTest::matchesClassesByName()
{
    const QJsonObject trained =
        m_program
            .json("train --dataset data --classes 2,0,1 --strategies softmax --json --out models/turned.safetensors"
                  + QString(quickTraining))
            .object();
    const ProgramResult result = m_program.run("evaluate --model turned --dataset data --strategies softmax --json");
    QCOMPARE(result.status, 0);
    const QJsonObject document = QJsonDocument::fromJson(result.out).object();
    QVERIFY(trained["accuracy"]["softmax"].toDouble() > 0.6);
    QCOMPARE(document["strategies"]["softmax"]["accuracy"], trained["accuracy"]["softmax"]);
    QVERIFY(!document.contains("classes_by_order"));
    QVERIFY2(!result.err.contains("Warning"), result.err.constData());
}

void PicturesCliTest::saysWhereOnlyTheOrderMatches()
{
    const ProgramResult result = m_program.run("evaluate --model bars --dataset words --strategies softmax --json");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("Warning: the classes of words (one, two, zero) differ from those of model "
                                 "bars (0, 1, 2); they are compared by their order"),
             result.err.constData());
    QCOMPARE(QJsonDocument::fromJson(result.out)["classes_by_order"], QJsonValue(true));
    const ProgramResult same = m_program.run("evaluate --model bars --dataset numbers --strategies softmax");
    QCOMPARE(same.status, 0);
    QVERIFY2(!same.err.contains("Warning"), same.err.constData());
}

void PicturesCliTest::saysHowImagesAreChanged_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing said") << ""
                                  << "none";
    QTest::newRow("auto") << "--augmentation auto"
                          << "auto: digits, as every class is named by a number: rotation 10 shift 1.5 scale 0.1 shear "
                             "0.15 stroke 0.3 coarse 0.1; never mirrored";
    QTest::newRow("as before") << "--augment"
                               << "auto: digits, as every class is named by a number: rotation 10 shift 1.5 scale 0.1 "
                                  "shear 0.15 stroke 0.3 coarse 0.1; never mirrored";
    QTest::newRow("rules") << "--augmentation shift=2,rotate=10,flip"
                           << "rules: rotation 10 shift 2; flip is left out, as digits are never mirrored";
    QTest::newRow("objects") << "--augmentation objects"
                             << "objects: shift 1; flip is left out, as digits are never mirrored";
}

void PicturesCliTest::saysHowImagesAreChanged()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    const ProgramResult result = m_program.run("train --dataset numbers --strategies softmax --out changed.safetensors "
                                               + options + QString(quickTraining));
    QCOMPARE(result.status, 0);
    const qsizetype said = result.err.indexOf(("Augmentation: " + says + '\n').toUtf8());
    QVERIFY2(said >= 0 && said < result.err.indexOf("epoch 1/"), result.err.constData());  // before the training starts
    QVERIFY(content(path("changed.safetensors")).contains(says.toUtf8()));
    QFile::remove(path("changed.safetensors"));
}

void PicturesCliTest::trainsOnAFolderAndSaysWhatIsLeftOut()
{
    writeFolder("mixed", {"a", "b", "c"});
    put(path("mixed/a/notes.txt"), "x");
    put(path("mixed/b/broken.png"), "x");
    const ProgramResult result =
        m_program.run("train --dataset mixed/ --strategies softmax --out mixed.safetensors" + QString(quickTraining));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.contains("2 files were skipped: 1 .txt, mixed/b/broken.png: expected a "),
             result.err.constData());
    QVERIFY2(result.err.contains("24 images of mixed: "), result.err.constData());
    QFile::remove(path("mixed.safetensors"));
}

void PicturesCliTest::answersForTheOthers()
{
    put(path("broken.png"), "no picture");
    const QString names = "compare bar.png broken.png missing.png bar.jpg --model bars --strategies softmax ";
    const ProgramResult text = m_program.run(names);
    QCOMPARE(text.status, 2);
    QVERIFY(text.out.contains("bar.png  (") && text.out.contains("bar.jpg  ("));
    const QList<QByteArray> lines = text.err.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("runoff: broken.png: expected a ") && lines[1].startsWith("runoff: missing.png: "),
             text.err.constData());
    QCOMPARE(lines[2], QByteArray("runoff: 2 of 4 pictures could not be read"));

    const ProgramResult json = m_program.run(names + "--json --csv all.csv --export sheet.png");
    QCOMPARE(json.status, 2);
    const QJsonObject document = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(document["images"].toArray().size(), 2);
    QCOMPARE(document["errors"].toArray().size(), 2);
    QCOMPARE(document["errors"][0]["path"].toString(), "broken.png");
    QVERIFY(document["errors"][1]["error"].toString().contains("missing.png: "));
    QVERIFY(content(path("all.csv")).contains("bar.jpg") && !content(path("all.csv")).contains("broken.png"));
    QVERIFY(QFile::exists(path("sheet-1.png")) && !QFile::exists(path("sheet-2.png"))
            && QFile::exists(path("sheet-4.png")));
    QVERIFY(!m_program.json("compare bar.png bar.jpg --model bars --json").object().contains("errors"));
}

void PicturesCliTest::keepsWarningsOfLibrariesToItself()
{
    QByteArray png = content(path("bar.png"));
    png.insert(33, QByteArray("\0\0\0\4iCCPabcd\0\0\0\0", 16));  // behind the header: a damaged colour profile
    put(path("profile.png"), png);
    const ProgramResult result = m_program.run("compare profile.png --model bars");
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
}

void PicturesCliTest::showsNamesInOneLine()
{
    QVERIFY(QFile::copy(path("bar.png"), path("red\x1b[31m.png")));
    const ProgramResult result = m_program.run("compare red\x1b[31m.png --model bars");
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.startsWith("red\\x1b[31m.png  ("), result.out.constData());
    const ProgramResult missing = m_program.run("compare no\nsuch.png --model bars");
    QCOMPARE(missing.status, 2);
    QCOMPARE(missing.err.count('\n'), 1);
    const QString name =
        "n02123045 tabby, tabby cat, a domestic cat with a grey and brown coat, and a very long tail, too";
    writeFolder("long", {name, QString(60, QChar(u'ж')), "c"});
    QCOMPARE(
        m_program
            .run("train --dataset long --strategies softmax --out models/long.safetensors" + QString(quickTraining))
            .status,
        0);
    const ProgramResult answers = m_program.run("compare numbers/0/0.png numbers/1/1.png --model long");
    QCOMPARE(answers.status, 0);
    for (const QByteArray& line : answers.out.split('\n'))
        QVERIFY2(!line.startsWith("  softmax") || line.endsWith(')'), line.constData());
    QCOMPARE(QString::fromUtf8(answers.out).toUtf8(), answers.out);
}

void PicturesCliTest::writesSheetsOfOddNames()
{
    QVERIFY(QFile::copy(path("bar.png"), path("R&D<1>.png")));
    QCOMPARE(m_program.run("compare R&D<1>.png --model bars --export odd.svg --caption a<b&c").status, 0);
    QXmlStreamReader xml(content(path("odd.svg")));
    QString texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && (xml.name() == u"title" || xml.name() == u"desc"))
            texts += xml.readElementText();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(m_program.run("compare bar.png bar.jpg --model bars --export a%1b%3.png").status, 0);
    QVERIFY(QFile::exists(path("a%1b%3-1.png")) && QFile::exists(path("a%1b%3-2.png")));
}

RUNOFF_EVENT_TEST(PicturesCliTest)
#include "pictures_cli_test.moc"
