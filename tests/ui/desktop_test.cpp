#include "core/lesson/scene.h"
#include "tests/support/test_main.h"
#include "ui/files/drop.h"
#include "ui/files/open_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What a desktop and a software centre read: packaging/runoff.desktop, the AppStream file, the file types and the
/// icons. The versions and dates that they and the Debian package state.
class DesktopTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasNoFaults_data();
    void hasNoFaults();
    void knowsFileTypes_data();
    void knowsFileTypes();
    void opensEveryType_data();
    void opensEveryType();
    void namesTheSameTypesEverywhere();
    void hasOneVersion_data();
    void hasOneVersion();
    void saysItShort();
    void hasSixPictures();
    void drawsIcons_data();
    void drawsIcons();

private:
    QTemporaryDir m_folder;
    bool m_knowsTypes = false;
};

namespace {

const QString sources = QStringLiteral(RUNOFF_SOURCE_DIR);

QString textOf(const QString& name)
{
    QFile file(sources + '/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first capture of a pattern in a file of the sources; empty if there is none.
QString foundIn(const QString& name, const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(textOf(name)).captured(1);
}

QString catalogueEntry()
{
    return QStringLiteral("packaging/org.runoff.Runoff.metainfo.xml");
}

QStringList allIn(const QString& name, const QString& pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(textOf(name)); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

QStringList registeredTypes()
{
    return foundIn("packaging/runoff.desktop", "^MimeType=(.*)$").split(';', Qt::SkipEmptyParts);
}

}  // namespace

/// Adds the file types of Runoff to those of this computer, for this process only.
void DesktopTest::initTestCase()
{
    const QString packages = m_folder.filePath("mime/packages");
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(sources + "/packaging/runoff.mime.xml", packages + "/runoff.xml"));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    const QString update = QStandardPaths::findExecutable("update-mime-database");
    m_knowsTypes = !update.isEmpty() && QProcess::execute(update, {m_folder.filePath("mime")}) == 0;
}

void DesktopTest::hasNoFaults_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("desktop file") << "desktop-file-validate packaging/runoff.desktop";
    QTest::newRow("software catalogue") << "appstreamcli validate --pedantic --no-net " + catalogueEntry();
    QTest::newRow("file types") << "xmllint --noout packaging/runoff.mime.xml";
    QTest::newRow("manual page") << "mandoc -T lint -W warning packaging/runoff.1";
}

void DesktopTest::hasNoFaults()
{
    QFETCH(QString, command);
    const QStringList words = command.split(' ');
    if (QStandardPaths::findExecutable(words.front()).isEmpty())
        QSKIP(qPrintable(words.front() + " is not installed"));
    QProcess process;
    process.setWorkingDirectory(sources);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(words.front(), words.mid(1));
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("error") && !said.contains("warning") && !said.contains("hint"), said.constData());
}

void DesktopTest::knowsFileTypes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("type");
    QTest::newRow("drawings") << "resources/lessons/digits"
                              << "runoff" << ui::strokesMimeType();
    QTest::newRow("lessons") << "resources/lessons"
                             << "runoff-scene"
                             << "application/x-runoff-scene+json";
    QTest::newRow("plans") << "resources/plans"
                           << "json"
                           << "application/json";
    QTest::newRow("results") << "docs/results"
                             << "json"
                             << "application/json";
}

/// By name and content, and by content alone, as for a file that was sent without its ending.
void DesktopTest::knowsFileTypes()
{
    if (!m_knowsTypes)
        QSKIP("update-mime-database is not installed");
    QFETCH(QString, folder);
    QFETCH(QString, ending);
    QFETCH(QString, type);
    const QMimeDatabase types;
    int files = 0;
    for (QDirIterator file(sources + '/' + folder, {"*." + ending}, QDir::Files, QDirIterator::Subdirectories);
         file.hasNext(); ++files) {
        const QString path = file.next();
        QCOMPARE(types.mimeTypeForFile(path).name(), type);
        QFile opened(path);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QMimeType byContent = types.mimeTypeForData(opened.read(4096));
        if (type != "application/json")
            QCOMPARE(byContent.name(), type);
        else
            QVERIFY2(!byContent.name().contains("runoff"), qPrintable(path));
    }
    QVERIFY(files > 5);
}

void DesktopTest::opensEveryType_data()
{
    QTest::addColumn<QString>("type");
    QCOMPARE_GE(registeredTypes().size(), 5);
    for (const QString& type : registeredTypes())
        QTest::newRow(qPrintable(type)) << type;
}

/// The window opens what the desktop offers to it. Scenes are recognized by their ending; window_files_cli_test opens
/// one.
void DesktopTest::opensEveryType()
{
    QFETCH(QString, type);
    if (!m_knowsTypes)
        QSKIP("update-mime-database is not installed");
    const QMimeType known = QMimeDatabase().mimeTypeForName(type);
    QVERIFY2(known.isValid(), qPrintable(type + " is no known type"));
    if (type == "application/x-runoff-scene+json") {
        QCOMPARE("." + known.preferredSuffix(), QString(core::sceneSuffix));
        return;
    }
    if (type == ui::strokesMimeType()) {
        QVERIFY(!ui::openFile(sources + "/resources/lessons/digits/4/01.runoff").ink.strokes.empty());
        return;
    }
    const QByteArray written = QImageWriter::imageFormatsForMimeType(type.toUtf8()).value(0);
    if (written.isEmpty() && !QImageReader::supportedMimeTypes().contains(type.toUtf8()))
        QSKIP("the package qt6-image-formats-plugins is not installed");
    QImage picture(12, 9, QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setPixelColor(3, 4, Qt::black);
    const QString path = m_folder.filePath("picture." + known.preferredSuffix());
    if (written.isEmpty()) {  // Qt reads GIF files and does not write them
        QCOMPARE(type, "image/gif");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("47494638396101000100800000ffffff0000002c00000000010001000002024401003b"));
    } else {
        QVERIFY2(picture.save(path, written.constData()), qPrintable(type));
    }
    QCOMPARE(QMimeDatabase().mimeTypeForFile(path).name(), type);
    QVERIFY(!ui::openFile(path).picture.isNull());
}

void DesktopTest::namesTheSameTypesEverywhere()
{
    QCOMPARE(allIn(catalogueEntry(), "<mediatype>([^<]*)</mediatype>"), registeredTypes());
    for (const QString& type : allIn("packaging/runoff.mime.xml", "<mime-type type=\"([^\"]*)\""))
        QVERIFY2(registeredTypes().contains(type), qPrintable(type));
}

void DesktopTest::hasOneVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("date");
    const auto add = [](const char* row, const QString& file, const QString& version, const QString& date) {
        QTest::newRow(row) << foundIn(file, version) << foundIn(file, date);
    };
    add("manual page", "packaging/runoff.1", "^\\.TH RUNOFF 1 .* \"Runoff ([0-9.]+)\"", "^\\.TH RUNOFF 1 \"([^\"]*)\"");
    add("software catalogue", catalogueEntry(), "<release version=\"([0-9.]+)\"", "<release .*date=\"([^\"]*)\"");
    const QDate day =
        QLocale::c().toDate(foundIn("packaging/debian/changelog", "^ -- .*>  \\w+, (\\d+ \\w+ \\d+) "), "dd MMM yyyy");
    QTest::newRow("Debian package") << foundIn("packaging/debian/changelog", "^runoff \\(([0-9.]+)-[0-9]+\\) ")
                                    << day.toString(Qt::ISODate);
}

void DesktopTest::hasOneVersion()
{
    QFETCH(QString, version);
    QFETCH(QString, date);
    QCOMPARE(version, QString(RUNOFF_VERSION));
    QCOMPARE(date, foundIn("packaging/runoff.1", "^\\.TH RUNOFF 1 \"([^\"]*)\""));
    QVERIFY(QDate::fromString(date, Qt::ISODate).isValid());
}

/// The rules of Flathub for a good listing.
void DesktopTest::saysItShort()
{
    const QString name = foundIn(catalogueEntry(), "<name>([^<]*)</name>");
    QCOMPARE(name, foundIn("packaging/runoff.desktop", "^Name=(.*)$"));
    const QString summary = foundIn(catalogueEntry(), "<summary>([^<]*)</summary>");
    QVERIFY2(summary.size() >= 10 && summary.size() <= 35, qPrintable(summary));
    QVERIFY2(!summary.endsWith('.') && !summary.contains(name), qPrintable(summary));
    for (const QString& caption : allIn(catalogueEntry(), "<caption>([^<]*)</caption>"))
        QVERIFY2(caption.size() <= 80 && !caption.endsWith('.'), qPrintable(caption));
    QCOMPARE(allIn(catalogueEntry(), "scheme_preference=\"(\\w+)\""), QStringList({"light", "dark"}));
}

void DesktopTest::hasSixPictures()
{
    const QStringList names = allIn(catalogueEntry(), "/screenshots/([^<]*)</image>");
    QCOMPARE(names.size(), 6);
    QCOMPARE(allIn(catalogueEntry(), "<caption>([^<]*)</caption>").size(), 6);
    qint64 bytes = 0;
    for (const QString& name : names) {
        QFile file(sources + "/docs/screenshots/" + name);
        const QImage picture(file.fileName());
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QCOMPARE(picture.size(), QSize(1280, 800));
        bytes += file.size();
    }
    QVERIFY2(bytes < 1'000'000, qPrintable(QString::number(bytes)));
}

void DesktopTest::drawsIcons_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"runoff", "runoff-small", "runoff-symbolic", "mime-drawing", "mime-scene"})
        QTest::newRow(name) << name;
}

void DesktopTest::drawsIcons()
{
    QFETCH(QString, name);
    QImageReader reader(QString("%1/resources/icons/%2.svg").arg(sources, name));
    reader.setScaledSize({64, 64});
    const QImage drawn = reader.read().convertToFormat(QImage::Format_ARGB32);
    QCOMPARE(drawn.size(), QSize(64, 64));
    int opaque = 0;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            opaque += qAlpha(drawn.pixel(x, y)) > 200 ? 1 : 0;
    QVERIFY2(opaque > 300, qPrintable(QString::number(opaque)));
}

RUNOFF_WIDGET_TEST(DesktopTest)
#include "desktop_test.moc"
