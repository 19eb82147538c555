#pragma once

#include "tests/support/damaged_json.h"
#include "tests/support/folder_content.h"
#include "tests/support/program_test.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>
#include <sys/resource.h>

namespace tests {

/// One kind of file, which `arguments` reads as FILE.
struct MalformedKind {
    QString name;
    QString arguments;
    QString file;                      ///< in the folder of the test
    std::set<std::string> accepted{};  ///< names of the damages that a reader need not refuse
    QString named{};                   ///< what the line contains; default: the name of the file
};

/// Writes the input of a row to a path. Qt does not accept the name of the function itself as that of a type.
struct MalformedFile {
    std::function<void(const QString& path)> write;
};

/// A test of files that the program must refuse: with exit status 2, one line that names the file and the fault, no
/// other file written, and bounded time and memory. Files that it accepts although they are unusual are named, so that
/// each row has one outcome.
class MalformedTest : public ProgramTest {
protected:
    static void columns()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("named");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<MalformedFile>("make");
    }

    using Kind = MalformedKind;

    /// Each damage that a reader need not refuse must be among the damages.
    static void addRows(const Kind& kind, const std::vector<Damage>& damages)
    {
        for (const Damage& damage : damages)
            addRow(kind, damage.name, [damage](const QString& path) {
                put(path, QByteArray::fromStdString(damage.content + (damage.tail ? *damage.tail : "")));
            });
        for (const std::string& name : kind.accepted)
            QVERIFY2(std::ranges::find(damages, name, &Damage::name) != damages.end(), name.c_str());
    }
    static void addRow(const Kind& kind, const std::string& damage,
                       const std::function<void(const QString& path)>& write)
    {
        QTest::newRow(qPrintable(kind.name + ", " + QString::fromStdString(damage)))
            << QString(kind.arguments).replace("FILE", kind.file) << kind.file
            << (kind.named.isEmpty() ? QFileInfo(kind.file).fileName() : kind.named) << kind.accepted.contains(damage)
            << MalformedFile{write};
    }

    /// Checks one row. If the file is accepted, the files that `also` names may appear.
    void check(const QStringList& also) { check(Surroundings(), also); }
    void check(const Surroundings& surroundings = {}, const QStringList& also = {})
    {
        const Checked row = runRow(surroundings);
        if (row.accepted) {
            for (const QString& output : also)
                QFile::remove(path(output));
            return;
        }
        QVERIFY2(isOneLineAbout(row.result.err.mid(startOfLastLine(row.result.err)), row.named), row.words);
        QVERIFY2(row.result.out.isEmpty(), row.words);
        QCOMPARE(contentBelow(m_folder.path()), row.before);
    }

    /// Checks one row of a file of which the program prints what it can read. A second line says that it is not all.
    void checkFirstLine()
    {
        const Checked row = runRow({});
        if (row.accepted)
            return;
        const qsizetype end = row.result.err.indexOf('\n') + 1;
        QVERIFY2(isOneLineAbout(row.result.err.left(end), row.named), row.words);
        QVERIFY2(end == row.result.err.size() || isOneLineAbout(row.result.err.mid(end), "runoff: "), row.words);
        QCOMPARE(contentBelow(m_folder.path()), row.before);
    }

private:
    struct Checked {
        bool accepted;
        QString named;
        ProgramResult result;
        QStringList before;
        QByteArray words;
    };

    /// Makes the file, runs the program and checks status, time and memory.
    Checked runRow(const Surroundings& surroundings)
    {
        Checked row{true, {}, {}, {}, {}};
        runRow(surroundings, row);
        return row;
    }
    void runRow(const Surroundings& surroundings, Checked& row)
    {
        QFETCH(QString, arguments);
        QFETCH(QString, file);
        QFETCH(QString, named);
        QFETCH(bool, accepted);
        QFETCH(MalformedFile, make);
        make.write(path(file));
        row.named = named;
        row.before = contentBelow(m_folder.path());
        const double before = processorSeconds();
        QElapsedTimer clock;
        clock.start();
        row.result = m_program.in(surroundings).run(arguments);
        row.words = describe(row.result);
        checkLimits(processorSeconds() - before, clock.elapsed());
        QVERIFY2(row.result.status == (accepted ? 0 : 2), row.words);
        row.accepted = accepted;
    }

    static QByteArray describe(const ProgramResult& result)
    {
        return "status " + QByteArray::number(result.status) + ": " + result.err.left(1000) + result.out.left(200);
    }

    static bool isOneLineAbout(const QByteArray& line, const QString& named)
    {
        const auto isControl = [](char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == 127; };
        return line.startsWith("runoff: ") && line.endsWith('\n') && line.size() < 2000
            && std::none_of(line.begin(), line.end() - 1, isControl) && line.contains(named.toUtf8());
    }

    /// A training says what it does before it reads the last of its checkpoints.
    static qsizetype startOfLastLine(const QByteArray& lines)
    {
        return lines.startsWith("Training ") ? lines.lastIndexOf("\nrunoff: ") + 1 : 0;
    }

    /// Processor time of all programs that this test has run, in seconds.
    static double processorSeconds()
    {
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    /// The sanitizers need more of both. On a machine that is busy elsewhere, only the processor time says something.
    static void checkLimits(double processor, qint64 milliseconds)
    {
        if (QByteArrayView(RUNOFF_SANITIZE).size() > 0)
            return;
        constexpr double longest = 5.0;
        constexpr qint64 patience = 60'000;
        constexpr long most = 600'000;  // kilobytes, of all runs until now
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        QVERIFY2(processor < longest, QByteArray::number(processor) + " s");
        QVERIFY2(milliseconds < patience, QByteArray::number(milliseconds) + " ms");
        QVERIFY2(usage.ru_maxrss < most, QByteArray::number(static_cast<qlonglong>(usage.ru_maxrss)) + " kB");
    }
};

}  // namespace tests

Q_DECLARE_METATYPE(tests::MalformedFile)
