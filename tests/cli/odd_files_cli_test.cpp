#include "tests/support/bars.h"
#include "tests/support/malformed_test.h"
#include "tests/support/test_main.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tests;

/// What is no file in place of every file that the program reads: loops of links, folders, pipes, sockets, devices,
/// files that nobody may read and files with gigabytes of holes.
class OddFilesCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();

private:
    /// Takes from root the right to read everything; empty if that is not possible.
    QStringList m_withoutRights;
};

namespace {

/// An odd thing under the name of a file.
struct Oddity {
    const char* name;
    std::function<void(const QByteArray& path)> make;
};

void linkTo(const char* target, const QByteArray& path)
{
    QCOMPARE(::symlink(target, path.constData()), 0);
}

const std::vector<Oddity>& oddities()
{
    static const std::vector<Oddity> all{
        {"nothing", [](const QByteArray&) {}},
        {"a link to itself", [](const QByteArray& path) { linkTo(path.constData(), path); }},
        {"a link to nothing", [](const QByteArray& path) { linkTo("/no/such/file", path); }},
        {"a folder", [](const QByteArray& path) { QCOMPARE(::mkdir(path.constData(), 0700), 0); }},
        {"a pipe", [](const QByteArray& path) { QCOMPARE(::mkfifo(path.constData(), 0600), 0); }},
        {"a link to zeros", [](const QByteArray& path) { linkTo("/dev/zero", path); }},
        {"a link to a full device", [](const QByteArray& path) { linkTo("/dev/full", path); }},
        {"a socket",
         [](const QByteArray& path) {
             sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
             qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
             const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
             QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
             ::close(descriptor);
         }},
        {"an empty file", [](const QByteArray& path) { put(path, {}); }},
        {"three gigabytes of holes",
         [](const QByteArray& path) {
             put(path, "{");
             QCOMPARE(::truncate(path.constData(), off_t{3} << 30), 0);
         }},
        {"a file that nobody may read",
         [](const QByteArray& path) {
             put(path, "{}");
             QCOMPARE(::chmod(path.constData(), 0), 0);
         }},
    };
    return all;
}

}  // namespace

void OddFilesCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    for (const char* folder : {"kept", "set", "strokes"})
        QDir(m_folder.path()).mkdir(folder);
    put(path("secret"), "x");
    QCOMPARE(::chmod(QFile::encodeName(path("secret")).constData(), 0), 0);
    m_withoutRights = {"setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps",
                       "-dac_override,-dac_read_search"};
    QProcess reader;
    reader.start(m_withoutRights.first(), m_withoutRights.mid(1) + QStringList{"cat", path("secret")});
    if (!reader.waitForFinished() || reader.exitCode() != 1 || !reader.readAllStandardError().contains("denied"))
        m_withoutRights.clear();
}

void OddFilesCliTest::refuses_data()
{
    columns();
    const QString train = "train --dataset data --strategies softmax --out new.safetensors" + QString(quickTraining);
    const std::vector<Kind> inputs{
        {"picture", "compare FILE --model bars", "odd.png", {}, {}},
        {"drawing", "compare FILE --model bars", "odd.runoff", {}, {}},
        {"model", "compare bar.png --model ./FILE", "odd.safetensors", {}, {}},
        {"base model", train + " --onto ./FILE", "odd.safetensors", {}, {}},
        {"second model", "evaluate --model bars --dataset data --against ./FILE", "odd.safetensors", {}, {}},
        {"left out", train + " --leave-out FILE", "odd.csv", {}, {}},
        {"data set", "evaluate --model bars --dataset ./FILE", "odd", {}, {}},
        {"images", "evaluate --model bars --dataset ./set", "set/train-images-idx3-ubyte", {}, "set"},
        {"strokes", "evaluate --model bars --dataset ./strokes", "strokes/one.dat", {}, "strokes"},
        {"plan", "experiment ./FILE --show-plan", "odd.json", {}, {}},
        {"results", "experiment merge FILE --out new.json", "odd.json", {}, {}},
        {"page", "experiment page FILE --out new.md", "odd.md.in", {"an empty file"}, {}},
        {"lesson", "lesson ./FILE", "odd.runoff-scene", {}, {}},
        {"photo", "sheets read FILE --out forms", "odd.jpg", {}, {}},
        {"checkpoint", train + " --checkpoint kept --resume", "kept/trunk.checkpoint.safetensors", {"nothing"}, {}},
    };
    for (const Kind& input : inputs)
        for (const Oddity& oddity : oddities())
            addRow(input, oddity.name, [make = oddity.make](const QString& path) { make(QFile::encodeName(path)); });
}

void OddFilesCliTest::refuses()
{
    QFETCH(QString, file);
    const auto remove = [this, file] {
        if (!QFile::remove(path(file)))
            QDir(path(file)).removeRecursively();
    };
    remove();
    const bool needsRights = QByteArray(QTest::currentDataTag()).endsWith("nobody may read");
    if (needsRights && m_withoutRights.isEmpty() && ::geteuid() == 0)
        QSKIP("setpriv cannot take the rights of root away");
    check(Surroundings{.variables = {}, .wrapper = needsRights ? m_withoutRights : QStringList()},
          {"new.md", "new.safetensors"});
    remove();
}

RUNOFF_TEST(OddFilesCliTest)
#include "odd_files_cli_test.moc"
