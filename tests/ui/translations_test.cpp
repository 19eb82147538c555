// The files of the translations, as packaging/translations.sh writes them.
#include "tests/support/test_main.h"
#include "ui/words/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source, comment;
    QStringList forms;  ///< the translation, or one for each plural form
    bool plural = false, unfinished = false;
};

QString translationsFolder()
{
    return QStringLiteral(RUNOFF_SOURCE_DIR "/resources/translations");
}

void readMessage(QXmlStreamReader& reader, Message& message)
{
    message.plural = reader.attributes().value("numerus") == QLatin1String("yes");
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("source"))
            message.source = reader.readElementText();
        else if (reader.name() == QLatin1String("comment"))
            message.comment = reader.readElementText();
        else if (reader.name() != QLatin1String("translation"))
            reader.skipCurrentElement();
        else {
            message.unfinished = reader.attributes().hasAttribute("type");
            if (!message.plural)
                message.forms << reader.readElementText();
            else
                while (reader.readNextStartElement())
                    message.forms << reader.readElementText();
        }
    }
}

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader reader(&file);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("name"))
            context = reader.readElementText();
        else if (reader.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, {}, false, false});
            readMessage(reader, messages.back());
        }
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(reader.errorString()));
    return messages;
}

/// The places of a text that code fills: %1, %L2, {0}, <b>.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d|\\{\\d\\}|</?[a-z]\\w*>"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

QString fileOf(const QString& code)
{
    return translationsFolder() + QStringLiteral("/runoff_%1.ts").arg(code);
}

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void areComplete_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("plurals");  ///< forms of a text with a count
        QTest::newRow("English") << "en" << 2;
        QTest::newRow("German") << "de" << 2;
        QTest::newRow("Chinese") << "zh_CN" << 1;
    }
    void areComplete()
    {
        QFETCH(QString, code);
        QFETCH(int, plurals);
        QStringList problems;
        const QList<Message> messages = messagesIn(fileOf(code));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            const QString what = message.context + QStringLiteral(": ") + message.source;
            if (message.unfinished || message.forms.contains(QString()))
                problems << what + QStringLiteral(": not translated");
            if (message.forms.size() != (message.plural ? plurals : 1))
                problems << what + QStringLiteral(": wrong number of plural forms");
            for (const QString& form : message.forms) {
                if (placesIn(form) != placesIn(message.source))
                    problems << what + QStringLiteral(": other places in ") + form;
                if (message.source.endsWith('\n') != form.endsWith('\n'))
                    problems << what + QStringLiteral(": another end in ") + form;
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }

    void haveTheSameTexts()
    {
        QSet<QString> german, chinese;
        for (const Message& message : messagesIn(fileOf("de")))
            german << message.context + '|' + message.source + '|' + message.comment;
        for (const Message& message : messagesIn(fileOf("zh_CN")))
            chinese << message.context + '|' + message.source + '|' + message.comment;
        QCOMPARE(german.size(), chinese.size());
        QVERIFY(german == chinese);
    }

    /// The file that the program contains has every message under the context that the source names.
    void areInTheProgram_data() { areComplete_data(); }
    void areInTheProgram()
    {
        QFETCH(QString, code);
        ui::useLanguage(QStringLiteral("en"));  // links the translations
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/runoff_%1.qm").arg(code)));
        QStringList problems;
        for (const Message& message : messagesIn(fileOf(code))) {
            const QByteArray context = message.context.toUtf8(), source = message.source.toUtf8(),
                             comment = message.comment.toUtf8();
            const QString shown = translator.translate(context, source, comment, message.plural ? 2 : -1);
            if (shown != message.forms.back())
                problems << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }

    void areUpToDate()
    {
        if (!QFile::exists(QStringLiteral("/usr/lib/qt6/bin/lupdate")))
            QSKIP("lupdate is missing (package qt6-l10n-tools)");
        const QTemporaryDir folder;
        QProcess script;
        script.start(QStringLiteral(RUNOFF_SOURCE_DIR "/packaging/translations.sh"), {folder.path()});
        QVERIFY(script.waitForFinished(120'000));
        // lupdate warns where the context that it writes is not the one that the program asks for.
        QCOMPARE(QString::fromUtf8(script.readAllStandardError()), QString());
        QCOMPARE(script.exitCode(), 0);
        for (const char* code : {"en", "de", "zh_CN"}) {
            QFile now(folder.filePath(QStringLiteral("runoff_%1.ts").arg(code))), kept(fileOf(code));
            QVERIFY(now.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
            QVERIFY2(now.readAll() == kept.readAll(), "run packaging/translations.sh and translate what is new");
        }
    }

    /// A function outside of a class translates with the context "ui": lupdate takes the context from the namespace.
    void freeFunctionsUseTheContextOfLupdate()
    {
        static const QRegularExpression other(QStringLiteral(
            "tr(?:\\(| = \\[\\]\\()const char\\* words[^{]*\\{\\s*return QCoreApplication::translate\\(\"(?!ui\")"));
        QStringList problems;
        for (QDirIterator walk(QStringLiteral(RUNOFF_SOURCE_DIR "/ui"), {"*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
             walk.hasNext();) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(other))
                problems << file.fileName();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    }

    void lessonsDifferOnlyInTheirTexts_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh-CN";
    }
    void lessonsDifferOnlyInTheirTexts()
    {
        QFETCH(QString, folder);
        const QDir english(QStringLiteral(RUNOFF_SOURCE_DIR "/resources/lessons")), other(english.filePath(folder));
        const QStringList files = english.entryList({"*.runoff-scene"});
        QVERIFY(!files.isEmpty());
        QCOMPARE(other.entryList({"*.runoff-scene"}), files);
        for (const QString& name : files) {
            QFile one(english.filePath(name)), translated(other.filePath(name));
            QVERIFY(one.open(QIODevice::ReadOnly) && translated.open(QIODevice::ReadOnly));
            const QByteArray from = one.readAll(), to = translated.readAll();
            QCOMPARE(valuesIn(QString::fromUtf8(to)), valuesIn(QString::fromUtf8(from)));
            QCOMPARE(withoutTexts(QJsonDocument::fromJson(to).object()),
                     withoutTexts(QJsonDocument::fromJson(from).object()));
        }
    }

private:
    /// The scene with empty texts.
    static QJsonValue withoutTexts(const QJsonValue& value, const QString& key = {})
    {
        static const QStringList texts{"title",   "summary", "aim",      "text",    "teacher", "worksheet",
                                       "because", "source",  "pitfalls", "choices", "columns", "rows"};
        if (value.isString())
            return texts.contains(key) ? QJsonValue(QString()) : value;
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue& part : value.toArray())
                array.push_back(withoutTexts(part, key));
            return array;
        }
        QJsonObject object = value.toObject();
        if (!value.isObject())
            return value;
        for (const QString& name : object.keys())
            object[name] = withoutTexts(object[name], name);
        return object;
    }
    /// The values that a lesson shows: {answer:softmax}.
    static QStringList valuesIn(const QString& scene)
    {
        static const QRegularExpression value(QStringLiteral("\\{[a-z:-]+\\}"));
        QStringList values;
        for (auto found = value.globalMatch(scene); found.hasNext();)
            values << found.next().captured();
        values.sort();
        return values;
    }
};

RUNOFF_GUI_TEST(TranslationsTest)
#include "translations_test.moc"
