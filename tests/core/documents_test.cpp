// The documents for people: links lead somewhere, every strategy has its page, and the figures of these pages are those
// of the results.
#include "core/strategy/strategy.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

const QDir documents(RUNOFF_SOURCE_DIR);

QString documentText(const QString& path)
{
    QFile file(documents.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList markdownFiles()
{
    QStringList files = documents.entryList({"*.md"}, QDir::Files);
    for (const QString& folder : {QString("docs"), QString("resources"), QString("tests")})
        for (QDirIterator walk(documents.filePath(folder), {"*.md"}, QDir::Files, QDirIterator::Subdirectories);
             walk.hasNext();)
            files << documents.relativeFilePath(walk.next());
    files.sort();
    return files;
}

/// The text without code, in which brackets are no links.
QString proseOf(QString text)
{
    static const QRegularExpression block("^ *```.*?^ *```", QRegularExpression::MultilineOption
                                                                 | QRegularExpression::DotMatchesEverythingOption),
        inlineCode("`[^`\n]*`");
    return text.remove(block).remove(inlineCode);
}

/// The targets of links and pictures: "results.md#calibration".
QStringList linksIn(const QString& text)
{
    static const QRegularExpression link("\\]\\(([^)\\s]+)\\)");
    QStringList links;
    for (const QRegularExpressionMatch& match : link.globalMatch(proseOf(text)))
        links << match.captured(1);
    return links;
}

/// The names by which GitHub's pages link to the headings of a text.
QStringList anchorsIn(const QString& text)
{
    static const QRegularExpression heading("^#+ +(.*)$", QRegularExpression::MultilineOption), other("[^\\w\\- ]");
    QStringList anchors;
    for (const QRegularExpressionMatch& match : heading.globalMatch(text))
        anchors << match.captured(1).toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
    return anchors;
}

/// What is wrong with a link in a document; empty if it leads to a file and a heading.
QString problemOf(const QString& document, const QString& link)
{
    if (link.startsWith("http:") || link.startsWith("https:") || link.startsWith("mailto:"))
        return {};
    const QString path = link.section('#', 0, 0), anchor = link.section('#', 1);
    const QString target = path.isEmpty() ? document : QDir::cleanPath(QFileInfo(document).path() + '/' + path);
    if (!QFileInfo::exists(documents.filePath(target)))
        return target + " does not exist";
    if (!anchor.isEmpty() && !anchorsIn(documentText(target)).contains(anchor))
        return target + " has no heading #" + anchor;
    return {};
}

QString pageOf(const core::Strategy& strategy)
{
    return "docs/strategies/" + QString::fromStdString(strategy.name) + ".md";
}

/// The text below a heading, up to the next one.
QString sectionOf(const QString& text, const QString& heading)
{
    const qsizetype begin = text.indexOf("\n## " + heading + '\n');
    return begin < 0 ? QString() : text.mid(begin + 1).section("\n## ", 0, 0);
}

}  // namespace

class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void readsLinksAndHeadings()
    {
        QCOMPARE(linksIn("See [a](b.md#c) and ![d](e.png).\n```\n[f](g)\n```\n`[h](i)`"),
                 (QStringList{"b.md#c", "e.png"}));
        QCOMPARE(anchorsIn("# One\n\n## `fair`: same images, 1 %\n"), (QStringList{"one", "fair-same-images-1-"}));
        QVERIFY(!problemOf("README.md", "docs/nothing.md").isEmpty());
        QVERIFY(!problemOf("README.md", "DESIGN.md#nothing").isEmpty());
        QVERIFY(problemOf("docs/results.md", "../README.md#start").isEmpty());
    }

    void everyLinkLeadsSomewhere_data()
    {
        QTest::addColumn<QString>("document");
        for (const QString& file : markdownFiles())
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, document);
        for (const QString& link : linksIn(documentText(document)))
            QVERIFY2(problemOf(document, link).isEmpty(), qPrintable(link + ": " + problemOf(document, link)));
    }

    void everyStrategyHasAPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const core::Strategy& strategy : core::strategies())
            QTest::newRow(strategy.name.c_str()) << pageOf(strategy);
    }

    void everyStrategyHasAPage()
    {
        QFETCH(QString, page);
        QVERIFY2(documents.exists(page), qPrintable(page + " is missing"));
        const QString text = documentText(page);
        for (const QString heading : {"Idea", "Formula", "When it wins", "When it fails", "Price", "Source"})
            QVERIFY2(sectionOf(text, heading).size() > heading.size() + 20, qPrintable(heading));
        const QString name = QFileInfo(page).completeBaseName();
        QVERIFY(linksIn(text).contains("../guide/pictures/strategy-" + name + ".png"));
        QVERIFY(linksIn(documentText("docs/strategies/README.md")).contains(name + ".md"));
    }

    void theFiguresAreThoseOfTheResults_data() { everyStrategyHasAPage_data(); }

    void theFiguresAreThoseOfTheResults()
    {
        QFETCH(QString, page);
        static const QRegularExpression figure("[+-]?\\d*\\.\\d+");
        const QString results = documentText("docs/results.md"), text = documentText(page);
        for (const QString heading : {"When it wins", "When it fails"})
            for (const QRegularExpressionMatch& match : figure.globalMatch(sectionOf(text, heading)))
                QVERIFY2(results.contains(match.captured()),
                         qPrintable(match.captured() + " is not in docs/results.md"));
    }

    void theGuideNamesItsPages()
    {
        const QStringList named = linksIn(documentText("docs/guide/README.md"));
        for (const QString& page : QDir(documents.filePath("docs/guide")).entryList({"*.md"}, QDir::Files))
            QVERIFY2(page == "README.md" || named.contains(page), qPrintable(page));
    }

    void everyPictureIsUsedAndSmall()
    {
        QStringList used;
        for (const QString& file : markdownFiles())
            for (const QString& link : linksIn(documentText(file)))
                used << QDir::cleanPath(QFileInfo(file).path() + '/' + link);
        qint64 bytes = 0;
        const QDir pictures(documents.filePath("docs/guide/pictures"));
        for (const QFileInfo& picture : pictures.entryInfoList({"*.png"}, QDir::Files)) {
            QVERIFY2(used.contains("docs/guide/pictures/" + picture.fileName()), qPrintable(picture.fileName()));
            bytes += picture.size();
        }
        QVERIFY(bytes > 0 && bytes < 2'500'000);
    }
};

RUNOFF_TEST(DocumentsTest)
#include "documents_test.moc"
