#include "ui/teach/example_files.h"

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/output.h"
#include "core/base/text.h"
#include "core/image/drawing_file.h"
#include "ui/files/image_file.h"
#include "ui/files/open_file.h"
#include "ui/files/save_file.h"
#include "ui/lane.h"
#include "ui/picture/convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

const QString unsafeLetters = QStringLiteral("/\\:*?\"<>|%");

/// The files of one class.
struct ClassFiles {
    QString name;
    QStringList files;
};

bool isExampleName(const QString& path)
{
    return path.endsWith(QLatin1String(".runoff"), Qt::CaseInsensitive)
        || isImageName(QFile::encodeName(path).toStdString());
}

QStringList inNaturalOrder(QStringList paths)
{
    std::ranges::sort(paths, [](const QString& a, const QString& b) {
        return core::naturallyBefore(a.toStdString(), b.toStdString());
    });
    return paths;
}

QStringList entriesIn(const QString& folder, QDir::Filters filters)
{
    QStringList paths;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(filters | QDir::Readable | QDir::NoDotAndDotDot))
        paths << entry.filePath();
    return inNaturalOrder(paths);
}

QStringList exampleFilesIn(const QString& folder)
{
    QStringList files;
    for (const QString& path : entriesIn(folder, QDir::Files))
        if (isExampleName(path))
            files << path;
    return files;
}

QStringList filesAt(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths)
        if (QFileInfo(path).isDir())
            files << exampleFilesIn(path);
        else
            files << path;  // a file that the user named is reported if it is no picture
    return files;
}

std::vector<ClassFiles> classesAt(const ExamplesToRead& wanted)
{
    if (!wanted.className.isEmpty())
        return {{wanted.className, filesAt(wanted.paths)}};
    std::vector<ClassFiles> classes;
    const QString folder = wanted.paths.value(0);
    for (const QString& path : entriesIn(folder, QDir::Dirs))
        if (QStringList files = exampleFilesIn(path); !files.isEmpty())
            classes.push_back({classNameOf(QFileInfo(path).fileName()), std::move(files)});
    if (classes.empty())
        if (QStringList files = exampleFilesIn(folder); !files.isEmpty())
            classes.push_back({classNameOf(QFileInfo(folder).fileName()), std::move(files)});
    return classes;
}

/// The files to read: the first of each class, in turn, so that no class is left out.
std::vector<std::pair<std::size_t, QString>> inTurn(const std::vector<ClassFiles>& classes, qsizetype most)
{
    std::vector<std::pair<std::size_t, QString>> chosen;
    for (qsizetype number = 0; static_cast<qsizetype>(chosen.size()) < most; ++number) {
        const std::size_t before = chosen.size();
        for (std::size_t label = 0; label < classes.size(); ++label)
            if (number < classes[label].files.size() && static_cast<qsizetype>(chosen.size()) < most)
                chosen.emplace_back(label, classes[label].files.at(number));
        if (chosen.size() == before)
            break;
    }
    return chosen;
}

bool isSafe(QChar letter)
{
    return letter.unicode() >= 0x20 && letter.unicode() != 0x7f && !unsafeLetters.contains(letter);
}

}  // namespace

QString folderNameOf(const QString& className)
{
    QString name;
    for (qsizetype at = 0; at < className.size(); ++at) {
        const QChar letter = className.at(at);
        const bool isAtEdge =
            (at == 0 && letter == QLatin1Char('.'))
            || (at + 1 == className.size() && (letter == QLatin1Char('.') || letter == QLatin1Char(' ')));
        if (isSafe(letter) && !isAtEdge)
            name += letter;
        else
            name += QStringLiteral("%%1").arg(QString::number(letter.unicode(), 16).toUpper(), 2, QLatin1Char('0'));
    }
    return name;
}

QString classNameOf(const QString& folderName)
{
    QString name;
    for (qsizetype at = 0; at < folderName.size(); ++at) {
        bool isNumber = false;
        const QChar letter(static_cast<char16_t>(folderName.mid(at + 1, 2).toUInt(&isNumber, 16)));
        const bool isEncoded = folderName.at(at) == QLatin1Char('%') && at + 2 < folderName.size() && isNumber
                            && (!isSafe(letter) || letter == QLatin1Char('.') || letter == QLatin1Char(' '))
                            && !letter.isNull();
        name += isEncoded ? letter : folderName.at(at);
        at += isEncoded ? 2 : 0;
    }
    return name;
}

ReadExamples readExamples(const ExamplesToRead& wanted, const std::function<void(qsizetype, qsizetype)>& progress,
                          const std::stop_token& stop)
{
    std::vector<ClassFiles> classes = classesAt(wanted);
    ReadExamples read;
    if (const auto most = static_cast<std::size_t>(wanted.mostClasses); classes.size() > most) {
        read.classesLeftOut = static_cast<qsizetype>(classes.size() - most);
        classes.resize(most);
    }
    qsizetype all = 0;
    for (const ClassFiles& each : classes) {
        read.content.classes.push_back({each.name, false, {}});
        all += each.files.size();
    }
    const auto chosen = inTurn(classes, wanted.most);
    read.leftOut = all - static_cast<qsizetype>(chosen.size());
    qsizetype done = 0;
    for (const auto& [label, path] : chosen) {
        if (stop.stop_requested())
            break;
        try {
            read.content.classes[label].examples.push_back(makeExample(openFile(path)));
        } catch (...) {
            read.problems << Lane::describe(std::current_exception());
        }
        progress(++done, static_cast<qsizetype>(chosen.size()));
    }
    return read;
}

QString endingOf(const TeachExample& example)
{
    return example.drawing.picture.isNull() ? QStringLiteral("runoff") : QStringLiteral("png");
}

QByteArray encodedExample(const TeachExample& example)
{
    const Drawing& drawing = example.drawing;
    if (drawing.image)
        return encodePng(toQImage(*drawing.image));  // its pixels; the picture shows them enlarged
    if (!drawing.picture.isNull())
        return encodePng(drawing.picture);
    return QByteArray::fromStdString(core::formatDrawing(drawing.ink));
}

void writeExamples(const TeachContent& content, const QString& folder)
{
    const std::filesystem::path path = QFile::encodeName(folder).toStdString();
    if (core::isThere(path) && (!core::isFolder(path) || !core::everythingIn(path).empty()))
        throw core::UsageError(folder.toStdString() + ": expected a new or empty folder, found one with content");
    for (const TeachClass& each : content.classes) {
        const QString classFolder = QStringLiteral("%1/%2").arg(folder, folderNameOf(each.name));
        core::makeFolder(QFile::encodeName(classFolder).toStdString());
        int number = 0;
        for (const ExampleRef& example : each.examples)
            saveFile(QStringLiteral("%1/%2.%3")
                         .arg(classFolder, QString::number(++number).rightJustified(4, u'0'), endingOf(*example)),
                     encodedExample(*example));
    }
}

}  // namespace ui
