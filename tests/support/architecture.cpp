#include "tests/support/architecture.h"

#include <QRegularExpression>
#include <QSet>

namespace tests {

namespace {

QString withoutComments(QString text)
{
    static const QRegularExpression lineComment("(^|\\s)//[^\\n]*");
    static const QRegularExpression blockComment("/\\*.*?\\*/", QRegularExpression::DotMatchesEverythingOption);
    return text.remove(blockComment).replace(lineComment, "\\1");
}

bool isQt(const QString& included)
{
    static const QRegularExpression pattern("^(Q[A-Z]|Qt[A-Z0-9/]|q[a-z0-9_]+\\.h$)");
    return pattern.match(included).hasMatch();
}

bool isOneDnn(const QString& included)
{
    static const QRegularExpression pattern("^(oneapi/dnnl/|dnnl|mkldnn)");
    return pattern.match(included).hasMatch();
}

bool isOnnx(const QString& included)
{
    static const QRegularExpression pattern("^(onnx/|google/protobuf/)");
    return pattern.match(included).hasMatch();
}

/// The room of a source file or of a header as it is included: "core/nn" for core/nn/onednn/context.h, "ui" for
/// ui/lane.h, "app" for everything in app. Empty for a foreign header.
QString roomOf(const QString& path)
{
    const QString part = path.section('/', 0, 0);
    if (part == "app")
        return part;
    if (part != "core" && part != "ui")
        return {};
    const int folders = static_cast<int>(path.count('/'));
    return folders == 1 ? part : part + '/' + path.section('/', 1, 1);
}

/// Why `path` may not include `included`; empty if it may.
QString whyNot(const Arrows& arrows, const QString& path, const QString& included)
{
    const QString house = path.section('/', 0, 0);
    const QString target = included.section('/', 0, 0);
    if (house != "tests" && target == "tests")
        return "only tests include tests";
    if (isOneDnn(included) && !path.startsWith("core/nn/onednn/"))
        return "oneDNN is included in core/nn/onednn only";
    if (isOnnx(included) && house != "tests" && !path.startsWith("core/interchange/"))
        return "libonnx and protobuf are included in core/interchange only";
    if (included.startsWith("core/nn/onednn/") && house != "tests") {
        if (!path.startsWith("core/nn/"))
            return "core/nn/onednn is private to core/nn";
        if (path.endsWith(".h") && !path.startsWith("core/nn/onednn/"))
            return "no oneDNN type in a header outside core/nn/onednn";
    }
    if (house == "core" && isQt(included))
        return "no Qt below core";
    const QString room = roomOf(path), used = roomOf(included);
    if (!room.isEmpty() && !used.isEmpty() && room != used && !arrows.value(room).contains(used))
        return "DESIGN.md has no arrow from " + room + " to " + used;
    return {};
}

}  // namespace

Arrows arrowsIn(const QString& designText)
{
    static const QRegularExpression line("^((?:core|ui)/\\w+|ui|app) +uses +([\\w/, ]+)$",
                                         QRegularExpression::MultilineOption);
    Arrows arrows;
    for (auto found = line.globalMatch(designText); found.hasNext();) {
        const auto match = found.next();
        for (const QString& used : match.captured(2).split(',', Qt::SkipEmptyParts))
            arrows[match.captured(1)] << used.trimmed();
    }
    for (bool grows = true; grows;) {
        grows = false;
        for (auto room = arrows.begin(); room != arrows.end(); ++room) {
            QSet<QString> all = room.value();
            for (const QString& used : room.value())
                all.unite(arrows.value(used));
            grows = grows || all.size() > room->size();
            *room = all;
        }
    }
    return arrows;
}

QStringList includeProblems(const Arrows& arrows, const QString& path, const QString& text)
{
    static const QRegularExpression pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]",
                                            QRegularExpression::MultilineOption);
    QStringList problems;
    for (auto found = pattern.globalMatch(withoutComments(text)); found.hasNext();) {
        const QString included = found.next().captured(1);
        if (included.startsWith("../") || included.startsWith("./"))
            problems << path + ": includes " + included + ": include by path from the root";
        if (const QString reason = whyNot(arrows, path, included); !reason.isEmpty())
            problems << path + ": includes " + included + ": " + reason;
    }
    return problems;
}

QStringList writerProblems(const QString& path, const QString& text)
{
    if (path == "core/base/file.cpp" || path.startsWith("tests/"))
        return {};
    const QString code = withoutComments(text);
    QStringList problems;

    // Memory may be written to: QBuffer buffer(...); buffer.open(QIODevice::WriteOnly).
    QSet<QString> buffers;
    static const QRegularExpression buffer("\\bQBuffer\\s+(\\w+)");
    for (auto found = buffer.globalMatch(code); found.hasNext();)
        buffers << found.next().captured(1);
    static const QRegularExpression opening("(\\w+)\\s*(?:\\.|->)\\s*open\\s*\\([^;]*?(WriteOnly|ReadWrite|Append)");
    for (auto found = opening.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        if (!buffers.contains(match.captured(1)))
            problems << path + ": " + match.captured(1) + " is opened for writing";
    }

    static const QList<QRegularExpression> writers{
        QRegularExpression("\\bQ(Save|Temporary)File\\b"),
        QRegularExpression("\\bstd::(basic_)?o?fstream\\b"),
        QRegularExpression("\\bf(re)?open\\s*\\([^;]*\"[^\"]*[wa+][^\"]*\"\\s*\\)"),
        QRegularExpression("\\bset(Output)?FileName\\s*\\("),
        QRegularExpression("\\bQPdfWriter\\s+\\w+\\s*[({]\\s*[^&\\s]"),
        QRegularExpression("(\\.|->)\\s*save\\s*\\(\\s*(?![&)\\s])[^;]*?(path|file|name|\")",
                           QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression& writer : writers) {
        for (auto found = writer.globalMatch(code); found.hasNext();)
            problems << path + ": writes a file by itself: " + found.next().captured().simplified();
    }
    return problems;
}

QStringList homeProblems(const QString& path, const QString& text)
{
    if (path.startsWith("core/base/") || path.startsWith("tests/"))
        return {};
    static const QRegularExpression own("\\bQLockFile\\b|\\b(flock|lockf)\\s*\\(|\\b\\w*(Data|Config|Cache|State)"
                                        "Location\\b|\"(XDG_(DATA|CONFIG|CACHE|STATE)_HOME|HOME)\"");
    QStringList problems;
    const QString code = withoutComments(text);
    for (auto found = own.globalMatch(code); found.hasNext();)
        problems << path + ": has a lock or a folder of its own: " + found.next().captured();
    return problems;
}

QStringList readerProblems(const QString& path, const QString& text)
{
    static const QStringList readers{"core/base/json.cpp", "ui/files/json_text.cpp"};
    if (readers.contains(path) || path.startsWith("tests/"))
        return {};
    static const QList<QRegularExpression> parsers{
        QRegularExpression("\\b([Jj]son|ordered_json|basic_json)\\s*::\\s*(parse|accept|sax_parse|from_\\w+)\\s*\\("),
        QRegularExpression("\\bQJsonDocument\\s*::\\s*from\\w+\\s*\\("),
        QRegularExpression("\"_json\\b"),
    };
    const QString code = withoutComments(text);
    QStringList problems;
    for (const QRegularExpression& parser : parsers)
        for (auto found = parser.globalMatch(code); found.hasNext();)
            problems << path + ": parses JSON by itself: " + found.next().captured().simplified();
    if (path == "core/report/machine.cpp")  // /proc and /etc
        return problems;
    static const QRegularExpression opened(
        "\\bstd::(basic_)?ifstream\\s+\\w+\\s*[({]\\s*(?!\"/proc/)|\\b(gzopen|fopen)\\s*\\(");
    for (auto found = opened.globalMatch(code); found.hasNext();)
        problems << path + ": opens a file by itself: " + found.next().captured().simplified();
    return problems;
}

QStringList habitProblems(const QString& path, const QString& text)
{
    const QString code = withoutComments(text);
    QStringList problems;
    // nlohmann's items() keeps a reference; what a call returned is gone before the loop begins.
    static const QRegularExpression lost("\\bfor\\s*\\([^;{}]*:[^;{}]*\\)\\s*\\.\\s*items\\s*\\(\\)\\s*\\)");
    if (const auto found = lost.match(code); found.hasMatch())
        problems << path + ": loops over items() of a temporary: " + found.captured().simplified();
    if (path.startsWith("tests/"))
        return problems;
    static const QRegularExpression byLocale(
        "\\b(?:std::)?(?:sto(?:d|f|ld)|strto(?:d|f|ld)|atof|sscanf|v?sn?printf)\\s*\\(");
    if (const auto found = byLocale.match(code); found.hasMatch())
        problems << path + ": numbers as the language of the machine says (core/base/format): " + found.captured();
    static const QRegularExpression application("\\bQ(?:Core|Gui)?Application(?:\\s+\\w+\\s*[({]|>\\s*\\w+\\s*;)");
    if (application.match(code).hasMatch() && !code.contains("usePlainNumbers()"))
        problems << path + ": makes an application of Qt and does not call core::usePlainNumbers()";
    // Without an error_code they throw what is no core::Error, for a ring of links or a name that is too long.
    static const QRegularExpression throwing(R"rx(\b(?:std::filesystem|fs)::(exists|is_\w+|remove|remove_all|)rx"
                                             R"rx(create_director\w+|file_size|canonical|weakly_canonical|)rx"
                                             R"rx(read_symlink|last_write_time)(\((?:[^()]|(?2))*\)))rx");
    static const QRegularExpression nested(R"rx(\((?:[^()]|(?R))*\))rx");
    for (auto found = throwing.globalMatch(code); found.hasNext();) {
        const auto match = found.next();
        const QString given = match.captured(2);
        const QString arguments = given.mid(1, given.size() - 2).remove(nested);
        if (!arguments.contains(',') && !arguments.contains("status"))
            problems << path + ": give it an std::error_code: " + match.captured().simplified();
    }
    static const QRegularExpression loop(
        "\\bfor\\s*\\([^;{}]*:\\s*(?:std::filesystem|fs)::(?:recursive_)?directory_iterator\\b");
    if (const auto found = loop.match(code); found.hasMatch())
        problems << path + ": a loop over a directory_iterator throws (core::everythingIn): "
                        + found.captured().simplified();
    static const QRegularExpression tip("\\bQToolTip::showText\\b");
    if (tip.match(code).hasMatch() && path != "ui/plain_text.cpp")
        problems << path + ": shows a tool tip that Qt may read as HTML (ui/plain_text)";
    static const QRegularExpression network(
        "#include <(?:QNetwork|QTcp|QSsl|QUdp|QLocalS|QHttp|QWeb|sys/socket|netdb)");
    if (network.match(code).hasMatch() && path != "app/commands/fetch.cpp")
        problems << path + ": uses the network; only app/commands/fetch.cpp does, when the user asks for a data set";
    static const QRegularExpression guessable("\\b(?:tmpnam|tempnam|mktemp|tmpfile|drand48|rand)\\s*\\(");
    if (const auto found = guessable.match(code); found.hasMatch())
        problems << path + ": makes a name that others can guess (core/base/output, core/base/temporary_folder): "
                        + found.captured();
    static const QRegularExpression team("\\bomp_set_");
    if (team.match(code).hasMatch() && path != "core/nn/team.cpp")
        problems << path + ": sets OpenMP's threads (core/nn/team)";
    return problems;
}

QStringList argProblems(const QString& path, const QString& text)
{
    if (path.startsWith("tests/"))
        return {};
    static const QRegularExpression chain(
        R"rx(\.arg(\((?:[^()"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)+'|(?1))*\))\s*\.arg\()rx");
    QStringList problems;
    for (auto found = chain.globalMatch(withoutComments(text)); found.hasNext();)
        problems << path + ": give arg() all values at once: " + found.next().captured().simplified();
    return problems;
}

QStringList headerProblems(const QString& path, const QString& text)
{
    if (!path.endsWith(".h") || withoutComments(text).trimmed().startsWith("#pragma once"))
        return {};
    return {path + ": does not start with #pragma once"};
}

QStringList definedTypes(const QString& text)
{
    static const QRegularExpression line("^namespace ([\\w:]+)|^(?:struct|class|enum class) ([\\w:]*\\w)[^;]*$",
                                         QRegularExpression::MultilineOption);
    QString space;
    QStringList types;
    for (auto found = line.globalMatch(withoutComments(text)); found.hasNext();) {
        const auto match = found.next();
        if (!match.captured(1).isEmpty())
            space = match.captured(1);
        else
            types << space + "::" + match.captured(2);
    }
    return types;
}

QStringList linkProblems(const Arrows& arrows, const QString& room, const QString& cmakeText)
{
    static const QRegularExpression library("\\brunoff_(\\w+)");
    QStringList problems;
    for (auto found = library.globalMatch(cmakeText); found.hasNext();) {
        const QString used = found.next().captured(1);
        if (used != "room" && !arrows.value("core/" + room).contains("core/" + used))
            problems << "core/" + room + "/CMakeLists.txt: DESIGN.md has no arrow to core/" + used;
    }
    return problems;
}

}  // namespace tests
