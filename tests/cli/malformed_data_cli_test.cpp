#include "tests/support/bars.h"
#include "tests/support/gzip.h"
#include "tests/support/malformed_test.h"
#include "tests/support/tar.h"
#include "tests/support/test_main.h"
#include "tests/support/unipen.h"

#include <QtEndian>

#include <tuple>

using namespace tests;

/// Data sets that are damaged in every field: IDX, plain and compressed, CIFAR-10, its archive, and UNIPEN.
class MalformedDataCliTest : public MalformedTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void idx_data();
    void idx();
    void gzip_data();
    void gzip();
    void cifar_data();
    void cifar();
    void archive_data();
    void archive() { check(); }
    void unipen_data();
    void unipen() { check(); }
};

namespace {

std::string text(const core::Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

core::Bytes bytesOf(const std::string& content)
{
    return {content.begin(), content.end()};
}

/// Damages a number of four bytes.
std::vector<Damage> damagedNumber(const std::string& whole, std::size_t at, const std::string& field)
{
    std::vector<Damage> damages;
    const auto before = qFromBigEndian<quint32>(whole.data() + at);
    for (const quint32 value : {quint32{0}, before - 1, before + 1, before << 8, quint32{1} << 31, ~quint32{0}}) {
        std::string copy = whole;
        qToBigEndian(value, copy.data() + at);
        damages.push_back({field + " " + std::to_string(value), copy});
    }
    return damages;
}

void append(std::vector<Damage>& damages, std::vector<Damage> more)
{
    damages.insert(damages.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

QString readingOf(const char* folder)
{
    return QString("evaluate --model bars --limit 1 --dataset ./") + folder;
}

constexpr std::size_t cifarRecord = 3073;

/// The files of a data set of CIFAR-10 with two images in each.
std::vector<TarMember> cifarFiles()
{
    std::vector<TarMember> files;
    core::Bytes batch(2 * cifarRecord, 7);
    for (const char* name : {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin",
                             "data_batch_5.bin", "test_batch.bin"})
        files.push_back({name, batch});
    files.push_back({"batches.meta.txt", bytesOf("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n")});
    return files;
}

std::string unipenText()
{
    return unipenBars({"one", "two", "three"});
}

}  // namespace

void MalformedDataCliTest::initTestCase()
{
    const ProgramResult training = prepareBars(m_program, QDir(m_folder.path()));
    QVERIFY2(training.status == 0, training.err.constData());
    for (const char* folder : {"idx", "gzip", "cifar", "archive", "unipen"})
        QDir(m_folder.path()).mkdir(folder);
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("gzip").toStdString());
}

void MalformedDataCliTest::idx_data()
{
    columns();
    for (const char* file :
         {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}) {
        const std::string whole = content(path("data/") + file).toStdString();
        const bool isImages = whole[3] == 3;
        std::vector<Damage> damages = damagedNumber(whole, 0, "magic");
        append(damages, damagedNumber(whole, 4, "count"));
        if (isImages) {
            append(damages, damagedNumber(whole, 8, "height"));
            append(damages, damagedNumber(whole, 12, "width"));
        }
        append(damages, cutOff(whole, 8));
        damages.push_back({"one byte more", whole + '\0'});
        if (QString(file).startsWith("t10k-labels"))
            damages.push_back({"label 255", whole.substr(0, whole.size() - 1) + '\xFF'});
        const QString part = QString(file).section('-', 0, 0);  // a wrong count of one file is that of the other, too
        addRows({"IDX, " + QString(file), readingOf("idx"), QString("idx/") + file, {}, "idx/" + part}, damages);
    }
}

void MalformedDataCliTest::idx()
{
    writeIdxFolder(tinyData({.side = 28, .perClass = 24}), path("idx").toStdString());
    check();
}

void MalformedDataCliTest::gzip_data()
{
    columns();
    const std::string plain = content(path("data/train-images-idx3-ubyte")).toStdString();
    const std::string whole = text(gzipped(plain));
    std::vector<Damage> damages = cutOff(whole, 16);
    for (const std::size_t at :
         {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, whole.size() / 4, whole.size() / 2,
          whole.size() - 8, whole.size() - 7, whole.size() - 4, whole.size() - 1}) {
        std::string copy = whole;
        copy[at] = static_cast<char>(copy[at] ^ 0x55);
        damages.push_back({"byte " + std::to_string(at) + " changed", copy});
    }
    damages.push_back({"bytes after the end", whole + "more"});
    damages.push_back({"half of the content", text(gzipped(plain.substr(0, plain.size() / 2)))});
    damages.push_back({"more content", text(gzipped(plain + "more"))});
    const Kind kind{"gzip", readingOf("gzip"), "gzip/train-images-idx3-ubyte.gz"};
    addRows(kind, damages);
    addRow(kind, "400 MB of zeros",
           [start = bytesOf(plain)](const QString& file) { packWithZeros(file.toStdString(), start, 400'000'000); });
}

void MalformedDataCliTest::gzip()
{
    QFile::remove(path("gzip/train-images-idx3-ubyte"));
    check();
}

void MalformedDataCliTest::cifar_data()
{
    columns();
    for (const TarMember& file : cifarFiles()) {
        const Kind kind{"CIFAR-10, " + QString::fromStdString(file.name), readingOf("cifar"),
                        QString::fromStdString("cifar/" + file.name)};
        const std::string whole = text(file.content);
        const bool isNames = file.name.ends_with(".txt");
        std::vector<Damage> damages{{"empty", ""},
                                    {"one byte less", isNames ? whole.substr(2) : whole.substr(1)},
                                    {"one byte more", whole + (isNames ? "k\n" : "k")}};
        if (isNames)
            damages.push_back({"endless", std::string(100'000, 'a')});
        else
            damages.push_back({"label 10", std::string(1, '\n') + whole.substr(1)});
        addRows(kind, damages);
        if (!isNames)
            addRow(kind, "missing", [](const QString& path) { QFile::remove(path); });
    }
}

void MalformedDataCliTest::cifar()
{
    for (const TarMember& file : cifarFiles())
        put(path(QString::fromStdString("cifar/" + file.name)), QByteArray::fromStdString(text(file.content)));
    check();
}

void MalformedDataCliTest::archive_data()
{
    columns();
    const std::string tar = text(tarOf(cifarFiles())), whole = text(gzipped(tar));
    std::vector<Damage> damages = cutOff(whole, 16);
    for (const auto& [field, at, bytes] : {std::tuple("size", 124U, "777777777777"),
                                           {"size", 124U, "-0000000001"},
                                           {"size", 124U, "\xFF\xFF\xFF\xFF"},
                                           {"checksum", 148U, "0000000"},
                                           {"name", 0U, "other"}}) {
        std::string copy = tar;
        copy.replace(at, std::string(bytes).size(), bytes);
        damages.push_back({field + (" " + std::string(bytes)), text(gzipped(copy))});
    }
    for (const std::size_t missing : {0U, 2U, 5U}) {
        std::vector<TarMember> files = cifarFiles();
        files.erase(files.begin() + static_cast<std::ptrdiff_t>(missing));
        damages.push_back({"without member " + std::to_string(missing), text(gzipped(tarOf(files)))});
    }
    for (const char type : {'1', '2', '3', '5', '6'}) {
        std::vector<TarMember> files = cifarFiles();
        files[1].type = type;
        files[1].linkTarget = "/etc/passwd";
        damages.push_back({std::string("member of type ") + type, text(gzipped(tarOf(files)))});
    }
    std::vector<TarMember> files = cifarFiles();
    files[3].claimed = std::uint64_t{1} << 32;
    damages.push_back({"a member of 4 GB", text(gzipped(tarOf(files)))});
    addRows({"archive", readingOf("archive"), "archive/cifar-10-binary.tar.gz"}, damages);
}

void MalformedDataCliTest::unipen_data()
{
    columns();
    const QStringList lines = QString::fromStdString(unipenText()).split('\n', Qt::SkipEmptyParts);
    std::vector<Damage> damages;
    const auto with = [&](qsizetype at, const QString& instead) {
        QStringList copy = lines;
        copy[at] = instead;
        damages.push_back({QString("line %1: %2").arg(QString::number(at + 1), instead).toStdString(),
                           copy.join('\n').toStdString() + '\n'});
    };
    for (const char* coord : {".COORD", ".COORD X", ".COORD X X", ".COORD Y", ".COORD x\x1b[31m"})
        with(2, coord);
    for (const char* segment :
         {".SEGMENT DIGIT", ".SEGMENT DIGIT NaN ? \"0\"", ".SEGMENT DIGIT -1 ? \"0\"", ".SEGMENT DIGIT 1e999 ? \"0\"",
          ".SEGMENT DIGIT 99 ? \"0\"", ".SEGMENT DIGIT 99999999999999999999 ? \"0\"", ".SEGMENT DIGIT 1-0 ? \"0\"",
          ".SEGMENT DIGIT 0,0 ? \"0\"", ".SEGMENT DIGIT 0 ?", ".SEGMENT DIGIT 0 ? \"0", ".SEGMENT DIGIT 0 ? \"\"",
          ".SEGMENT DIGIT 0 ? \"0\" more\x1b[31m"})
        with(4, segment);
    for (const char* point : {"0", "NaN 1", "1 inf", "1e999 1", "-1e999 1", "x 1", "1 x\x1b[31m", "0x10 1", "1,5 2"})
        with(6, point);
    for (const char* file : {"", " ../one.dat", " /etc/passwd", " missing.dat", " one.dat", " \x1b[31m"})
        with(3, QString(".INCLUDE") + file);
    with(3, QString(2'000'000, 'a'));
    addRows({"UNIPEN", readingOf("unipen") + " --split-by item", "unipen/one.dat"}, damages);
}

RUNOFF_TEST(MalformedDataCliTest)
#include "malformed_data_cli_test.moc"
